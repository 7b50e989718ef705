import { expect, test } from 'vitest';
import { readCsv } from '../../src/model/csv.ts';
import { listGovernmentFiles } from '../../src/export/record-files.ts';
import { awardSchema } from '../../src/kinds/award/schema.ts';
import type { GovernmentBook } from '../../src/model/dataset.ts';
import { joinAllEntries } from '../../src/model/entry-book.ts';
import { noEntries, noRecords, readYaml } from '../model/made-up.ts';

const award = (facts: string) =>
  awardSchema.parse(
    readYaml(
      `title: 상\nhost: 부\nhostKind: central\nsources: [cards / 3쪽, report / 1쪽]\n${facts}`,
    ),
  );

const bookOf = (entries: GovernmentBook['entries']) =>
  ({
    government: { id: 'city', places: [] },
    terms: [],
    departments: [],
    entries,
  }) as unknown as GovernmentBook;

const book = bookOf(
  joinAllEntries({
    ...noRecords,
    award: [
      award('id: a\ndate: 2022-05\nprize: { amount: 27000, unit: 천원 }\ndepartment: office'),
      award('id: b\ndate: 2023-02-20\nprize: "-"\npledges: [1-1, 1-2]'),
      award(
        'id: c\ndate: 2021\nsdgs: [{ goal: 16, mappedBy: editor }, { goal: 4, mappedBy: source }]',
      ),
    ],
  }),
);

test('a row for each entry, newest first: won, a printed dash and a blank are three things', () => {
  const [csv] = listGovernmentFiles(book);
  expect(csv).toMatchObject({ address: '/data/v1/city-awards.csv', type: 'text/csv' });
  expect(readCsv(csv?.write() ?? '')).toEqual([
    [
      ...['id', 'title', 'english', 'host', 'host_kind', 'date', 'grade', 'prize_krw', 'bureau'],
      ...['criteria', 'cost_krw', 'department', 'goals', 'pledges', 'source', 'place', 'page'],
    ],
    [
      ...['b', '상', '', '부', 'central', '2023-02-20', '', '-', ''],
      ...['', '', '', '', '1-1 1-2', 'cards', '3쪽', '/city/awards/b/'],
    ],
    [
      ...['a', '상', '', '부', 'central', '2022-05', '', '27000000', ''],
      ...['', '', 'office', '', '', 'cards', '3쪽', '/city/awards/a/'],
    ],
    [
      ...['c', '상', '', '부', 'central', '2021', '', '', ''],
      ...['', '', '', '16 4', '', 'cards', '3쪽', '/city/awards/c/'],
    ],
  ]);
});

test('what is written in letters apart is written in syllables', () => {
  const text = (name: string) => `${name}: ${'시험 기관'.normalize('NFD')}`;
  const facts = `id: a\ndate: 2022\n${text('grade')}\n${text('bureau')}`;
  const [csv] = listGovernmentFiles(
    bookOf(joinAllEntries({ ...noRecords, award: [award(facts)] })),
  );
  const [, row] = readCsv(csv?.write() ?? '');
  expect([row?.[6], row?.[8]]).toEqual(['시험 기관', '시험 기관']);
});

test('the same as JSON, as it was recorded', () => {
  const [, json] = listGovernmentFiles(book);
  expect(json?.address).toBe('/data/v1/city-awards.json');
  expect(JSON.parse(json?.write() ?? '')).toMatchObject({
    government: 'city',
    kind: 'award',
    records: [{ id: 'b', page: '/city/awards/b/', prize: '-' }, { id: 'a' }, { id: 'c' }],
  });
});

test('a kind without entries has no files', () => {
  expect(listGovernmentFiles(bookOf(noEntries))).toEqual([]);
});
