import { describe, expect, test } from 'vitest';
import { codesIn, findIn } from './find-in.ts';

function writeList(dates: readonly string[], state = 'done', place = 'list'): string {
  const rows = dates.map(
    (when, index) =>
      `  - { id: m${String(index)}, when: ${when}, what: 일 ${String(index)}, state: ${state}, cite: cards / 1-1 · ${place} }`,
  );
  return `milestones:\n${rows.join('\n')}\n`;
}

describe('milestones-out-of-order', () => {
  test('a stray in a list in order of time is found with its neighbour', () => {
    const found = findIn(writeList(['2023-02', '2023-03/2023-04', '2022-06/2022-12', '2023-05']));
    expect(found.map(({ code }) => code)).toEqual(['milestones-out-of-order']);
    expect(found[0]?.params).toEqual({
      what: { kind: 'text', value: '일 2' },
      when: { kind: 'date', value: '2022-06/2022-12' },
      above: { kind: 'text', value: '일 1' },
      aboveWhen: { kind: 'date', value: '2023-03/2023-04' },
    });
  });

  const fine: [string, string[]][] = [
    ['in order', ['2022-01', '2022-05', '2022-05', '2023']],
    ['within thirty days', ['2023-01', '2023-05-31', '2023-05', '2023-06']],
    ['a year after one of its months', ['2022-01', '2023-06', '2023', '2024']],
    ['an item without a beginning', ['2022-01', '2023-06', '../2022-03', '2024']],
    ['backwards', ['2024', '2023', '2022', '2021', '2020']],
    ['told by subject', ['2020', '2021', '2022', '2020', '2021', '2022', '2023', '2024']],
    ['too short to tell', ['2023-06', '2022-01', '2024-01']],
    ['a part of a longer period', ['2022-01', '2023-01/2023-12', '2023-05', '2023-06']],
  ];
  test.each(fine)('%s is no finding', (_, dates) => {
    expect(codesIn(writeList(dates))).toEqual([]);
  });

  test('the day after the tolerance is found', () => {
    expect(codesIn(writeList(['2022-01', '2023-05-31', '2023-05-01', '2023-06']))).toEqual([]);
    expect(codesIn(writeList(['2022-01', '2023-05-31', '2023-04-30', '2023-06']))).toEqual([
      'milestones-out-of-order',
    ]);
  });

  test('two items of one day are in order, and hide no stray', () => {
    const dates = ['2023-02-01', '2023-02-01', '2022-06', '2023-05'];
    expect(findIn(writeList(dates)).map(({ field }) => field)).toEqual(['milestones[2].when']);
  });

  test('what stands in two places is two lists', () => {
    const facts = writeList(['2023-02', '2023-03', '2022-06', '2023-05', '2023-06']);
    const moved = facts.replace(/(m2.*) · list/, '$1 · elsewhere');
    expect(codesIn(facts)).toEqual(['milestones-out-of-order']);
    expect(codesIn(moved)).toEqual([]);
  });
});

describe('planned-date-passed', () => {
  test('the day after its last day, not before', () => {
    expect(codesIn(writeList(['2025-12'], 'planned'), '2025-12-31')).toEqual([]);
    expect(codesIn(writeList(['2025-12'], 'planned'), '2026-01-01')).toEqual([
      'planned-date-passed',
    ]);
  });

  test('not what lies after the record, whatever day its site calls today', () => {
    expect(codesIn(writeList(['2026-02'], 'planned'), '2030-01-01')).toEqual([]);
  });

  test('neither what is done nor what has no end', () => {
    expect(codesIn(writeList(['2020-01']))).toEqual([]);
    expect(codesIn(writeList(['2020-01/..'], 'planned'))).toEqual([]);
    expect(codesIn(writeList(['2020-01/2026-12'], 'planned'))).toEqual([]);
  });
});
