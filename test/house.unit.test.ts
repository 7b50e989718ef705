import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findCircles } from './house/circles.ts';
import { findImportFaults, listImports, rooms, runsCharts } from './house/imports.ts';
import { findTwins } from './house/names.ts';
import { findColourFaults, findShapeFaults, findStrays, findWordFaults } from './house/shape.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function readRoom(room: string): { path: string; text: string }[] {
  return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro|css|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !path.startsWith('test/fixtures/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const source = readRoom('src');
const everything = [...source, ...readRoom('scripts'), ...readRoom('test')];

describe('the house as it stands', () => {
  test('rooms know only the rooms before them', () => {
    expect(source.flatMap(({ path, text }) => findImportFaults(path, text))).toEqual([]);
  });

  test('no imports go in a circle', () => {
    expect(findCircles(source)).toEqual([]);
  });

  test('files are short and named by the rule', () => {
    expect(everything.flatMap(({ path, text }) => findShapeFaults(path, text))).toEqual([]);
  });

  test('a name stands for one thing', () => {
    expect(findTwins(source)).toEqual([]);
  });

  test('words live in i18n', () => {
    expect(source.flatMap(({ path, text }) => findWordFaults(path, text))).toEqual([]);
  });

  test('colours live in tokens.css', () => {
    expect(source.flatMap(({ path, text }) => findColourFaults(path, text))).toEqual([]);
  });

  test('at most one file runs chart.js', () => {
    const users = source.filter(({ text }) => runsCharts(text)).map(({ path }) => path);
    expect(users.slice(1)).toEqual([]);
  });

  test('the top level holds the agreed names', () => {
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
    expect(
      findStrays(
        readdirSync(root),
        ignored.map((row) => row.replace(/\/$/, '')),
      ),
    ).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const readRows = (title: string) =>
    (text.split(`## ${title}`)[1]?.split('\n## ')[0] ?? '')
      .split('\n')
      .filter((row) => row.startsWith('| '))
      .slice(2)
      .map((row) => row.split('|').map((cell) => cell.trim())[1]);

  test('names only files that are there', () => {
    const paths = [...text.matchAll(/`((?:src|test|content)\/[^`*]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const drawn = [...text.matchAll(/-- "([\w/.-]+\.ts):/g)].map(([, path = '']) => `src/${path}`);
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('has every room, and 25 words in order', () => {
    expect(readRows('Rooms').toSorted()).toEqual(rooms.map((room) => `\`${room}\``).toSorted());
    const words = readRows('Glossary');
    expect(words).toHaveLength(25);
    expect(words).toEqual(words.toSorted());
  });
});

describe('imports', () => {
  test('are found in code, frontmatter, scripts and calls', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B,\n  C } from '../b.ts';",
      "export { d } from './d.ts';",
      "import './e.css';",
      "const f = await import('./f.ts');",
      "<script>import g from './g.ts';</script>",
      "const notOne = 'import x';",
    ].join('\n');
    expect(listImports(text).map(({ from }) => from)).toEqual([
      './a.ts',
      '../b.ts',
      './d.ts',
      './g.ts',
      './e.css',
      './f.ts',
    ]);
    expect(listImports(text)[1]).toEqual({ from: '../b.ts', isType: true });
  });

  const wrong: [string, string][] = [
    ['src/schema/a.ts', "import { x } from '../model/x.ts';"],
    ['src/model/a.ts', "import { x } from '../check/x.ts';"],
    ['src/check/a.ts', "import { x } from '../load/x.ts';"],
    ['src/history/a.ts', "import { x } from '../check/x.ts';"],
    ['src/views/a/A.astro', "---\nimport { x } from '../../load/x.ts';\n---"],
    ['src/views/a/A.astro', "---\nimport { x } from '../../schema/x.ts';\n---"],
    ['src/views/a/A.astro', "---\nimport { getEntry } from 'astro:content';\n---"],
    ['src/model/a.ts', "import { x } from '../../scripts/x.ts';"],
    ['src/models/a.ts', ''],
    ['src/kinds/a/helper.ts', ''],
    ['src/kinds/a/kind.ts', "import { x } from '../../model/x.ts';"],
    ['src/kinds/a/Page.astro', "---\nimport { x } from './schema.ts';\n---"],
  ];
  test.each(wrong)('%s may not say %j', (path, text) => {
    expect(findImportFaults(path, text)).toHaveLength(1);
  });

  const right: [string, string][] = [
    ['src/model/a.ts', "import { x } from '../schema/x.ts';\nimport { y } from './y.ts';"],
    ['src/views/a/A.astro', "---\nimport type { X } from '../../schema/x.ts';\n---"],
    ['src/views/a/A.astro', "---\nimport { address } from '../../model/address.ts';\n---"],
    ['src/load/a.ts', "import { z } from 'astro:content';"],
    ['src/pages/index.astro', "---\nimport A from '../views/a/A.astro';\n---"],
    ['src/live.config.ts', "import { x } from './load/x.ts';"],
    ['src/schema/kinds.ts', "import * as x from '../kinds/registry.ts';"],
    ['src/kinds/a/findings.ts', "import { x } from '../../check/x.ts';"],
    ['src/kinds/a/Page.astro', "---\nimport type { X } from './schema.ts';\n---"],
  ];
  test.each(right)('%s may say %j', (path, text) => {
    expect(findImportFaults(path, text)).toEqual([]);
  });

  test('in a circle are found, also where one of them is a type', () => {
    const circle = [
      { path: 'src/model/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/model/b.ts', text: "import type { C } from '../model/c.ts';" },
      { path: 'src/model/c.ts', text: "import { a } from './a.ts';" },
      { path: 'src/model/d.ts', text: "import { a } from './a.ts';" },
    ];
    expect(findCircles(circle)).toEqual([
      'src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts',
    ]);
    expect(findCircles(circle.slice(0, 2))).toEqual([]);
  });

  test('types of chart.js are free, running it is not', () => {
    expect(runsCharts("import type { ChartConfiguration } from 'chart.js';")).toBe(false);
    expect(runsCharts("import { Chart } from 'chart.js';")).toBe(true);
    expect(runsCharts("const { Chart } = await import('chart.js/auto');")).toBe(true);
  });
});

describe('names', () => {
  const twins = (one: string, other: string) =>
    findTwins([
      { path: 'src/model/a.ts', text: one },
      { path: 'src/views/b/b.ts', text: other },
    ]);
  const wrong: [string, string][] = [
    ['export function add() {}', 'function add() {}'],
    ['const add = () => 1;', 'export const add = async () => 2;'],
    ['export type Kind = 1;', 'interface Kind { a: 1 }'],
    ['export const goals = [1];', 'export const goals = [2];'],
    ['function add() {}', 'export class add {}'],
  ];
  test.each(wrong)('%s and %s are twins', (one, other) => {
    expect(twins(one, other)).toHaveLength(1);
  });

  const right: [string, string][] = [
    ['const longest = 1;', 'const longest = 2;'],
    ['export const longest = 1;', 'const longest = 2;'],
    ['export function add() { const sum = 1; }', 'function sum() {}'],
    ['function add(a: 1): 1;\nfunction add(a: 2): 2;', "import { add } from './a.ts';"],
  ];
  test.each(right)('%s and %s are not', (one, other) => {
    expect(twins(one, other)).toEqual([]);
  });

  test('two components of one name are twins, a component and a type are not', () => {
    const at = (path: string, text = '') => ({ path, text });
    expect(findTwins([at('src/views/a/Body.astro'), at('src/views/b/Body.astro')])).toEqual([
      '<Body>: src/views/a/Body.astro, src/views/b/Body.astro',
    ]);
    expect(
      findTwins([at('src/views/a/Chart.astro'), at('src/model/a.ts', 'type Chart = 1;')]),
    ).toEqual([]);
    expect(findTwins([at('src/pages/a/index.astro'), at('src/pages/b/index.astro')])).toEqual([]);
  });
});

describe('shape', () => {
  const wrong: [string, string][] = [
    ['src/model/a.ts', '\n'.repeat(301)],
    ['src/views/a/A.astro', '\n'.repeat(121)],
    ['src/pages/index.astro', '\n'.repeat(26)],
    ['src/live.config.ts', '\n'.repeat(40)],
    ['src/styles/base.css', '\n'.repeat(301)],
    ['src/utils/a.ts', ''],
    ['src/model/aB.ts', ''],
    ['src/views/a/a.astro', ''],
    ['src/model/index.ts', "export { a } from './a.ts';"],
    ['src/model/all.ts', "export * from './a.ts';"],
  ];
  test.each(wrong)('%s is refused', (path, text) => {
    expect(findShapeFaults(path, text)).toHaveLength(1);
  });

  const right: [string, string][] = [
    ['src/model/a.ts', '\n'.repeat(300)],
    ['src/check/catalogue/money.ts', '\n'.repeat(900)],
    ['src/i18n/ko.json', '\n'.repeat(900)],
    ['src/pages/[gov]/[term]/index.astro', ''],
    ['test/model/a.unit.test.ts', ''],
    ['src/views/a/PledgeCard.astro', ''],
  ];
  test.each(right)('%s is fine', (path, text) => {
    expect(findShapeFaults(path, text)).toEqual([]);
  });

  test('a Korean word in a view is found, in a comment it is not', () => {
    expect(findWordFaults('src/views/a/A.astro', '<p>공약</p>')).toHaveLength(1);
    expect(findWordFaults('src/views/a/A.astro', '{/* 공약 */}\n<!-- 공약 -->')).toEqual([]);
    expect(findWordFaults('src/model/a.ts', "const a = '공약'; // 공약")).toHaveLength(1);
    expect(findWordFaults('src/publish/a.ts', "const a = '공약';")).toHaveLength(1);
    expect(findWordFaults('src/check/reporters/a.ts', "const a = '오류';")).toHaveLength(1);
    expect(findWordFaults('src/i18n/ko.json', '"공약"')).toEqual([]);
  });

  test('a colour outside the tokens is found', () => {
    expect(findColourFaults('src/styles/base.css', 'a { color: #0b50d0; }')).toHaveLength(1);
    expect(findColourFaults('src/styles/base.css', 'a { color: white; }')).toHaveLength(1);
    expect(findColourFaults('src/views/a/A.astro', '<path fill="#0b50d0" />')).toHaveLength(1);
    expect(findColourFaults('src/views/a/a.ts', "const a = '#fff0';")).toHaveLength(1);
    expect(
      findColourFaults('src/views/a/A.astro', '<style>\na { color: rgb(0 0 0) }\n</style>'),
    ).toHaveLength(1);
    expect(findColourFaults('src/styles/tokens.css', 'a { color: #0b50d0; }')).toEqual([]);
    expect(findColourFaults('src/styles/base.css', 'a { color: var(--ink); }')).toEqual([]);
    expect(findColourFaults('src/views/a/A.astro', '<a href="#main">&#8203;</a>')).toEqual([]);
    expect(findColourFaults('src/styles/base.css', 'a { white-space: nowrap; }')).toEqual([]);
  });

  test('a stray name at the top is found', () => {
    expect(findStrays(['src', 'docs', 'lib', 'dist', '.github'], ['dist'])).toEqual(['lib']);
  });
});
