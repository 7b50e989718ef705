import { expect, test } from 'vitest';
import { listNewFindings } from '../../src/check/new-findings.ts';
import { findIn } from './findings/find-in.ts';

const restated = (current: number, before = '') =>
  findIn(
    `${before}money: { unit: 천원, planTotal: { cite: cards / 1, initial: 1, current: ${String(current)} } }`,
  );

test('what was told before is not new, wherever it stands in its file', () => {
  expect(listNewFindings(restated(2), restated(2))).toEqual([]);
  expect(listNewFindings(restated(2), [])).toHaveLength(1);
});

test('the same finding with another figure is new', () => {
  expect(listNewFindings(restated(31), restated(13))).toHaveLength(1);
});
