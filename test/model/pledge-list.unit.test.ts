import { describe, expect, test } from 'vitest';
import { readNumberRuns } from '../../src/model/numbering.ts';
import { countGroups, groupIdsOf, selectPledges } from '../../src/model/pledge-list.ts';
import type { PledgeEntry } from '../../src/model/pledge-entry.ts';
import { findOrigins, findSuccessors } from '../../src/model/origins.ts';
import { listReachTargets } from '../../src/model/reach.ts';
import { bindCity } from '../export/made-up-city.ts';
import { bindTerm, enterCard } from './ledger/made-up-term.ts';

const city = bindCity();
const idsOf = (pledges: readonly PledgeEntry[]) => pledges.map(({ facts }) => facts.id);
const list = (
  ...[by, group]: Parameters<typeof selectPledges> extends [unknown, ...infer R] ? R : never
) => idsOf(selectPledges(city, by, group));

describe('ready-made lists', () => {
  test('exist for every area, for offices that lead, for states that occur', () => {
    expect(groupIdsOf(city)).toEqual({
      area: ['life', 'empty', 'work'],
      department: ['library', 'roads', 'jobs'],
      status: ['achieved', 'underway', 'planned', 'no-evidence'],
      order: ['money', 'deadline', 'title'],
    });
  });

  test('hold the pledges of their group', () => {
    expect(list('area', 'life')).toEqual(['1-1', '1-2', '1-3']);
    expect(list('area', 'empty')).toEqual([]);
    expect(list('department', 'library')).toEqual(['1-1']);
    expect(list('status', 'achieved')).toEqual(['1-1', '2-2']);
  });

  test('the most money first, what states none last, even after less than nothing', () => {
    const plan = (id: string, current: string) =>
      enterCard(id, { money: { unit: '원', planTotal: { cite: 'cards / 1', current } } });
    const silent = [enterCard('1', {}), enterCard('5', {})];
    const term = bindTerm([...silent, plan('2', '0'), plan('6', '-5'), plan('4', '7')]);
    expect(idsOf(selectPledges(term, 'order', 'money'))).toEqual(['4', '2', '6', '1', '5']);
    expect(list('order', 'money')).toEqual(['1-3', '1-1', '2-1', '1-2', '2-2', '2-3']);
  });

  test('the nearest deadline first, what has none last; titles as a dictionary has them', () => {
    expect(list('order', 'deadline')).toEqual(['1-1', '2-1', '2-2', '1-3', '1-2', '2-3']);
    const titled = (id: string, title: string) => enterCard(id, { title });
    const term = bindTerm([titled('1', '하늘'), titled('2', '나무'), titled('3', '가지')]);
    expect(idsOf(selectPledges(term, 'order', 'title'))).toEqual(['3', '2', '1']);
  });

  test('count their pledges', () => {
    expect(countGroups(city, 'area')).toEqual([
      { id: 'life', count: 3 },
      { id: 'empty', count: 0 },
      { id: 'work', count: 3 },
    ]);
    expect(countGroups(city, 'status').map(({ count }) => count)).toEqual([2, 1, 1, 2]);
  });
});

describe('numbers that go on', () => {
  const run = (kind: string | undefined, ...ids: string[]) => {
    const term = bindTerm(ids.map((id) => enterCard(id, {})));
    const numbering = { kind, cite: { source: 'cards', place: '1' } } as never;
    return readNumberRuns(
      kind === undefined ? term : { ...term, term: { ...term.term, numbering } },
    );
  };

  test('are looked at where the term says how', () => {
    expect(run(undefined, '1', '3')).toEqual([]);
  });

  test('by group: what lies between 1 and the last of each', () => {
    expect(run('by-group', '1-2', '1-4', '2-1', 'x')).toEqual([
      { group: '1-', last: 4, missing: ['1-1', '1-3'] },
      { group: '2-', last: 1, missing: [] },
    ]);
  });

  test('as one row', () => {
    expect(run('single', '3', '1', '1-9')).toEqual([{ group: '', last: 3, missing: ['2'] }]);
  });
});

describe('where pledges came from and went', () => {
  const change = (kind: string, into: string[]) => ({
    adjustments: [
      { kind, before: '전', after: '후', reason: 'law', body: '평가단', into, cite: 'cards / 1' },
    ],
  });
  const term = bindTerm([
    enterCard('1', change('merge', ['3'])),
    enterCard('2', change('split', ['3', '2'])),
    enterCard('3', {}),
  ]);
  const at = (id: string) => term.pledgeById.get(id) as PledgeEntry;

  test('those that went into one, itself aside', () => {
    expect(idsOf(findOrigins(term, at('3')))).toEqual(['1', '2']);
    expect(findOrigins(term, at('2'))).toEqual([]);
    expect(findOrigins(term, at('1'))).toEqual([]);
    expect(findOrigins(term, at('3'))).toBe(findOrigins(term, at('3')));
  });

  test('those that one went into, in the order stated; itself and strangers aside', () => {
    expect(idsOf(findSuccessors(term, ['3', '2', '1', '9'], '2'))).toEqual(['3', '1']);
    expect(findSuccessors(term, undefined, '2')).toEqual([]);
  });
});

test('what readers look for in a term, and where it is', () => {
  const all = listReachTargets(city);
  expect(all.map(({ name, address }) => [name, address])).toEqual([
    ['pledges', '/haneul/8/pledges/'],
    ['pledge', '/haneul/8/pledges/1-1/'],
    ['rates', '/haneul/8/rates/'],
    ['ledger', '/haneul/8/ledger/'],
    ['adjustments', '/haneul/8/adjustments/'],
    ['audit', '/audit/'],
    ['sources', '/sources/'],
    ['search', '/search/'],
  ]);
  const without = listReachTargets({ ...city, pledges: [] });
  expect(without.map(({ name }) => name)).toEqual(['audit', 'sources', 'search']);
});
