import { describe, expect, test } from 'vitest';
import { asOfRecord, asOfTerm, readAsOf } from '../../src/model/as-of.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { findPageAsOf } from '../../src/model/page-as-of.ts';
import { joinAllEntries } from '../../src/model/entry-book.ts';
import { enterMadeUp, noEntries, noRecords } from './made-up.ts';
import type { Term } from '../../src/schema/term.ts';

const today = readAsOf('2026-01');
const cite = { source: 'cards', place: '1' };
const announce = (asOf: string) => ({ asOf, cite, pledges: 1 });
const term = (facts: Partial<Term> = {}) => ({ end: '2018-06-30', ...facts });
const records = (...dates: string[]) => dates.map((date) => ({ asOf: readAsOf(date) }));

describe('a record', () => {
  test('is judged at its own date, and not after the day its site calls today', () => {
    expect(asOfRecord('2017-06', today)).toEqual({ text: '2017-06', day: '2017-06-30' });
    expect(asOfRecord('2026-03', today)).toBe(today);
    expect(asOfRecord('2026', today)).toBe(today);
  });

  test('that is older than its deadline is not late, whatever the day', () => {
    const facts = 'target: { year: 2024, text: 준공, cite: cards / 1 }';
    const judge = (day: string) => enterMadeUp(facts, day).statuses.schedule.value;
    expect([judge('2024-12'), judge('2025-01')]).toEqual(['due', 'overdue']);
    const old = enterMadeUp(facts, '2030-01');
    expect(old.asOf).toEqual({ text: '2026-01', day: '2026-01-31' });
    expect(old.statuses.schedule).toMatchObject({ value: 'overdue', daysLate: 396 });
  });
});

describe('a term', () => {
  test('carries the date that its file states', () => {
    expect(asOfTerm(term({ asOf: '2017-03' }), records('2018'), today).text).toBe('2017-03');
  });

  test('else that of its newest record', () => {
    const newest = asOfTerm(term(), records('2017-06', '2017-12', '2016'), today);
    expect(newest).toEqual({ text: '2017-12', day: '2017-12-31' });
  });

  test('a record of a year is as new as its last day, not as the year is long to write', () => {
    for (const dates of [
      ['2017', '2017-06'],
      ['2017-06', '2017'],
      ['2016-12', '2017', '2017-06'],
    ]) {
      expect(asOfTerm(term(), records(...dates), today).text).toBe('2017');
    }
  });

  test('else that of the newest announcement', () => {
    const announced = [announce('2017-12'), announce('2017-06')];
    expect(asOfTerm(term({ announced }), [], today).text).toBe('2017-12');
  });

  test('else its end, where that is over', () => {
    expect(asOfTerm(term(), [], today).text).toBe('2018-06-30');
    expect(asOfTerm(term({ end: '2026-06-30' }), [], today)).toBe(today);
  });
});

describe('the end of a term', () => {
  const unseen = (end: string, day: string) => enterMadeUp('', day, { id: '8', end }).endUnseen;

  test('is told where it is over and the record is older', () => {
    expect(unseen('2026-06-30', '2026-07-01')).toBe('2026-06-30');
    expect(unseen('2026-06-30', '2026-06-30')).toBeUndefined();
    expect(unseen('2025-06-30', '2026-01')).toBeUndefined();
  });

  test('ends the promise of new records', () => {
    const freshness = (day: string) =>
      enterMadeUp('', day, {
        id: '8',
        end: '2026-06-30',
        updates: { every: 'quarter', cite },
      }).freshness;
    expect(freshness('2026-05-31')).toMatchObject({ value: 'stale', daysLate: 31 });
    expect(freshness('2036-05-31')).toEqual(freshness('2026-06-30'));
  });
});

test('a page carries the date of its pledge, its term or its government, else that of the site', () => {
  const pledgeById = new Map([['1-1', enterMadeUp('', '2017-05')]]);
  const old = { term: { id: '6' }, asOf: readAsOf('2017-06'), pledgeById };
  const award = [{ id: 'a', date: '2017-07', sources: [] }] as unknown as typeof noRecords.award;
  // What a plan is to last moves no date.
  const programme = [
    { id: 'p', period: '2018/2022', sources: [] },
  ] as unknown as typeof noRecords.programme;
  const entries = joinAllEntries({ ...noRecords, award, programme });
  const governments = [
    { government: { id: 'city' }, terms: [old], entries },
    { government: { id: 'new' }, terms: [], entries: noEntries },
  ];
  const site = { governments, asOfText: '2026-01' } as unknown as Dataset;
  const at = (address: string) => findPageAsOf(site, address);
  expect(at('/city/6/')).toBe('2017-06');
  expect(at('/city/6/pledges/')).toBe('2017-06');
  expect(at('/city/6/pledges/by-area/life/')).toBe('2017-06');
  expect(at('/city/6/pledges/1-1/')).toBe('2017-05');
  for (const address of ['/city/', '/city/awards/', '/city/7/', '/audit/city/']) {
    expect(at(address)).toBe('2017-07');
  }
  for (const address of ['/', '/new/', '/audit/', '/audit/disclosure/', '/other/6/']) {
    expect(at(address)).toBe('2026-01');
  }
});

test('of two dates that end on one day a page carries the more exact one', () => {
  const yearly = [{ id: 'a', date: '2017', sources: [] }] as unknown as typeof noRecords.award;
  const entries = joinAllEntries({ ...noRecords, award: yearly });
  const terms = [{ term: { id: '6' }, asOf: readAsOf('2017-12') }];
  const governments = [{ government: { id: 'city' }, terms, entries }];
  const site = { governments, asOfText: '2026-01' } as unknown as Dataset;
  expect(findPageAsOf(site, '/city/')).toBe('2017-12');
});
