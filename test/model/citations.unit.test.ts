import { expect, test } from 'vitest';
import { uniqueCitations } from '../../src/model/citations.ts';

test('each place of each source stands once, in the order of its first mention', () => {
  const [one, two, other] = [
    { source: 'cards', place: '1' },
    { source: 'cards', place: '2' },
    { source: 'plan', place: '1' },
  ];
  expect(uniqueCitations([two, undefined, one, { ...two }, other, one])).toEqual([two, one, other]);
  expect(uniqueCitations([undefined])).toEqual([]);
});
