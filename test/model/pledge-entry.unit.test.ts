import { describe, expect, test } from 'vitest';
import { splitParts } from '../../src/model/pledge-entry.ts';
import { enterMadeUp, readPledge } from './made-up.ts';

const projects = `
projects:
  - id: one
    title: 하나
    places: [north]
    money: { unit: 천원, planTotal: { cite: cards / 1-1, current: 5 } }
    milestones: [{ id: b, when: 2023-05, what: 준공, state: done, cite: cards / 1-1 }]
  - id: two
    title: 둘
    english: Two
    places: [south, north]
    money: { unit: 백만원, planTotal: { cite: cards / 1-1, current: 1 } }
    milestones: [{ id: a, when: 2022-05, what: 착공, state: done, cite: cards / 1-1 }]
`;

describe('splitParts', () => {
  test('a card of one project has one part without a name', () => {
    const parts = splitParts(readPledge('places: [north]'));
    expect(parts.map(({ id, title, work }) => [id, title, work.places])).toEqual([
      [undefined, undefined, ['north']],
    ]);
    expect(splitParts(readPledge())).toHaveLength(1);
  });

  test('a card of projects has theirs, and what it says of the whole before them', () => {
    expect(splitParts(readPledge(projects)).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(splitParts(readPledge('places: [west]' + projects)).map(({ id }) => id)).toEqual([
      undefined,
      'one',
      'two',
    ]);
  });
});

describe('enterPledge', () => {
  test('gathers the projects: milestones in time, money in won, places once', () => {
    const entry = enterMadeUp(projects);
    expect(entry.milestones.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(entry.money?.plan).toBe(1_005_000);
    expect(entry.places).toEqual(['north', 'south']);
    expect([entry.government, entry.term, entry.statuses.evidenced.value]).toEqual([
      'city',
      '8',
      'underway',
    ]);
  });

  test('no table and no money at all are two things', () => {
    expect(enterMadeUp()).toMatchObject({ money: undefined, moneyNotApplicable: false });
    expect(enterMadeUp('money: { applicable: false, cite: cards / 1-1 }')).toMatchObject({
      money: undefined,
      moneyNotApplicable: true,
    });
  });
});

test('where a card holds several projects, each event says whose it is', () => {
  const event = (id: string, what: string) =>
    `{ id: ${id}, when: 2023, what: ${what}, state: done, cite: cards / 1 }`;
  const { milestones, parts } = enterMadeUp(`
milestones: [${event('all', '점검')}]
projects:
  - { id: one, title: 북관, milestones: [${event('a', '준공')}, ${event('b', '북관 개관')}] }
  - { id: two, title: 남관, milestones: [${event('c', '준공')}] }
`);
  expect(milestones.map(({ what }) => what)).toEqual([
    '점검',
    '북관 준공',
    '북관 개관',
    '남관 준공',
  ]);
  expect(parts[1]?.work.milestones?.[0]?.what).toBe('준공');
});
