import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { readPledgeHere } from '../../src/model/place-sheet.ts';
import { enterMadeUp } from './made-up.ts';

const cards = enterMadeUp(`
projects:
  - id: one
    title: 하나
    places: [north]
    money: { unit: 천원, planTotal: { cite: cards / 1-1, current: 5 } }
    milestones:
      - { id: a, when: 2023-05, what: 준공, state: done, cite: cards / 1-1 }
      - { id: b, when: 2027, what: 개관, state: planned, cite: cards / 1-1 }
  - id: two
    title: 둘
    places: [south, north]
    money: { unit: 천원, planTotal: { cite: cards / 1-1, current: 7 } }
    milestones: [{ id: c, when: 2022-05, what: 착공, state: done, cite: cards / 1-1 }]
  - id: three
    title: 셋
    money: { unit: 천원, planTotal: { cite: cards / 1-1, current: 11 } }
`);
const finding = (part?: string) =>
  ({ part: part === undefined ? undefined : { id: part } }) as unknown as Finding;
const [ofWhole, ofOne, ofTwo] = [finding(), finding('one'), finding('two')];
const here = (place: string) => readPledgeHere(cards, place, [ofWhole, ofOne, ofTwo]);

describe('what a pledge states of a place', () => {
  test('is the money, the events and the findings of its projects there', () => {
    const south = here('south');
    expect(south.pledge.parts.map(({ id }) => id)).toEqual(['two']);
    expect(south.pledge.money?.plan).toBe(7000);
    expect(south.done.map(({ id }) => id)).toEqual(['c']);
    expect(south.findings).toEqual([ofWhole, ofTwo]);
    expect(south.alsoAt).toEqual(['north']);
  });

  test('adds up several projects, and keeps what is planned apart', () => {
    const north = here('north');
    expect(north.pledge.money?.plan).toBe(12_000);
    expect(north.done.map(({ id }) => id)).toEqual(['c', 'a']);
    expect(north.planned.map(({ id }) => id)).toEqual(['b']);
  });

  test('is all of a card that names the place as a whole, but not a project elsewhere', () => {
    const whole = enterMadeUp(`
places: [north]
milestones: [{ id: a, when: 2023-05, what: 준공, state: done, cite: cards / 1-1 }]
projects:
  - { id: one, title: 하나 }
  - { id: two, title: 둘, places: [south] }
`);
    const north = readPledgeHere(whole, 'north', []);
    expect(north.pledge.parts.map(({ id }) => id)).toEqual([undefined, 'one']);
    expect(north.done).toHaveLength(1);
    expect(north.pledge.money).toBeUndefined();
    expect(north.alsoAt).toEqual([]);
  });

  test('is done only where the record says so and its day has come', () => {
    const early = enterMadeUp(`
places: [north]
milestones: [{ id: a, when: 2030, what: 준공, state: done, cite: cards / 1-1 }]
`);
    expect(readPledgeHere(early, 'north', []).done).toEqual([]);
    expect(readPledgeHere(early, 'north', []).planned).toHaveLength(1);
  });

  test('begins on the day of the record: what begins a day later is planned', () => {
    const doneOn = (day: string) =>
      readPledgeHere(
        enterMadeUp(`
places: [north]
milestones: [{ id: a, when: ${day}, what: 준공, state: done, cite: cards / 1-1 }]
`),
        'north',
        [],
      ).done.length;
    expect([doneOn('2026-01-31'), doneOn('2026-02-01')]).toEqual([1, 0]);
  });

  test('needs no money only where a project here says so', () => {
    const free = 'money: { applicable: false, cite: cards / 1-1 }';
    const paid = 'money: { unit: 천원, planTotal: { cite: cards / 1-1, current: 5 } }';
    const isFree = (north: string, south: string) =>
      readPledgeHere(
        enterMadeUp(
          `projects: [{ id: one, title: 하나, places: [north], ${north} }, { id: two, title: 둘, places: [south], ${south} }]`,
        ),
        'north',
        [],
      ).pledge.moneyNotApplicable;
    expect([isFree(free, paid), isFree(paid, free)]).toEqual([true, false]);
  });
});
