import { expect, test } from 'vitest';
import { judgeFreshness } from '../../src/model/freshness.ts';

test.each([
  ['2025-12', 'quarter', '2026-03-31', { value: 'fresh', due: '2026-03-31' }],
  ['2025-12', 'quarter', '2026-04-01', { value: 'stale', due: '2026-03-31', daysLate: 1 }],
  ['2025-11-30', 'quarter', '2026-02-28', { value: 'fresh', due: '2026-02-28' }],
  ['2024-01-31', 'month', '2024-03-01', { value: 'stale', due: '2024-02-29', daysLate: 1 }],
  ['2024', 'year', '2026-01-31', { value: 'stale', due: '2025-12-31', daysLate: 31 }],
  ['2025-06', 'half-year', '2026-01-31', { value: 'stale', due: '2025-12-31', daysLate: 31 }],
] as const)('a record of %s, promised every %s, on %s', (recorded, rhythm, asOf, expected) => {
  expect(judgeFreshness(recorded, rhythm, asOf)).toEqual(expected);
});

test('without a promise nothing is late', () => {
  expect(judgeFreshness('2001', undefined, '2026-01-31')).toEqual({ value: 'no-rhythm' });
});
