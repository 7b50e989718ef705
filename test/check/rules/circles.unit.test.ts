import { describe, expect, test } from 'vitest';
import { checkCircles } from '../../../src/check/rules/circles.ts';
import { tellFaults, type Placed } from './tell-rule.ts';

const tell = (...pledge: Placed[]) => tellFaults(checkCircles, { pledge });

describe('nothing waits for itself', () => {
  const steps = (...pairs: string[]) =>
    pairs.map((pair) => {
      const [id, follows] = pair.split(' < ');
      return follows === undefined ? { id } : { id, follows };
    });
  const told = (path: string, received: string, cycle: string) =>
    `milestone-follows-cycle in pledge 1-1 at ${path}.follows: ${received}, cycle ${cycle}`;

  test.each([
    [['a', 'b < a', 'c < b'], []],
    [['a < a'], [told('milestones[0]', 'a', 'a → a')]],
    [['a < b', 'b < a'], [told('milestones[0]', 'b', 'a → b → a')]],
    [['x < a', 'a < b', 'b < c', 'c < a'], [told('milestones[1]', 'b', 'a → b → c → a')]],
    [
      ['a < b', 'b < a', 'c < d', 'd < c'],
      [told('milestones[0]', 'b', 'a → b → a'), told('milestones[2]', 'd', 'c → d → c')],
    ],
  ])('%j', (pairs, expected) => {
    expect(tell(['1-1', { milestones: steps(...pairs) }])).toEqual(expected);
  });

  test('across the projects of a card, not across cards', () => {
    const [one, two] = [steps('a < b'), steps('b < a')];
    const projects = [
      { id: 'one', milestones: one },
      { id: 'two', milestones: two },
    ];
    expect(tell(['1-1', { projects }])).toEqual([
      told('projects[0].milestones[0]', 'b', 'a → b → a'),
    ]);
    expect(tell(['1-1', { milestones: one }], ['1-2', { milestones: two }])).toEqual([]);
  });
});

describe('no pledge is merged into itself by way of others', () => {
  const into = (kind: string, ...ids: string[]) => ({
    adjustments: [{ kind: 'hold' }, { kind, into: ids }],
  });

  test('of one term, told at the first', () => {
    const merged: Placed[] = [
      ['1-1', into('merge', '1-3', '1-2')],
      ['1-2', into('merge', '1-1')],
      ['1-3', {}],
    ];
    expect(tell(...merged)).toEqual([
      'adjustment-into-cycle in pledge 1-1 at adjustments[1].into[1]: 1-2, cycle 1-1 → 1-2 → 1-1',
    ]);
    expect(tell(['1-1', into('merge', '1-2')], ['1-2', into('split', '1-1')])).toEqual([]);
  });

  test('pledges of other terms and governments bear the same ids', () => {
    const one: Placed = ['1-1', into('merge', '1-2')];
    expect(tell(one, ['1-2', into('merge', '1-1'), { term: '7' }])).toEqual([]);
    expect(tell(one, ['1-2', into('merge', '1-1'), { government: 'town' }])).toEqual([]);
  });

  test('into itself alone is a problem of another name', () => {
    expect(tell(['1-1', into('merge', '1-1')])).toEqual([]);
  });
});
