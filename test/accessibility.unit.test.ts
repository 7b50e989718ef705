import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/accessibility.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d\.\d\.\d /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, item = '', name = '', how = '', held = '', person = '']) => ({
    item,
    name,
    how,
    held,
    person,
  }));

/** How many items each guideline of KWCAG 2.2 has. */
const guidelines = {
  '1.1': 1,
  '1.2': 1,
  '1.3': 3,
  '1.4': 4,
  '2.1': 4,
  '2.2': 2,
  '2.3': 1,
  '2.4': 4,
  '2.5': 4,
  '3.1': 1,
  '3.2': 2,
  '3.3': 4,
  '4.1': 1,
  '4.2': 1,
};

test('the table has the 33 items of KWCAG 2.2, in their order', () => {
  const items = Object.entries(guidelines).flatMap(([guideline, count]) =>
    Array.from({ length: count }, (_, at) => `${guideline}.${String(at + 1)}`),
  );
  expect(items).toHaveLength(33);
  expect(rows.map(({ item }) => item)).toEqual(items);
});

test.each(rows)('$item says how, and names a test that is there or a check by a person', (row) => {
  expect(row.name).toMatch(/^[가-힣 ]+$/);
  expect(row.how.length).toBeGreaterThan(10);
  const files = [...row.held.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file = '']) => file);
  if (row.held === 'none: by a person') expect(row.person.length).toBeGreaterThan(10);
  else expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
