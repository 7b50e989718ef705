import { expect, test } from 'vitest';
import { checkTermSpans } from '../../../src/check/rules/term-spans.ts';
import { tellFaults, type Placed } from './tell-rule.ts';

const span = (id: string, start: string, end: string, place: object = {}): Placed => [
  id,
  { start, end },
  place,
];
const eighth = span('8', '2022-07-01', '2026-06-30');
const tell = (...term: Placed[]) => tellFaults(checkTermSpans, { term });

test('terms of one government follow each other', () => {
  expect(tell(span('7', '2018-07-01', '2022-06-30'), eighth)).toEqual([]);
  // A term ends on the day on which the next begins.
  expect(tell(span('7', '2018-07-01', '2022-07-01'), eighth)).toEqual([]);
  expect(tell(span('7', '2018-07-01', '2022-07-02'), eighth)).toEqual([
    'term-overlap in term 8 at start: 2022-07-01, other 7, end 2022-07-02',
  ]);
  expect(tell(span('7', '2018', '2022'), eighth)).toEqual([]);
  const elsewhere = span('7', '2020-07-01', '2024-06-30', { government: 'town' });
  expect(tell(elsewhere, eighth)).toEqual([]);
});

test('two that begin together overlap, told of both', () => {
  expect(tell(span('7', '2022-07-01', '2024-06-30'), eighth)).toEqual([
    'term-overlap in term 7 at start: 2022-07-01, other 8, end 2026-06-30',
    'term-overlap in term 8 at start: 2022-07-01, other 7, end 2024-06-30',
  ]);
});

test('none is longer than five years', () => {
  expect(tell(span('8', '2022-07-01', '2027-12-31'))).toEqual([]);
  expect(tell(span('8', '2022-07-01', '2028-01-01'))).toEqual([
    'term-length in term 8 at end: 2028-01-01, start 2022-07-01',
  ]);
});
