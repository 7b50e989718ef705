import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { writePageModule } from '../../src/load/page-processor.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  cpSync(join(fixtures, 'base'), dir, { recursive: true });
  cpSync(join(fixtures, 'more/pages'), join(dir, 'pages'), { recursive: true });
  appendFileSync(join(dir, 'pages/ko/about.mdx'), '\n수상 <Records kind="award" />건\n');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('a page as it is handed over', () => {
  test('is the same whatever form of Unicode and line ends it was saved in', () => {
    const page = join(dir, 'pages/ko/about.mdx');
    const text = readFileSync(page, 'utf8');
    const composed = passGate(dir);
    writeFileSync(page, text.normalize('NFD').replaceAll('\n', '\r\n'));
    expect(readFileSync(page, 'utf8')).not.toBe(text);
    const decomposed = passGate(dir);
    writeFileSync(page, text);
    expect(composed.pages).toHaveLength(2);
    expect(decomposed.pages).toEqual(composed.pages);
    expect(decomposed.records).toEqual(composed.records);
  });

  test('keeps its lines below a header that says nothing', () => {
    const [page] = passGate(dir).pages?.filter(({ path }) => path === 'ko/about.mdx') ?? [];
    expect(page?.text).toBe(
      '---\n\n\n\n---\n\n## 시험\n\n시험용 글입니다.\n\n수상 <Records kind="award" />건\n',
    );
  });
});

describe('the module of a page', () => {
  const frame = (text: string) => writePageModule(text).replace(/^const tree = .*$/m, '');

  test('differs from page to page by its data only', () => {
    const texts = ['글', '`export const y = 1`', '\\{x} $\\{y} `${z}` \\</script>'];
    expect(new Set(texts.map(frame)).size).toBe(1);
  });

  test('holds the text as one line of JSON', () => {
    const [, tree = ''] =
      /^const tree = (.*);$/m.exec(writePageModule('가 `"; f(); "` \\{x}')) ?? [];
    expect(JSON.parse(tree)).toEqual([
      {
        name: 'p',
        attributes: {},
        children: ['가 ', { name: 'code', attributes: {}, children: ['"; f(); "'] }, ' {x}'],
      },
    ]);
  });

  test('is refused with line, column and what to do', () => {
    expect(() => writePageModule('글\n\n글 {x}\n\n<b>글</b>')).toThrow(/^3:3: .*\n5:1: /s);
    expect(() => writePageModule('export\tconst y = 1')).toThrow(/^1:1: .*import나 export/);
  });

  test('is judged in the composed form that is drawn', () => {
    expect(() => writePageModule('\u1fef{x}')).toThrow(/^1:2: /);
    expect(writePageModule('\u1fef{x}\u1fef')).toContain('"name":"code"');
  });
});

describe('what reads a page', () => {
  interface Manifest {
    version: string;
    dependencies: Record<string, string>;
  }
  const require = createRequire(import.meta.url);
  const readManifest = (name: string, from = require) =>
    JSON.parse(readFileSync(from.resolve(`${name}/package.json`), 'utf8')) as Manifest;
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

  test.each(['satteri', 'github-slugger'])('%s is the very one that Astro renders with', (name) => {
    const astro = createRequire(require.resolve('@astrojs/mdx/package.json'));
    const renderer = createRequire(astro.resolve('@astrojs/markdown-satteri'));
    const ours = require.resolve(name);
    expect(renderer.resolve(name)).toBe(ours);
    const folder = ours.slice(0, ours.lastIndexOf(`/${name}/`) + name.length + 2);
    const { version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Manifest;
    expect(own.dependencies[name]).toBe(version);
  });

  test('the processor was written for this version of the integration', () => {
    expect(readManifest('@astrojs/mdx').version).toBe('8.0.2');
  });
});
