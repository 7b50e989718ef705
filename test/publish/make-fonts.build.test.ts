import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFonts } from '../../src/publish/make-fonts.ts';
import { makeTemporary } from './project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

/** A site of one page with its fonts, cut by a project of its own; answers its sheet and the names of its fonts. */
async function makeSite(name: string, text: string, root = join(dir, `${name}-project`)) {
  const site = join(dir, name);
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), `<p>${text}</p>`);
  const letters = await makeFonts({ site, root });
  const fonts = readdirSync(join(site, '_astro')).sort();
  const sheet = readFileSync(join(site, 'fonts.css'), 'utf8');
  return {
    letters,
    fonts,
    sheet,
    read: (font: string) => readFileSync(join(site, '_astro', font)),
  };
}

type Site = Awaited<ReturnType<typeof makeSite>>;
let one: Site;
let same: Site;
let other: Site;
beforeAll(async () => {
  one = await makeSite('one', '약속장부 공약');
  same = await makeSite('same', '공약 약속 장부!');
  other = await makeSite('other', '약속장부 공약 책');
});

describe('the fonts of a site', () => {
  test('are two weights that the sheet names, by addresses relative to it', () => {
    expect(one.letters).toBe(5);
    expect(one.fonts.map((name) => name.replace(/\.[0-9a-f]{8}\./, '.HASH.'))).toEqual([
      'noto-sans-kr-400.HASH.woff2',
      'noto-sans-kr-700.HASH.woff2',
    ]);
    const named = [...one.sheet.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => address);
    expect(named).toEqual(one.fonts.map((font) => `_astro/${font}`));
  });

  test('of the same letters are the same bytes under the same names', () => {
    expect(same.fonts).toEqual(one.fonts);
    expect(same.sheet).toBe(one.sheet);
    for (const font of one.fonts) expect(same.read(font).equals(one.read(font))).toBe(true);
  });

  test('are cut once for the same letters, and kept', async () => {
    const root = join(dir, 'one-project');
    const kept = join(root, 'node_modules/.cache/pledgebook/font');
    const [name = ''] = readdirSync(kept);
    expect(readdirSync(kept)).toHaveLength(2);
    writeFileSync(join(kept, name), 'kept');
    const again = await makeSite('again', '공약 약속 장부', root);
    expect(again.fonts.map((font) => String(again.read(font)))).toContain('kept');
    await makeSite('more', '공약 약속 장부 책', root);
    expect(readdirSync(kept)).toHaveLength(4);
  });

  test('of other letters have other names', () => {
    expect(other.fonts.filter((font) => one.fonts.includes(font))).toEqual([]);
  });

  test('hold few letters in few bytes', () => {
    for (const font of one.fonts) {
      expect(one.read(font).subarray(0, 4).toString('latin1')).toBe('wOF2');
      expect(one.read(font).length).toBeLessThan(6000);
    }
  });
});
