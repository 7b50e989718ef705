import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { Stopped } from '../../src/publish/child.ts';
import { packSite } from '../../src/publish/pack-site.ts';
import { makeTemporary } from './project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

function makeSite(name: string): string {
  const site = join(dir, name);
  mkdirSync(join(site, 'data'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<p>약속</p>'.repeat(200));
  writeFileSync(join(site, 'data', 'rates.csv'), '번호,이행률\n'.repeat(200));
  writeFileSync(join(site, 'robots.txt'), 'x');
  writeFileSync(join(site, 'font.woff2'), 'w'.repeat(5000));
  return site;
}

test('what becomes smaller is packed beside itself, in the same bytes everywhere', async () => {
  const site = makeSite('packed');
  await packSite(site, new AbortController().signal);
  for (const file of ['index.html', 'data/rates.csv']) {
    const packed = readFileSync(join(site, `${file}.gz`));
    expect(gunzipSync(packed)).toEqual(readFileSync(join(site, file)));
    // The header of RFC 1952: no name, no time, the strongest packing, an unknown system.
    expect([...packed.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  }
  expect(existsSync(join(site, 'robots.txt.gz'))).toBe(false);
  expect(existsSync(join(site, 'font.woff2.gz'))).toBe(false);
});

test('a build that is stopped packs nothing more', async () => {
  const site = makeSite('stopped');
  await expect(packSite(site, AbortSignal.abort())).rejects.toBeInstanceOf(Stopped);
  expect(existsSync(join(site, 'index.html.gz'))).toBe(false);
});
