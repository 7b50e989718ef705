import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const home = import.meta.dirname;
const city = /paju|파주/i;
/** A path from a test to the shipped content, or the shipped content handed over by its name. */
const shipped = /\.\.\/content\b|\((?:'[^']*', )?'content'[,)]|'--content', 'content'/;

/** Files that name the shipped content or its city, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  'another-city.unit.test.ts': 'shows what it looks for',
  'check/__snapshots__/words.unit.test.ts.snap': 'the words of the catalogue give an example',
  'load/paths.unit.test.ts': 'a value of a setting; nothing is read',
};

const files = readdirSync(home, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
  .filter((path) => !/^(content|fixtures\/problems)\//.test(path))
  .sort();

const isBound = (text: string) => city.test(text) || shipped.test(text);

test.each([
  ["const a = join(import.meta.dirname, '../../content');", true],
  ["import { a } from '../content/a.ts';", true],
  ["passGate('content')", true],
  ["buildSite('/', 'content')", true],
  ["runBuild(['--content', 'content'])", true],
  ["runBuild(['--out', out, '--content', content])", false],
  ["join(dir, 'content')", false],
  ['/paju/8/', true],
])('what binds a test to the shipped records is seen: %s', (text, isSeen) => {
  expect(isBound(text)).toBe(isSeen);
});

test('no test of the engine looks at the shipped records', () => {
  const bound = files.filter((path) => isBound(readFileSync(join(home, path), 'utf8')));
  expect(files.length).toBeGreaterThan(150);
  expect(bound).toEqual(Object.keys(exceptions));
});
