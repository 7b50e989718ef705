import { describe, expect, test } from 'vitest';
import type { PledgeEntry } from '../../src/model/pledge-entry.ts';
import {
  listOverdue,
  listStale,
  readCount,
  readRate,
  summariseTerm,
} from '../../src/model/term-summary.ts';
import { bindCity, today } from '../export/made-up-city.ts';
import { enterMadeUp } from './made-up.ts';

const idsOf = (pledges: readonly PledgeEntry[]) => pledges.map(({ facts }) => facts.id);

function named(id: string, facts: string, asOf = '2026-01-31', every?: 'month'): PledgeEntry {
  const updates = every && { every, cite: { source: 'cards', place: '1' } };
  const entry = enterMadeUp(facts, asOf, { id: '8', ...(updates ? { updates } : {}) });
  return { ...entry, facts: { ...entry.facts, id } };
}

const due = (year: number, more = '') =>
  `target: { year: ${String(year)}, text: 준공, metBy: [end], cite: cards / 1 }\n${more}`;

describe('what is late', () => {
  test('by the longest delay first, whatever the order of the numbers', () => {
    const late = [named('1', due(2024)), named('2', due(2023)), named('3', due(2025))];
    expect(idsOf(listOverdue(late))).toEqual(['2', '1', '3']);
  });

  test('not what is done, not what has time left, not what was dropped', () => {
    const state = (when: string) =>
      `milestones: [{ id: end, when: ${when}, what: 준공, state: done, cite: cards / 1 }]`;
    const dropped = 'status: [{ asOf: 2024-05, value: dropped, cite: cards / 1 }]';
    const pledges = [
      named('1', due(2024, state('2024-05'))),
      named('2', due(2024, state('2025-05'))),
      named('3', due(2026)),
      named('4', due(2024, dropped)),
      named('5', due(2024)),
    ];
    expect(idsOf(listOverdue(pledges))).toEqual(['5']);
  });

  test('records past the promised rhythm, the oldest first', () => {
    const entry = (id: string, asOf: string) => {
      const own = named(id, '');
      const facts = { ...own.facts, asOf };
      const told = { value: 'stale' as const, due: asOf, daysLate: Number(id) };
      return { ...own, facts, freshness: told };
    };
    const fresh = { ...named('9', ''), freshness: { value: 'fresh' as const, due: '2026-02-28' } };
    expect(idsOf(listStale([entry('3', '2025'), fresh, entry('40', '2024')]))).toEqual(['40', '3']);
  });
});

describe('the summary of a term', () => {
  const city = bindCity();
  const summary = summariseTerm(city, today);

  test('adds up the money of all its pledges, and nothing else', () => {
    expect(summary.money).toMatchObject({
      plan: 425_500_000,
      initialPlan: 100_000_000,
      secured: 194_500_000,
      spent: 61_700_000,
      planToDate: 115_500_000,
    });
  });

  test('names what is late and what is old', () => {
    expect(idsOf(summary.overdue)).toEqual(['2-1']);
    expect(idsOf(summary.stale)).toEqual(['2-1']);
  });

  test('counts, and says none where nothing is counted', () => {
    expect(readCount(summary, 'pledges')).toBe(6);
    expect(readCount(summary, 'evidenced.achieved')).toBe(2);
    expect(readCount(summary, 'evidenced.reversed')).toBe(0);
  });

  test('names what was met by the word of an editor alone, undone since or not', () => {
    const target = (judged = '') =>
      `target: { year: 2026, text: 준공, metBy: [end], cite: cards / 1${judged} }\n`;
    const by = (who: string) => `, judged: { by: ${who}, reason: 같은 일 }`;
    const built = '{ id: end, when: 2024-05, what: 준공, state: done, cite: cards / 1 }';
    const closed =
      '{ id: gone, when: 2025-05, what: 폐관, state: done, undoes: end, cite: cards / 1 }';
    const begun = '{ id: begun, when: 2024-05, what: 착공, state: done, cite: cards / 1 }';
    const list = (...rows: string[]) => `milestones: [${rows.join(', ')}]`;
    const pledges = [
      named('met', target() + list(built)),
      named('met-by-editor', target(by('editor')) + list(built)),
      named('met-by-source', target(by('source')) + list(built)),
      named('undone', target() + list(built, closed)),
      named('underway', target() + list(begun)),
      named('nothing', target()),
    ];
    const { judged } = summariseTerm({ ...city, pledges }, today);
    expect(idsOf(judged)).toEqual(['met', 'met-by-editor', 'undone']);
  });

  test('finds a rate by its formula', () => {
    expect(readRate(summary, 'schedule-rate')).toMatchObject({ numerator: 1, denominator: 3 });
    expect(readRate(summariseTerm({ ...city, pledges: [] }, today), 'schedule-rate')).toBe(
      undefined,
    );
  });

  test('says what comes next, the soonest first: planned and after today', () => {
    const milestone = (id: string, when: string, state: string) =>
      `  - { id: ${id}, when: ${when}, what: 일 ${id}, state: ${state}, cite: cards / 1 }`;
    const rows = [
      milestone('a', '2026-09', 'planned'),
      milestone('b', '2026-02-01', 'planned'),
      milestone('c', '2026-01-31', 'planned'),
      milestone('d', '2026-05', 'done'),
    ];
    const pledges = [
      named('1', `milestones:\n${rows.join('\n')}`),
      named('2', `milestones:\n${milestone('e', '2026-03', 'planned')}`),
    ];
    const { upcoming } = summariseTerm({ ...city, pledges }, '2026-01-31');
    expect(upcoming.map(({ pledge, when, what }) => [pledge.facts.id, when, what])).toEqual([
      ['1', '2026-02-01', '일 b'],
      ['2', '2026-03', '일 e'],
      ['1', '2026-09', '일 a'],
    ]);
  });
});
