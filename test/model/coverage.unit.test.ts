import { expect, test } from 'vitest';
import { readCoverage } from '../../src/model/coverage.ts';
import type { TermBook } from '../../src/model/dataset.ts';

const cite = { source: 'plan', place: '1쪽' };

const read = (here: number, ...announced: number[]) =>
  readCoverage({
    term: { announced: announced.map((pledges) => ({ asOf: '2024', pledges, cite })) },
    pledges: Array.from({ length: here }),
  } as unknown as TermBook);

test('without an announced total nobody knows how much is here', () => {
  expect(read(6)).toEqual({ value: 'unknown', here: 6 });
});

test('an announced total of which no card is here stays what it is', () => {
  expect(read(0, 83)).toEqual({ value: 'announced', here: 0, announced: 83, cite });
});

test('the newest announcement counts, and as many cards as announced are the whole', () => {
  expect(read(2, 5, 2)).toMatchObject({ value: 'whole', announced: 2 });
  expect(read(3, 2)).toMatchObject({ value: 'announced' });
});
