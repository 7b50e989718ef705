import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sortLines } from '../../src/publish/sort-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'pledgebook-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function sort(lines: readonly string[]): string {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  writeFileSync(from, lines.map((line) => `${line}\n`).join(''));
  sortLines(from, to, (line) => line.split(' ')[0] ?? '');
  return readFileSync(to, 'utf8');
}

test('lines stand in the order of their keys', () => {
  expect(sort(['c 셋', 'a 하나', 'b 둘'])).toBe('a 하나\nb 둘\nc 셋\n');
  expect(sort([])).toBe('');
});

test('lines longer than what is read at a time are whole', () => {
  const lines = Array.from(
    { length: 40 },
    (_, at) => `${String(90 - at)} ${'긴 줄 '.repeat(4000)}`,
  );
  expect(sort(lines)).toBe(
    lines
      .toSorted()
      .map((line) => `${line}\n`)
      .join(''),
  );
});

test('lines of one key keep their order', () => {
  expect(sort(['a 2', 'b 1', 'a 1'])).toBe('a 2\na 1\nb 1\n');
});
