import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { makeShares } from '../../src/publish/make-shares.ts';
import { escapeText } from '../../src/views/markup.ts';
import { makeTemporary } from './project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);
const root = join(dir, 'project');

/** A built site of pages that name one picture each. */
function writeSite(name: string, pages: readonly (readonly [file: string, lines: string[]])[]) {
  const site = join(dir, name);
  mkdirSync(site, { recursive: true });
  for (const [index, [file, lines]] of pages.entries()) {
    const head =
      `<meta property="og:image" content="https://example.kr/x/share/${file}.png">` +
      `<meta property="og:image:alt" content="${escapeText(lines.join('\n'))}">`;
    writeFileSync(
      join(site, `${String(index)}.html`),
      `<!DOCTYPE html><html lang="ko"><head>${head}</head></html>`,
    );
  }
  const make = () => makeShares({ site, base: '/x/', root });
  const read = (file: string) => readFileSync(join(site, 'share', `${file}.png`));
  return { make, read };
}

const words = ['운정3동 & “센터”', '2024년에 시작했습니다.', '비공식 자료'];

describe('pictures of pages', () => {
  test('are drawn once for the same words, and again for others', async () => {
    const first = writeSite('first', [
      ['a', words],
      ['a', words],
      ['b', ['다른 제목', ...words.slice(1)]],
    ]);
    expect(await first.make()).toBe(2);
    expect(await first.make()).toBe(0);
    const second = writeSite('second', [
      ['c/d', words],
      ['b', ['바뀐 제목', ...words.slice(1)]],
    ]);
    expect(await second.make()).toBe(1);
    expect(second.read('c/d').equals(first.read('a'))).toBe(true);
    expect(second.read('b').equals(first.read('b'))).toBe(false);
    expect(readdirSync(join(root, 'node_modules/.cache/pledgebook/share'))).toHaveLength(3);
  });

  test('leave out signs that no font has, and a sentence that has no room', async () => {
    const long = '아주 긴 말 '.repeat(400);
    const { make, read } = writeSite('strange', [
      ['emoji', ['🏗️ 운정3동 & “센터”', ...words.slice(1)]],
      ['long', ['운정3동 & “센터”', long, '비공식 자료']],
      ['short', ['운정3동 & “센터”', '비공식 자료']],
      ['endless', [long.repeat(3), '비공식 자료']],
    ]);
    expect(await make()).toBe(4);
    expect(read('long').equals(read('short'))).toBe(true);
    for (const file of ['emoji', 'endless']) {
      const { width, height, channels } = await sharp(read(file)).metadata();
      expect([width, height, channels]).toEqual([1200, 630, 3]);
      const { channels: colours } = await sharp(read(file)).stats();
      expect(Math.min(...colours.map(({ min }) => min))).toBeLessThan(60);
    }
  });

  test('of which two pages say different things are refused', async () => {
    const { make } = writeSite('split', [
      ['a', words],
      ['a', ['다른 제목', ...words.slice(1)]],
    ]);
    await expect(make()).rejects.toThrow(
      'Pages say different things of one picture: /x/share/a.png',
    );
  });
});
