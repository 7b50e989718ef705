import { describe, expect, it } from 'vitest';
import { isInTerm } from '../../src/model/entry-in-term.ts';

const term = { id: '7', start: '2018-07-01', end: '2022-06-30' } as Parameters<typeof isInTerm>[0];
const isIn = (entry: object) => isInTerm(term, 'evaluation', { id: 'a', title: '시험', ...entry });

describe('an entry is in a term', () => {
  it.each([
    [{ period: '2021-01/2021-12' }, true],
    [{ period: '2018-01/2018-07' }, true],
    [{ period: '2018-07-01' }, true],
    [{ period: '2018-06-30' }, false],
    [{ period: '2022-06-30' }, true],
    [{ period: '2022-07-01' }, false],
    [{ period: '2023' }, false],
    [{}, true],
  ])('by its time: %j', (entry, belongs) => {
    expect(isIn(entry)).toBe(belongs);
  });

  it.each([
    [{ term: '7', period: '2023' }, true],
    [{ term: '8', period: '2021' }, false],
    [{ term: '8' }, false],
  ])('by the term that it names, whatever its time: %j', (entry, belongs) => {
    expect(isIn(entry)).toBe(belongs);
  });
});
