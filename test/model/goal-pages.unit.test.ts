import { describe, expect, test } from 'vitest';
import type { GovernmentBook } from '../../src/model/dataset.ts';
import { joinAllEntries } from '../../src/model/entry-book.ts';
import { listGoalAddresses, pickGoals } from '../../src/model/goal-pages.ts';
import { listGovernmentRows, listTermRows } from '../../src/model/site-pages.ts';
import { bindCity } from '../export/made-up-city.ts';
import { noRecords } from './made-up.ts';

const city = bindCity();
const totals = { ...city, pledges: [] };

const bind = (facts: Partial<GovernmentBook>) =>
  ({
    government: { id: 'city', places: [] },
    departments: [],
    terms: [totals],
    entries: joinAllEntries(noRecords),
    ...facts,
  }) as unknown as GovernmentBook;

const award = [{ id: 'a', date: '2022', sources: [], sdgs: [{ goal: 16 }] }];
const tied = joinAllEntries({ ...noRecords, award: award as unknown as typeof noRecords.award });

describe('goals have pages', () => {
  test.each([
    ['of cards', { terms: [totals, city] }],
    ['of a framework', { framework: {} as GovernmentBook['framework'] }],
    ['of an entry that is tied to one', { entries: tied }],
  ])('because %s', (_, facts) => {
    expect(pickGoals(bind(facts))).toHaveLength(17);
  });

  test('and none where nothing is tied to any', () => {
    expect(pickGoals(bind({}))).toEqual([]);
    const governments = [bind({}), bind({ terms: [city] })];
    const addresses = listGoalAddresses({ governments });
    expect(addresses).toHaveLength(17);
    expect([addresses[0], addresses.at(-1)]).toEqual(['/city/sdgs/1/', '/city/sdgs/17/']);
  });
});

test('a government without cards has the pages that it has records for', () => {
  const namesOf = (book: GovernmentBook) => listGovernmentRows(book).map(({ name }) => name);
  expect(namesOf(bind({}))).toEqual(['records', 'departments']);
  expect(namesOf(bind({ terms: [city] }))).toEqual(['records', 'sdgs', 'departments', 'places']);
  const places = [{ id: 'north' }];
  const named = bind({
    government: { id: 'city', places } as unknown as GovernmentBook['government'],
  });
  expect(namesOf(named)).toContain('places');
});

test('a term without cards has no page of them', () => {
  expect(listTermRows(totals)).toEqual([]);
  expect(listTermRows(city).map(({ name }) => name)).toContain('ledger');
});
