import { expect, test } from 'vitest';
import { readCaveat } from '../../src/model/caveat.ts';
import type { Pledge } from '../../src/schema/pledge.ts';
import type { Milestone } from '../../src/schema/work.ts';

const cite = { source: 'cards', place: '1' };
const event = (id: string, when: string, state: Milestone['state']): Milestone => ({
  ...{ id, when, what: id, state, cite },
});
const begun = event('착공', '2024-05', 'done');
const finish = event('준공', '2026-03', 'planned');
const change = {
  ...{ kind: 'change', before: '청년', after: '모든 시민', reason: 'law', body: '시', cite },
} satisfies NonNullable<Pledge['adjustments']>[number];
const asOf = '2026-01-31';
const met = { value: 'achieved', by: [begun] } as const;

test('a target met before the thing itself is done says what was still to come', () => {
  expect(readCaveat({}, [begun, finish], met, asOf)).toEqual({
    ...{ name: 'to-come', event: '준공', when: '2026-03' },
  });
  expect(readCaveat({}, [begun, finish], met, '2026-03-31')).toBeUndefined();
  expect(readCaveat({}, [begun, finish], { value: 'underway', by: [begun] }, asOf)).toBeUndefined();
});

test('what was undone weighs more than what is to come, and that more than a change', () => {
  const adjustments = [change];
  const undoneBy = event('폐지', '2024-01', 'done');
  expect(
    readCaveat({ adjustments }, [finish], { value: 'reversed', by: [begun], undoneBy }, asOf)?.name,
  ).toBe('undone');
  expect(readCaveat({ adjustments }, [finish], met, asOf)?.name).toBe('to-come');
  expect(readCaveat({ adjustments }, [begun], met, asOf)).toEqual({
    ...{ name: 'changed', before: '청년', after: '모든 시민' },
  });
});

test('a promise put on hold is no changed one', () => {
  expect(readCaveat({ adjustments: [{ ...change, kind: 'hold' }] }, [], met, asOf)).toBeUndefined();
});
