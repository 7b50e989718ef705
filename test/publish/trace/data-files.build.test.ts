import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/model/csv.ts';
import type { DataFile } from '../../../src/export/data-file.ts';
import { listDataFiles } from '../../../src/export/data-files.ts';
import { bindBook, type Book } from '../../../src/load/book.ts';
import { passGate } from '../../../src/load/gate.ts';
import { address } from '../../../src/model/address.ts';
import { writeContent } from '../../generator/write.ts';
import { makeTemporary } from '../project.ts';
import { Provenance } from './provenance.ts';
import { findScope } from './roots.ts';

interface Traced {
  file: DataFile;
  numbers: readonly number[];
  provenance: Provenance;
}

const { dir, clear } = makeTemporary();
afterAll(clear);

function listNumbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(listNumbers)
    : [];
}

function readNumbers({ type, write }: DataFile): number[] {
  if (type === 'application/json') return listNumbers(JSON.parse(write()));
  const cells = readCsv(write()).flat();
  return cells.filter((cell) => /^-?\d+(\.\d+)?$/.test(cell)).map(Number);
}

const keyOf = (value: number) => `n:${String(Math.abs(value))}`;

const known = new Map<string, Provenance>();

/** A file may hold values of the term or of the government that its name begins with, else of the whole site. */
function traceOf(book: Book, { address: file }: DataFile): Provenance {
  const [, name = ''] = /\/v1\/(.*)\./.exec(file) ?? [];
  const own = book.dataset.governments.find(({ government: { id } }) => name.startsWith(`${id}-`));
  const gov = own?.government.id ?? '';
  const term = own?.terms.find(({ term: { id } }) => name.startsWith(`${gov}-${id}-`))?.term.id;
  const page = term === undefined ? address.government(gov) : address.ledger(gov, term);
  const provenance = known.get(page) ?? new Provenance(...findScope(book, page).list());
  known.set(page, provenance);
  return provenance;
}

let traced: Traced[];

beforeAll(() => {
  writeContent(dir, { governments: 2, pledges: 24, seed: 4 });
  const { records } = passGate(dir);
  if (!records) throw new Error('the generated content does not pass the gate');
  const book = bindBook(records);
  traced = listDataFiles(book.dataset, book.audits).map((file) => ({
    file,
    numbers: readNumbers(file),
    provenance: traceOf(book, file),
  }));
});

describe('every number in the data files of made-up governments', () => {
  test('is a fact of a record or a value of the model', () => {
    expect(traced.length).toBeGreaterThanOrEqual(14 + 4 + 2 * 8);
    for (const { file, numbers, provenance } of traced) {
      if (file.address.includes('-8-')) expect(numbers.length, file.address).toBeGreaterThan(3);
      expect(
        numbers.filter((value) => !provenance.has(keyOf(value))),
        file.address,
      ).toEqual([]);
    }
  });

  test('would be missed if it were altered by one', () => {
    const altered = traced.flatMap(({ numbers, provenance }) =>
      numbers
        .filter((value) => Math.abs(value) >= 100_000)
        .map((value) => provenance.has(keyOf(value + 1))),
    );
    expect(altered.length).toBeGreaterThan(200);
    expect(altered.filter(Boolean).length / altered.length).toBeLessThan(0.02);
  });
});
