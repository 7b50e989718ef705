import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import equivalent from './mutants/equivalent.json' with { type: 'json' };

const tidy = (text: string) => text.replace(/\s+/g, ' ');

test('every change that means the same is one of lines that stand in its file, listed once and with a reason', () => {
  const gone = equivalent.filter(
    ({ file, before }) => !tidy(readFileSync(file, 'utf8')).includes(before),
  );
  expect(gone).toEqual([]);
  const names = equivalent.map(({ file, before, after }) => [file, before, after].join('\n'));
  expect(new Set(names).size).toBe(names.length);
  expect(equivalent.filter(({ reason }) => reason === '')).toEqual([]);
});
