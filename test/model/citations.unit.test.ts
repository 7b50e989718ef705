import { expect, test } from 'vitest';
import { collectCitations, keyPlace, uniqueCitations } from '../../src/model/citations.ts';

test('each place of each source stands once, in the order of its first mention', () => {
  const [one, two, other] = [
    { source: 'cards', place: '1' },
    { source: 'cards', place: '2' },
    { source: 'plan', place: '1' },
  ];
  expect(uniqueCitations([two, undefined, one, { ...two }, other, one])).toEqual([two, one, other]);
  expect(uniqueCitations([undefined])).toEqual([]);
});

test('other words at the same place are another citation, at another place too', () => {
  const [plain, quoted, other] = [
    { source: 'cards', place: '1' },
    { source: 'cards', place: '1', quote: ['14명'] },
    { source: 'cards', place: '2', quote: ['14명'] },
  ];
  const cites = [plain, quoted, other, { ...quoted }];
  expect(uniqueCitations(cites)).toEqual([plain, quoted, other]);
  expect(uniqueCitations(cites, keyPlace)).toEqual([plain, other]);
});

test('a citation is found with its words and without', () => {
  const cites = [
    { source: 'cards', place: '1' },
    { source: 'cards', place: '1', quote: ['14명'] },
  ];
  expect(collectCitations({ facts: [{ cite: cites[0] }], sources: [cites[1]] })).toEqual(cites);
  expect(collectCitations({ source: 'cards', place: '1', label: '시비' })).toEqual([]);
});
