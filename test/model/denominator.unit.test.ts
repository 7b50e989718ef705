import { describe, expect, test } from 'vitest';
import { readDenominators } from '../../src/model/denominator.ts';
import { findDeparture } from '../../src/model/departure.ts';
import { enterMadeUp } from './made-up.ts';

const asOf = '2026-01-31';

function enter(id: string, facts = '') {
  const entry = enterMadeUp(facts, asOf);
  return { ...entry, facts: { ...entry.facts, id } };
}

const adjust = (kind: string, rest = '') => `
adjustments:
  - { kind: ${kind}, before: 전, after: 후, reason: law, body: 공약이행평가단, cite: cards / 1-1${rest} }
`;

const count = (pledges: ReturnType<typeof enter>[]) => {
  const { original, current } = readDenominators(pledges, asOf);
  return {
    original: original.map(({ facts }) => facts.id),
    current: current.map(({ facts }) => facts.id),
  };
};

describe('what is counted', () => {
  test('a dropped, excluded, merged or split pledge stays in the original count and leaves the current one', () => {
    const pledges = [
      enter('1-1'),
      enter('1-2', adjust('drop')),
      enter('1-3', adjust('exclude')),
      enter('1-4', adjust('merge', ', into: [1-1]')),
      enter('1-5', adjust('split', ', into: [1-6]')),
      enter('1-6', 'added: { from: [1-5], cite: cards / 1-6 }\n'),
    ];
    expect(count(pledges)).toEqual({
      original: ['1-1', '1-2', '1-3', '1-4', '1-5'],
      current: ['1-1', '1-6'],
    });
  });

  test('a change, a hold or a new target leaves nothing out', () => {
    const kinds = ['change', 'hold', 'retarget'];
    const pledges = kinds.map((kind, index) => enter(`2-${String(index)}`, adjust(kind)));
    expect(count(pledges).current).toHaveLength(3);
  });

  test('what keeps its own number after a merger or a split is still counted', () => {
    expect(count([enter('1-1', adjust('split', ', into: [1-1, 1-2]'))]).current).toEqual(['1-1']);
  });

  test('a pledge reported as dropped is no longer counted, with or without an adjustment', () => {
    const dropped = 'status: [{ asOf: 2025-12, value: dropped, cite: cards / 1-1 }]\n';
    expect(count([enter('1-1', dropped)])).toEqual({ original: ['1-1'], current: [] });
  });

  test('an adjustment after the as-of day has not taken effect', () => {
    const later = enter('1-1', adjust('drop', ', date: 2026-02'));
    expect(findDeparture(later, asOf)).toBeUndefined();
    expect(findDeparture(later, '2026-02-01')?.kind).toBe('drop');
  });
});
