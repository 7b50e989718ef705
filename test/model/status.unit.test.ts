import { describe, expect, test } from 'vitest';
import { judgeStatuses, readReported } from '../../src/model/status.ts';
import { reportedValues } from '../../src/schema/standing.ts';
import { enterMadeUp, readPledge } from './made-up.ts';

const target =
  'target: { year: 2024, text: 착공, metBy: [land, begun], cite: cards / 1-1 · target }\n';
const land = (when = '2023-05', state = 'done') => ({ id: 'land', when, state });
const begun = (when = '2024-05', state = 'done') => ({ id: 'begun', when, state });
const ended = (state = 'done') => ({ id: 'ended', when: '2025-02', state, undoes: 'begun' });

function write(...items: { id: string; when: string; state: string; undoes?: string }[]): string {
  const rows = items.map(
    ({ id, when, state, undoes }) =>
      `  - { id: ${id}, when: ${when}, what: 일, state: ${state}, ${undoes ? `undoes: ${undoes}, ` : ''}cite: cards / 1-1 }\n`,
  );
  return rows.length === 0 ? '' : `milestones:\n${rows.join('')}`;
}

describe('reported', () => {
  test('no status is not stated, which is none of the values', () => {
    expect(readReported(readPledge())).toEqual({ value: 'not-stated' });
    expect(readReported(readPledge('status: []'))).toEqual({ value: 'not-stated' });
  });

  test('a stage lost in reading is neither stated nor not stated, and a status that is stated stands before it', () => {
    const card = 'card: { stage: lost, cite: cards / 1-1 · head }\n';
    expect(readReported(readPledge(card))).toEqual({
      value: 'lost',
      cite: { source: 'cards', place: '1-1 · head' },
    });
    const status = 'status: [{ asOf: 2025, value: partial, cite: cards / 1-1 }]\n';
    expect(readReported(readPledge(card + status)).value).toBe('partial');
    expect(readReported(readPledge('card: { stage: complete, cite: cards / 1 }\n')).value).toBe(
      'not-stated',
    );
  });

  test.each(reportedValues)('%s is taken as the source says it', (value) => {
    const facts = `status:
  - { asOf: 2024-06, value: not-started, cite: cards / 1-1 }
  - { asOf: 2025-06, value: ${value}, basis: 점검, cite: cards / 1-1 · new }
`;
    expect(readReported(readPledge(facts))).toEqual({
      value,
      asOf: '2025-06',
      basis: '점검',
      cite: { source: 'cards', place: '1-1 · new' },
    });
  });
});

describe('evidenced', () => {
  const weigh = (facts: string) => enterMadeUp(facts).statuses.evidenced;

  test('achieved when every milestone that the target names is done', () => {
    const { value, by } = weigh(target + write(land(), begun()));
    expect([value, by.map(({ id }) => id)]).toEqual(['achieved', ['land', 'begun']]);
  });

  test('underway while one of them is open, by the latest thing done', () => {
    const { value, by } = weigh(target + write(land(), begun('2026-05', 'planned')));
    expect([value, by.map(({ id }) => id)]).toEqual(['underway', ['land']]);
  });

  test('underway without a target that names milestones', () => {
    const { value, by } = weigh(write(land(), begun()));
    expect([value, by.map(({ id }) => id)]).toEqual(['underway', ['begun']]);
  });

  test('reversed when one of them was undone, not while that is planned', () => {
    const { value, undoneBy } = weigh(target + write(land(), begun(), ended()));
    expect([value, undoneBy?.id]).toEqual(['reversed', 'ended']);
    expect(weigh(target + write(land(), begun(), ended('planned'))).value).toBe('achieved');
  });

  test('planned, by the first; no evidence without milestones', () => {
    const { value, by } = weigh(
      target + write(land('2026-03', 'planned'), begun('2026-05', 'planned')),
    );
    expect([value, by.map(({ id }) => id)]).toEqual(['planned', ['land']]);
    expect(weigh(target)).toEqual({ value: 'no-evidence', by: [] });
  });
});

describe('schedule', () => {
  const judge = (facts: string, asOf: string) => enterMadeUp(facts, asOf).statuses.schedule;
  const done = (when: string) => target + write(land(), begun(when));

  test('no deadline without a target', () => {
    expect(judge(write(land()), '2030-01-01')).toEqual({ value: 'no-deadline' });
  });

  test('on time through the last day of the target year', () => {
    expect(judge(done('2024-12-31'), '2026-01-31')).toEqual({
      value: 'on-time',
      deadline: '2024-12-31',
    });
  });

  test('late by the days between, whatever the day it is read', () => {
    for (const asOf of ['2025-02-01', '2030-01-01']) {
      expect(judge(done('2025-01-31'), asOf)).toEqual({
        value: 'late',
        deadline: '2024-12-31',
        daysLate: 31,
      });
    }
  });

  test('met by the last of the milestones it needs', () => {
    const facts = target + write(land('2025-03'), begun('2024-05'));
    expect(judge(facts, '2026-01-31')).toMatchObject({ value: 'late', daysLate: 60 });
  });

  test('due until the deadline, overdue from the day after', () => {
    const facts = target + write(land());
    expect(judge(facts, '2024-12-31')).toEqual({ value: 'due', deadline: '2024-12-31' });
    expect(judge(facts, '2025-01-01')).toMatchObject({ value: 'overdue', daysLate: 1 });
    expect(judge(facts, '2026-01-31')).toMatchObject({ value: 'overdue', daysLate: 396 });
  });

  test('what was met in time and undone since was on time', () => {
    expect(
      judge(done('2024-05') + write(ended()).replace('milestones:\n', ''), '2026-01-31'),
    ).toEqual({ value: 'on-time', deadline: '2024-12-31' });
  });
});

test('the three statuses stand side by side', () => {
  const facts = readPledge(
    'status: [{ asOf: 2025, value: completed, cite: cards / 1-1 }]\n' + target,
  );
  const { reported, evidenced, schedule } = judgeStatuses(facts, [], '2026-01-31');
  expect([reported.value, evidenced.value, schedule.value]).toEqual([
    'completed',
    'no-evidence',
    'overdue',
  ]);
});
