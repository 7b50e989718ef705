import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJsonLines, writeJsonLines } from '../../src/publish/json-lines.ts';

test('what was written is read back, as often as asked, across the edges of chunks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-lines-'));
  const path = join(folder, 'a.jsonl');
  const items = Array.from({ length: 200 }, (_, index) => ({
    index,
    text: `가나다\n"${'약속'.repeat(index * 20)}`,
  }));
  writeJsonLines(path, items);
  const read = readJsonLines(path);
  expect([...read]).toEqual(items);
  expect([...read]).toEqual(items);
  for (const item of read) {
    expect(item).toEqual(items[0]);
    break;
  }
  rmSync(folder, { recursive: true });
});
