import { expect, test } from 'vitest';
import { findAll, groupFindings } from '../../../src/check/findings/find-all.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Term } from '../../../src/schema/term.ts';
import { joinAllEntries } from '../../../src/model/entry-book.ts';
import { enterMadeUp, noEntries, noRecords } from '../../model/made-up.ts';
import { readIndicator } from '../../model/read-indicator.ts';
import { term } from './find-in.ts';

const restated = `
money: { unit: 천원, planTotal: { cite: cards / 1-1, initial: 1, current: 2 } }
target: { year: 2024, text: 준공, cite: cards / 1-1 }
`;

function enter(government: string, id: string, facts = '') {
  const entry = enterMadeUp(facts);
  return { ...entry, government, facts: { ...entry.facts, id } };
}

const book = (government: string) => ({
  government: { id: government },
  entries: noEntries,
  terms: [
    {
      government,
      term: { ...term, id: '8' } as Term,
      pledges: [enter(government, '1-2', restated), enter(government, '1-10')],
    },
  ],
});

const dataset = {
  asOf: '2026-01-31',
  governments: [book('one'), book('two')],
} as unknown as Dataset;

test('findings stand by government and pledge, heaviest first', () => {
  expect(
    findAll(dataset).findings.map(({ subject, grade, code }) =>
      [subject.government, subject.id, grade, code].join(' '),
    ),
  ).toEqual([
    'one 1-2 question overdue',
    'one 1-2 note plan-restated',
    'one 1-2 note status-not-stated',
    'one 1-10 note status-not-stated',
    'two 1-2 question overdue',
    'two 1-2 note plan-restated',
    'two 1-2 note status-not-stated',
    'two 1-10 note status-not-stated',
  ]);
});

test('what a term says stands before what its pledges say', () => {
  const cite = { source: 'report', place: '2' };
  const announced = [{ asOf: '2025-12', pledges: 3, cite }];
  const [{ term: own, ...rest }] = book('one').terms as [ReturnType<typeof book>['terms'][0]];
  const terms = [{ ...rest, term: { ...own, announced } }];
  const governments = [{ ...book('one'), terms }];
  const { findings } = findAll({ ...dataset, governments } as unknown as Dataset);
  expect(findings.map(({ subject }) => subject.kind)).toEqual([
    'term',
    ...Array<string>(4).fill('pledge'),
  ]);
});

test('a page finds its own by its address', () => {
  const groups = groupFindings(findAll(dataset).findings);
  expect([...groups.keys()]).toEqual([
    '/one/8/pledges/1-2/',
    '/one/8/pledges/1-10/',
    '/two/8/pledges/1-2/',
    '/two/8/pledges/1-10/',
  ]);
  expect(groups.get('/two/8/pledges/1-2/')?.map(({ code }) => code)).toEqual([
    'overdue',
    'plan-restated',
    'status-not-stated',
  ]);
});

test('a pledge is judged with the indicators that name it', () => {
  const achieved = 'status: [{ asOf: 2025-12, value: completed, cite: cards / 1 }]\n';
  const [{ terms, ...city }] = [book('one')];
  const pledges = [enter('one', '1-2', achieved), enter('one', '1-3', achieved)];
  const target = 'pledges: [1-3]\ntarget: { when: 2030, value: 99, cite: plan / 목표 }';
  const indicator = [readIndicator('up', '2023: 20, 2025: 16', target)];
  const entries = joinAllEntries({ ...noRecords, indicator });
  const governments = [{ ...city, entries, terms: [{ ...terms[0], pledges }] }];
  const { findings } = findAll({ ...dataset, governments } as unknown as Dataset);
  expect(
    findings
      .filter(({ code }) => code === 'achieved-indicator-worse')
      .map(({ subject, field }) => `${subject.id} ${field}`),
  ).toEqual(['1-3 indicators.voters']);
});
