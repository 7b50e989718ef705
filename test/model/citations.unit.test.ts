import { expect, test } from 'vitest';
import {
  collectCitations,
  indexPlaces,
  keyPlace,
  uniqueCitations,
} from '../../src/model/citations.ts';
import type { GovernmentBook, TermBook } from '../../src/model/dataset.ts';
import { joinCity } from '../export/made-up-city.ts';
import { noEntries } from './made-up.ts';

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

test('the thresholds are cited by the page of goals of a government that has indicators, and by no other', () => {
  const city = joinCity();
  const [measured] = city.governments as [GovernmentBook];
  const government = { ...measured.government, id: 'town' };
  const unmeasured = { ...measured, government, terms: [], entries: noEntries };
  const places = indexPlaces({ ...city, whole: [measured, unmeasured] }).get('method') ?? [];
  expect(places.map(({ place, pages }) => [place, pages.map(({ address }) => address)])).toEqual([
    ['2015', ['/haneul/sdgs/']],
  ]);
});

test('the source of boundaries is cited by the map of each term that is drawn with them', () => {
  const city = joinCity();
  const [book] = city.governments as [GovernmentBook];
  const [term] = book.terms as [TermBook];
  const cite = { source: 'map', place: '1' };
  const government = { ...book.government, boundaries: { attribution: '통계청', cite } };
  const map = (boundaries: object | undefined) =>
    ({ placed: [], boundaries }) as unknown as TermBook['map'];
  const terms = [
    { ...term, map: map({}) },
    { ...term, term: { ...term.term, id: '7' }, map: map(undefined) },
  ];
  const places = indexPlaces({ ...city, whole: [{ ...book, government, terms }] }).get('map');
  expect(places?.flatMap(({ pages }) => pages.map(({ address }) => address))).toEqual([
    '/haneul/8/map/',
  ]);
});
