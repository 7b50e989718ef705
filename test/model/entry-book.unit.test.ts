import { describe, expect, test } from 'vitest';
import {
  findEntry,
  joinAllEntries,
  listPointing,
  listRelated,
} from '../../src/model/entry-book.ts';
import type { GovernmentRecords } from '../../src/schema/records.ts';
import { noRecords } from './made-up.ts';

const records = {
  ...noRecords,
  award: [{ id: 'prize', title: '시험용 상', sources: [] }],
  indicator: [{ id: 'voters', title: '시험용 지표', series: [] }],
  evaluation: [
    { id: 'rank', title: '시험용 평가', term: '8', result: 'awards/prize', sources: [] },
    { id: 'plan', title: '시험용 계획', related: ['evaluations/rank'], sources: [] },
  ],
  participation: [
    { id: 'panel', title: '시험용 평가단', term: '7', size: 'sdgs/indicators/voters', sources: [] },
  ],
} as unknown as GovernmentRecords['entries'];
const books = joinAllEntries(records);

const namesOf = (groups: ReturnType<typeof listRelated>) =>
  groups.map(({ kind, entries }) => [kind, ...entries.map(({ id }) => id)]);

describe('entries that name each other', () => {
  const relatedTo = (path: string) => {
    const found = findEntry(books, path);
    if (!found) throw new Error(path);
    return namesOf(listRelated(books, found.kind, found.entry));
  };

  test('are related on both sides, also where one tells a fact in place of the other', () => {
    expect(relatedTo('evaluations/rank')).toEqual([
      ['award', 'prize'],
      ['evaluation', 'plan'],
    ]);
    expect(relatedTo('awards/prize')).toEqual([['evaluation', 'rank']]);
    expect(relatedTo('evaluations/plan')).toEqual([['evaluation', 'rank']]);
    expect(relatedTo('sdgs/indicators/voters')).toEqual([['participation', 'panel']]);
  });

  test('those that an entry names stand before those that name it, each once', () => {
    const entry = (id: string, ...ids: string[]) => ({
      id,
      title: id,
      sources: [],
      related: ids.map((each) => `evaluations/${each}`),
    });
    const evaluation = [entry('a', 'm'), entry('m', 'z', 'a'), entry('b', 'm'), entry('z')];
    const all = joinAllEntries({ ...records, evaluation } as unknown as typeof records);
    const middle = evaluation[1] as (typeof evaluation)[0];
    expect(namesOf(listRelated(all, 'evaluation', middle))).toEqual([
      ['evaluation', 'z', 'a', 'b'],
    ]);
  });

  test('are found by their whole path', () => {
    expect(findEntry(books, 'sdgs/indicators/voters')?.kind).toBe('indicator');
    for (const path of ['indicators/voters', 'awards/voters', 'prize', '']) {
      expect(findEntry(books, path)).toBeUndefined();
    }
  });
});

test('entries are found by the term whose pledges they are about', () => {
  const about = (term: string) =>
    namesOf(listPointing(books, 'byTerm', term)).filter((group) => group.length > 1);
  expect(about('8')).toEqual([['evaluation', 'rank']]);
  expect(about('7')).toEqual([['participation', 'panel']]);
});
