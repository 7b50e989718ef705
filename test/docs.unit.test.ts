import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { proofs } from './prove/proofs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What makes a path a pattern. */
const isPattern = /[<*{…]/;

/** What a path may begin with; `/about/keys/` and `a/b` in prose are none. */
const tops = readdirSync(root).filter((name) => name !== 'node_modules');

/** Written by a command, and in no clean copy. */
const made = ['dist', 'sbom', 'public-site'];

/** What another city replaces or deletes; looked for while the shipped city's own tests stand. */
const isOfCity = (path: string) => /^(test\/)?content\//.test(path);
const isShipped = existsSync(join(root, 'test/content'));

/** Paths from the top in backticks or in code, as far as they are no pattern. */
function listPaths(text: string): string[] {
  const words = [...text.matchAll(/(`+)([\s\S]+?)\1/g)].flatMap(([, , code = '']) =>
    code.split(/[\s'"(),;:]+/),
  );
  return [...new Set(words)].filter((word) => {
    const [top = '', ...rest] = word.replace(/^\.\//, '').split('/');
    if (isPattern.test(word) || made.includes(top)) return false;
    return rest.length > 0 ? tops.includes(top) : /^[A-Z]+\.md$/.test(word);
  });
}

/** Where links lead, without those that leave the repository. */
function listTargets(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

const listScripts = (text: string): string[] =>
  [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);

const listProofs = (text: string): string[] =>
  [...text.matchAll(/npm run prove -- ([a-z]+)/g)].map(([, name = '']) => name);

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
];

describe.each(documents)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');

  test('names only paths that are there', () => {
    const paths = listPaths(text).filter((path) => isShipped || !isOfCity(`${path}/`));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('leads only to files that are there', () => {
    const leads = listTargets(text).map((target) => join(root, dirname(file), target));
    expect(leads.filter((target) => !existsSync(target))).toEqual([]);
  });

  test('names only commands that are there', () => {
    expect(listScripts(text).filter((name) => !(name in scripts))).toEqual([]);
    expect(listProofs(text).filter((name) => !(name in proofs))).toEqual([]);
  });
});

test('every command is explained in the README or in CONTRIBUTING', () => {
  const text = ['README.md', 'CONTRIBUTING.md']
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const told = new Set(['test', ...listScripts(text)]);
  expect(Object.keys(scripts).filter((name) => !told.has(name))).toEqual([]);
});

test('decisions are numbered without a gap, each with its four parts', () => {
  const decisions = documents.filter((file) => file.startsWith('docs/adr/'));
  expect(decisions.map((file) => Number(/\/(\d{4})-/.exec(file)?.[1]))).toEqual(
    decisions.map((_, index) => index + 1),
  );
  const parts = ['Decision', 'Because', 'Instead of', 'Measured by'];
  const lacking = decisions.filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return parts.some((part) => !text.includes(`\n**${part}.** `));
  });
  expect(lacking).toEqual([]);
});

test('paths, links and commands are found in a text, patterns and addresses are not', () => {
  const text =
    '`src/none.ts` and `npx vitest run test/none` [a](docs/none.md#b) [c](https://d.e/) `/about/keys/`\n' +
    '`src/kinds/<kind>/kind.ts` `dist/` `npm run none` `npm run prove -- nothing` NONE.md `NONE.md`';
  expect(listPaths(text)).toEqual(['src/none.ts', 'test/none', 'NONE.md']);
  expect(listTargets(text)).toEqual(['docs/none.md']);
  expect(listScripts(text)).toEqual(['none', 'prove']);
  expect(listProofs(text)).toEqual(['nothing']);
});
