import { describe, expect, test } from 'vitest';
import { findInPledge, groupFindings } from '../../../src/check/findings/find-all.ts';
import { enterMadeUp } from '../../model/made-up.ts';
import { readIndicator } from '../../model/read-indicator.ts';
import { rowsOf, term } from './find-in.ts';

const target = 'target: { year: 2024, text: 착공, metBy: [begun], cite: cards / 1-1 · target }\n';
const begun = (state: string) =>
  `milestones: [{ id: begun, when: 2024-05, what: 착공, state: ${state}, cite: cards / 1-1 }]\n`;
const reported = (value: string) =>
  `status: [{ asOf: 2025-12, value: ${value}, cite: cards / 1-1 · status }]\n`;
const achieved = target + begun('done');

/** Indicators of which a source sets the target: far above every point, or zero. */
function find(facts: string, wanted: string, points: string) {
  const goals: Record<string, string> = { up: '99', down: '0' };
  const goal = goals[wanted];
  const target =
    goal === undefined ? '' : `target: { when: 2030, value: ${goal}, cite: plan / 목표 }`;
  const indicators = [readIndicator('up', points, target)];
  return findInPledge(enterMadeUp(facts), { asOf: '2026-01-31', term, indicators }).filter(
    ({ code }) => code === 'achieved-indicator-worse',
  );
}

describe('achieved-indicator-worse', () => {
  test('shows both values, the difference and where each is printed', () => {
    const [found, ...rest] = find(achieved, 'up', '2023: 20, 2024: 15, 2025: 16');
    expect([found?.grade, rest]).toEqual(['note', []]);
    expect(rowsOf(found)).toEqual([['value', 20, 16, -4]]);
    expect(found?.table).toMatchObject({ unit: '명' });
    expect(found?.cites.map(({ place }) => place)).toEqual(['2023', '2025', '목표']);
    expect(found?.params).toMatchObject({
      from: { kind: 'date', value: '2023' },
      to: { kind: 'date', value: '2025' },
      target: { kind: 'amount', value: 99, unit: '명' },
    });
  });

  test('stands on the page of the pledge and on that of the indicator', () => {
    const groups = groupFindings(find(achieved, 'up', '2023: 20, 2025: 16'));
    expect([...groups.keys()]).toEqual(['/city/8/pledges/1-1/', '/city/sdgs/indicators/voters/']);
  });

  test.each([
    ['up', '2023: 20, 2025: 16', 1],
    ['up', '2023: 16, 2025: 20', 0],
    ['up', '2023: 16, 2025: 16', 0],
    ['down', '2023: 20, 2025: 16', 0],
    ['down', '2023: 16, 2025: 20', 1],
    ['no target', '2023: 20, 2025: 16', 0],
    ['up', '2023: 20', 0],
    // An eighteen-month count and a yearly one say nothing about each other.
    ['up', '2022-07/2023-12: 20, 2025: 16', 0],
  ])('%s, %s: %d', (direction, points, count) => {
    expect(find(achieved, direction, points)).toHaveLength(count);
  });

  test('counts from the value with which the term (2022-07 to 2026-06) began', () => {
    const rows = (points: string) => find(achieved, 'up', points).map((found) => rowsOf(found)[0]);
    // The fall before the term is not this pledge's.
    expect(rows('2020: 30, 2022: 10, 2024: 12')).toEqual([]);
    expect(rows('2020: 5, 2022: 10, 2024: 8')).toEqual([['value', 10, 8, -2]]);
    // Nor is what came after it.
    expect(rows('2022: 10, 2025: 12, 2027: 8')).toEqual([]);
    expect(rows('2018: 10, 2021: 8')).toEqual([]);
  });

  test('only where evidence or the government says the pledge is achieved', () => {
    const worse = (facts: string) => find(facts, 'up', '2023: 20, 2025: 16').length;
    expect(worse(reported('completed'))).toBe(1);
    expect(worse(reported('completed-continuing'))).toBe(1);
    expect(worse(reported('on-track'))).toBe(0);
    expect(worse(target + begun('planned'))).toBe(0);
    expect(worse('')).toBe(0);
  });
});
