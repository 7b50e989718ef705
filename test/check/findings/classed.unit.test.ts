import { expect, test } from 'vitest';
import { countIn } from './count-in.ts';
import { findIn } from './find-in.ts';

const classed = (as: string) => `classed: [{ what: 상담실 운영, as: ${as}, cite: report / 9 }]`;

test('what both documents call a pledge agrees', () => {
  expect(findIn(classed('pledge'))).toEqual([]);
  expect(countIn('classed-otherwise', classed('pledge'))).toEqual([1, 0]);
  expect(countIn('classed-otherwise')).toEqual([0, 0]);
});

test.each(['own', 'main', 'new', 'other'])(
  'another class (%s) is a note with both places',
  (as) => {
    const [found, ...rest] = findIn(classed(as));
    expect([found?.code, found?.grade, rest]).toEqual(['classed-otherwise', 'note', []]);
    expect(found?.cites.map(({ source }) => source)).toEqual(['cards', 'report']);
  },
);
