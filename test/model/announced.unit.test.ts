import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { countDone, countReported, readAnnounced } from '../../src/model/announced.ts';
import type { TermBook } from '../../src/model/dataset.ts';
import { announcementSchema, type Announcement } from '../../src/schema/announced.ts';
import type { Term } from '../../src/schema/term.ts';
import { bindCity, today } from '../export/made-up-city.ts';
import { enterMadeUp } from './made-up.ts';

const asOf = '2026-01-31';

function readFigures(facts: string, statuses: readonly string[] = ['completed', 'on-hold']) {
  const announcement = announcementSchema.parse(
    load(`{ asOf: 2025-12, cite: report / 2, ${facts} }`, { schema: FAILSAFE_SCHEMA }),
  );
  const pledges = statuses.map((value) =>
    enterMadeUp(
      value === '' ? '' : `status: [{ asOf: 2025-12, value: ${value}, cite: cards / 1 }]`,
    ),
  );
  const term = { areas: [{ id: 'area', name: '분야' }] } as unknown as Term;
  const book = { government: 'city', term, pledges } as unknown as TermBook;
  return readAnnounced(book, announcement, asOf).map(
    ({ kind, of, announced, computed, difference }) => [kind, of, announced, computed, difference],
  );
}

test('every announced figure beside the cards', () => {
  const facts =
    'pledges: 3, completed: 1, byStatus: { completed: 1, on-hold: 2 }, byArea: [{ name: 분야, pledges: 2 }, { name: 다른 분야, pledges: 1 }], rates: [{ formula: completion, percent: 40.0 }]';
  expect(readFigures(facts)).toEqual([
    ['pledges', undefined, 3, 2, -1],
    ['completed', undefined, 1, 1, 0],
    ['rate', 'completion', 40, 50, 10],
    ['status', 'completed', 1, 1, 0],
    ['status', 'on-hold', 2, 1, -1],
    ['area', '분야', 2, 2, 0],
    ['area', '다른 분야', 1, undefined, undefined],
  ]);
});

test('where one card states no status, nothing that needs it is counted', () => {
  const facts =
    'pledges: 2, completed: 1, rates: [{ formula: completion, percent: 50 }, { formula: secured, percent: 50 }]';
  expect(readFigures(facts, ['completed', ''])).toEqual([
    ['pledges', undefined, 2, 2, 0],
    ['completed', undefined, 1, undefined, undefined],
    ['rate', 'completion', 50, undefined, undefined],
    ['rate', 'secured', 50, undefined, undefined],
  ]);
});

test('each rate beside the one of the same formula, and a yearly one of the same year', () => {
  const { term, ...city } = bindCity();
  const announcement = announcementSchema.parse(
    load(
      '{ asOf: 2023-12, cite: report / 2, pledges: 6, rates: [{ formula: yearly-target, percent: 50 }, { formula: secured, percent: 46 }, { formula: secured-within-term, percent: 80 }, { formula: execution, percent: 53.0 }] }',
      { schema: FAILSAFE_SCHEMA },
    ),
  );
  const figures = readAnnounced({ term, ...city }, announcement, today).filter(
    ({ kind }) => kind === 'rate',
  );
  expect(
    figures.map(({ of, announced, printed, computed }) => [of, announced, printed, computed]),
  ).toEqual([
    ['yearly-target', 50, '50', 50],
    ['secured', 46, '46', (194_500_000 * 100) / 425_500_000],
    ['secured-within-term', 80, '80', (84_500_000 * 100) / 100_500_000],
    ['execution', 53, '53.0', (61_700_000 * 100) / 115_500_000],
  ]);
  const later = { ...announcement, asOf: '2024-12' };
  const [yearly] = readAnnounced({ term, ...city }, later, today).filter(
    ({ kind }) => kind === 'rate',
  );
  expect(yearly?.computed).toBe(100);
});

test('a status counts from the day on which it was said', () => {
  const pledges = ['2025-12', '2026-01'].map((said) =>
    enterMadeUp(
      `status: [{ asOf: 2024, value: on-hold, cite: cards / 1 }, { asOf: ${said}, value: completed, cite: cards / 1 }]`,
    ),
  );
  const book = { government: 'city', term: { areas: [] }, pledges } as unknown as TermBook;
  const by = (asOfText: string) => {
    const reported = countReported(book, { asOf: asOfText } as Announcement);
    return reported && [reported.done, reported.of('on-hold'), reported.of('completed')];
  };
  expect(by('2025-12')).toEqual([1, 1, 1]);
  expect(by('2026-01')).toEqual([2, 0, 2]);
  expect(by('2025-11')).toEqual([0, 2, 0]);
  expect(by('2023')).toBeUndefined();
  expect([
    countDone({ completed: 2, 'completed-continuing': 3, 'on-hold': 4 }),
    countDone({}),
  ]).toEqual([5, undefined]);
});

test('a rate of nothing is not computed', () => {
  const announcement = announcementSchema.parse(
    load(
      '{ asOf: 2025-12, cite: report / 2, pledges: 1, rates: [{ formula: secured, percent: 0 }] }',
      { schema: FAILSAFE_SCHEMA },
    ),
  );
  const compute = (amount: number) => {
    const money = `{ unit: 천원, planTotal: { current: ${String(amount)}, cite: cards / 1 }, secured: { cite: cards / 1, rows: [{ source: own, label: 시비, amount: ${String(amount)} }] } }`;
    const pledges = [enterMadeUp(`money: ${money}`)];
    const term = { areas: [] } as unknown as Term;
    const book = { government: 'city', term, pledges } as unknown as TermBook;
    return readAnnounced(book, announcement, asOf).find(({ kind }) => kind === 'rate')?.computed;
  };
  expect([compute(5), compute(0)]).toEqual([100, undefined]);
});

test('the words of a source and the number of its areas are beside what is written here, never counted from cards', () => {
  const facts = 'pledges: 83, byWord: [{ name: 완료 및 계속 추진중, pledges: 36 }], areas: 8';
  expect(readFigures(facts)).toEqual([
    ['pledges', undefined, 83, 2, -81],
    ['word', '완료 및 계속 추진중', 36, undefined, undefined],
    ['areas', undefined, 8, 1, -7],
  ]);
});
