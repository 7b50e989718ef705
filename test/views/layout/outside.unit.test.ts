import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { writeWebManifest } from '../../../src/export/web-manifest.ts';
import { passGate } from '../../../src/load/gate.ts';
import type { Records } from '../../../src/schema/records.ts';
import { findToken } from '../../../src/views/layout/find-token.ts';
import { writeJsonLd } from '../../../src/views/layout/write-json-ld.ts';
import { sampleCity } from '../../built/build-site.ts';

const open = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));

test('data for machines ends no element, and says what it said', () => {
  const name = '</script><script>alert(1)</script><!-- & " \\';
  const text = writeJsonLd({ '@type': 'Dataset', name });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Dataset', name });
});

test('a token has a value in each scheme', () => {
  const css = ':root { --a: #111; --paper: var(--a); } dark { --paper: #222; }';
  expect([findToken(css, 'paper'), findToken(css, 'paper', 'dark')]).toEqual(['#111', '#222']);
  expect(() => findToken(css, 'a', 'dark')).toThrow('tokens.css has no --a (dark)');
});

describe('the icons of the site', () => {
  const { icons } = JSON.parse(
    writeWebManifest((passGate(sampleCity).records as Records).site),
  ) as { icons: { src: string; sizes: string; type: string }[] };
  const drawings = [
    ...icons.filter(({ type }) => type === 'image/png'),
    { src: 'apple-touch-icon.png', sizes: '180x180' },
  ];

  test.each(drawings)('$src is the mark of favicon.svg in $sizes', async ({ src, sizes }) => {
    const { data, info } = await sharp(open(`public/${src}`))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(`${String(info.width)}x${String(info.height)}`).toBe(sizes);
    const size = Math.round(info.width * 0.8);
    const [before, after] = [
      Math.floor((info.width - size) / 2),
      Math.ceil((info.width - size) / 2),
    ];
    const mark = await sharp(open('public/favicon.svg'), { density: (72 * size) / 32 })
      .resize(size, size)
      .flatten({ background: 'white' })
      .extend({ top: before, left: before, bottom: after, right: after, background: 'white' })
      .removeAlpha()
      .raw()
      .toBuffer();
    expect(mark.length).toBe(data.length);
    const apart = mark.reduce((sum, value, at) => sum + Math.abs(value - (data[at] ?? 0)), 0);
    expect(apart / mark.length).toBeLessThan(2);
    expect(mark.filter((value) => value < 100).length).toBeGreaterThan(500);
  });
});
