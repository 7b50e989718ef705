import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listMade } from '../../src/load/list-made.ts';
import { madeAddress } from '../../src/model/made-files.ts';

test('a term has the files that lie where commands put them, and no others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-made-'));
  try {
    expect(listMade('sample', '8', folder)).toEqual([]);
    for (const name of ['book', 'wide'] as const) {
      const file = join(folder, madeAddress('sample', '8', name));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, 'made');
    }
    expect(listMade('sample', '8', folder)).toEqual([
      { name: 'book', address: '/books/sample-8.pdf', bytes: 4 },
      { name: 'wide', address: '/pictures/sample-8-wide.png', bytes: 4 },
    ]);
    expect(listMade('sample', '7', folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
