import { describe, expect, test } from 'vitest';
import { judgeYearlyTarget, listGoalYears, yearOfGoal } from '../../src/model/yearly-target.ts';
import { enterMadeUp } from './made-up.ts';

const asOf = '2024-12-31';
const goal = (rest: string) => `{ ${rest}, text: 그해의 일, cite: cards / 1 }`;
const enter = (goals: readonly string[], ...done: readonly string[]) =>
  enterMadeUp(
    [
      `yearlyGoals: [${goals.map(goal).join(', ')}]`,
      `milestones: [${done.map((row) => `{ ${row}, what: 일, cite: cards / 1 }`).join(', ')}]`,
    ].join('\n'),
    '2025-12-31',
  );
const judge = (year: number, goals: readonly string[], ...done: readonly string[]) =>
  judgeYearlyTarget(enter(goals, ...done), year, asOf);
const doneBy = (id: string, when: string) => `id: ${id}, when: ${when}, state: done`;

describe('the goals of a year', () => {
  const both = ['when: 2023, metBy: [a, b]'];

  test('are met by all that they name, begun by the end of the year', () => {
    expect(judge(2023, both, doneBy('a', '2022'), doneBy('b', '2023-12-31'))).toBe('met');
    expect(judge(2023, both, doneBy('a', '2022'), doneBy('b', '2024-01-01'))).toBe('missed');
    expect(judge(2023, both, doneBy('a', '2022'))).toBe('missed');
    expect(judge(2023, both, doneBy('a', '2022'), 'id: b, when: 2023, state: planned')).toBe(
      'missed',
    );
  });

  test('are due until the year has passed', () => {
    expect(judge(2024, ['when: 2024, metBy: [a]'])).toBe('due');
    expect(judge(2023, ['when: 2023, metBy: [a]'])).toBe('missed');
    expect(judgeYearlyTarget(enter(['when: 2024, metBy: [a]']), 2024, '2025-01-01')).toBe('missed');
  });

  test('are not missed where the record is too old to tell', () => {
    const old = enterMadeUp(`yearlyGoals: [${goal('when: 2024, metBy: [a]')}]`, '2024-06');
    expect(judgeYearlyTarget(old, 2024, '2025-12-31')).toBe('due');
  });

  test('are missed where a record of the same year was written after them', () => {
    const goals = `yearlyGoals: [${goal('when: 2025-06, metBy: [a]')}]`;
    const record = {
      ...enterMadeUp(goals, '2026-01-31'),
      asOf: { text: '2025', day: '2025-12-31' },
    };
    expect(judgeYearlyTarget(record, 2025, '2025-12-31')).toBe('missed');
    const older = { ...record, asOf: { text: '2025-06-30', day: '2025-06-30' } };
    expect(judgeYearlyTarget(older, 2025, '2025-12-31')).toBe('due');
  });

  test('cannot be judged where they name nothing or have no year', () => {
    expect(judge(2023, ['when: 2023'])).toBe('unjudged');
    expect(judge(2022, ['when: 2023'])).toBe('no-goal');
    expect(yearOfGoal({ text: '일', cite: { source: 'a', place: '1' } })).toBeUndefined();
  });

  test('count as the gravest of them', () => {
    const met = 'when: 2023, metBy: [a]';
    const done = doneBy('a', '2023');
    expect(judge(2023, [met, 'when: 2023, metBy: [b]'], done)).toBe('missed');
    expect(judge(2023, [met, 'when: 2023'], done)).toBe('unjudged');
    expect(judge(2024, ['when: 2024, metBy: [b]', 'when: 2024'], done)).toBe('due');
  });

  test('of an interval belong to the year in which it ends', () => {
    expect(judge(2023, ['when: 2022-07/2023-06, metBy: [a]'], doneBy('a', '2023-06'))).toBe('met');
    expect(judge(2022, ['when: 2022-07/2023-06, metBy: [a]'], doneBy('a', '2023-06'))).toBe(
      'no-goal',
    );
  });
});

test('years with a goal that have ended, each once and in order', () => {
  const pledges = [
    enter(['when: 2025', 'when: 2024', 'when: 2022']),
    enter(['when: 2023', 'when: 2022']),
  ];
  expect(listGoalYears(pledges, asOf)).toEqual([2022, 2023, 2024]);
  expect(listGoalYears(pledges, '2024-12-30')).toEqual([2022, 2023]);
});
