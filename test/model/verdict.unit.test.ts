import { describe, expect, test } from 'vitest';
import { readTimeline } from '../../src/model/timeline.ts';
import { readVerdict } from '../../src/model/verdict.ts';
import { enterMadeUp } from './made-up.ts';

const asOf = '2026-01-31';
const target = (year: number) =>
  `target: { year: ${String(year)}, text: 문 열기, metBy: [open], cite: cards / 1 }`;
const milestones = (...rows: string[]) =>
  `milestones: [${rows.map((row) => `{ ${row}, cite: cards / 1 }`).join(', ')}]`;
const start = 'id: start, when: 2023-05, what: 첫 삽, state: done';
const open = 'id: open, when: 2025-02-01, what: 개관, state: done';
const closed = 'id: closed, when: 2025-06, what: 닫음, state: done, undoes: open';
const soon = 'id: soon, when: 2026-02-01, what: 점검, state: planned';
const later = 'id: later, when: 2027, what: 재점검, state: planned';
const passed = 'id: passed, when: 2026-01-31, what: 오늘 일, state: planned';

const tell = (...facts: string[]) => readVerdict(enterMadeUp(facts.join('\n'), asOf));

describe('the sentences on a pledge', () => {
  test('nothing promised by a year', () => {
    expect(tell()).toEqual([{ name: 'no-target' }]);
    expect(tell(milestones(start))).toEqual([
      { name: 'no-target', event: '첫 삽', when: '2023-05' },
    ]);
  });

  test('met in time', () => {
    expect(tell(target(2025), milestones(start, open))).toEqual([
      { name: 'achieved', year: 2025, target: '문 열기', event: '개관', when: '2025-02-01' },
    ]);
  });

  test('a target that several events show together names them all', () => {
    const both = target(2025).replace('[open]', '[start, open]');
    expect(tell(both, milestones(start, open))).toEqual([
      { name: 'achieved', year: 2025, target: '문 열기', event: '첫 삽', when: '2023-05' },
      { name: 'also', event: '개관', when: '2025-02-01' },
    ]);
  });

  test('met late, by so many days', () => {
    expect(tell(target(2024), milestones(start, open))[1]).toEqual({ name: 'late', days: 32 });
  });

  test('met a day late', () => {
    const day = 'id: open, when: 2025-01-01, what: 개관, state: done';
    expect(tell(target(2024), milestones(day))[1]).toEqual({ name: 'late', days: 1 });
    expect(tell(target(2025), milestones(day))[1]).toBeUndefined();
  });

  test('met and undone since', () => {
    expect(tell(target(2025), milestones(open, closed)).slice(0, 2)).toEqual([
      { name: 'achieved', year: 2025, target: '문 열기', event: '개관', when: '2025-02-01' },
      { name: 'reversed', event: '닫음', when: '2025-06' },
    ]);
  });

  test('begun, overdue, and what comes next: the soonest that is planned after today', () => {
    expect(tell(target(2025), milestones(later, start, soon, passed))).toEqual([
      { name: 'underway', year: 2025, target: '문 열기', event: '첫 삽', when: '2023-05' },
      { name: 'overdue', days: 31 },
      { name: 'next', event: '점검', when: '2026-02-01' },
    ]);
  });

  test('only planned; without anything', () => {
    expect(tell(target(2026), milestones(soon))[0]).toMatchObject({ name: 'planned' });
    expect(tell(target(2026))).toEqual([{ name: 'no-evidence', year: 2026, target: '문 열기' }]);
  });
});

test('the line of today stands after what begins today', () => {
  const pledge = enterMadeUp(milestones(start, soon, passed, later), asOf);
  const { past, future } = readTimeline(pledge);
  expect(past.map(({ id }) => id)).toEqual(['start', 'passed']);
  expect(future.map(({ id }) => id)).toEqual(['soon', 'later']);
});
