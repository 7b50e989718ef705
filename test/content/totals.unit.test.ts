import { expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { collectCitations } from '../../src/model/citations.ts';
import { readCoverage } from '../../src/model/coverage.ts';
import { joinDataset, type TermBook } from '../../src/model/dataset.ts';
import { sum } from './read-cell.ts';

const { records } = passGate('content');
const governments = records ? joinDataset(records).governments : [];

function findTerm(gov: string, id: string): TermBook {
  const book = governments.find(({ government }) => government.id === gov);
  const term = book?.terms.find((each) => each.term.id === id);
  if (!term) throw new Error(`${gov} ${id}`);
  return term;
}
const gimpo = findTerm('gimpo', '7');
const nonsan = findTerm('nonsan', '6');

test('Gimpo announced 83 pledges in eight areas without names, in the words that it printed', () => {
  expect(readCoverage(gimpo)).toMatchObject({ value: 'announced', announced: 83, here: 0 });
  const { announced, aims, updates, areas } = gimpo.term;
  expect(areas).toEqual([]);
  expect(announced).toEqual([
    {
      asOf: '2020-12',
      cite: expect.anything() as unknown,
      pledges: 83,
      byWord: [
        { name: '완료 및 계속 추진중', pledges: 36 },
        { name: '진행중', pledges: 46 },
      ],
      areas: 8,
    },
  ]);
  expect(aims).toMatchObject([{ formula: 'completion', percent: '70' }]);
  expect(updates?.every).toBe('half-year');
  expect(gimpo.asOf.text).toBe('2020-12');
});

test('Nonsan announced 98 pledges in seven areas, and a review every quarter', () => {
  expect(readCoverage(nonsan)).toMatchObject({ value: 'announced', announced: 98, here: 0 });
  const [newest] = nonsan.term.announced ?? [];
  expect(newest?.byArea?.map(({ name, pledges }) => [name, pledges])).toEqual([
    ['행정', 13],
    ['지역경제', 7],
    ['지역개발', 21],
    ['농업진흥', 14],
    ['사회복지', 20],
    ['교육', 10],
    ['문화, 관광, 체육', 13],
  ]);
  expect(newest?.areas).toBe(7);
  expect(sum((newest?.byArea ?? []).map(({ pledges }) => pledges))).toBe(98);
  expect([nonsan.term.reviews?.every, nonsan.term.updates]).toEqual(['quarter', undefined]);
  expect(nonsan.asOf.text).toBe('2017');
});

test.each([
  ['Gimpo', gimpo],
  ['Nonsan', nonsan],
])('every total, target and rhythm of %s carries the printed words', (_, { term }) => {
  const { announced, aims, reviews, updates } = term;
  const cites = collectCitations({ announced, aims, reviews, updates });
  expect(cites.length).toBeGreaterThan(1);
  expect(cites.filter(({ quote }) => quote === undefined)).toEqual([]);
});
