import { expect, test } from 'vitest';
import { countQuotes } from '../../src/model/count-quotes.ts';

test('citations are counted wherever they stand, those with the printed words apart', () => {
  const cite = { source: 'cards', place: '1' };
  const facts = {
    sources: [cite],
    goal: { cite: { ...cite, quote: ['14명'] } },
    money: [{ cite }],
  };
  expect(countQuotes(facts)).toEqual({ citations: 3, quoted: 1 });
  expect(countQuotes({ title: '글' })).toEqual({ citations: 0, quoted: 0 });
});
