import { expect, test } from 'vitest';
import {
  addressOfAudit,
  addressOfKind,
  groupByKind,
  mostOnOnePage,
  splitAudit,
  sumChecks,
  sumChecksByKind,
} from '../../src/model/audit.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { findingCodes, type Finding, type FindingCode } from '../../src/model/finding.ts';

const find = (government: string, code: FindingCode) =>
  ({ code, subject: { kind: 'pledge', government, term: '8', id: '1-1' } }) as Finding;

const dataset = (...ids: string[]) =>
  ({ governments: ids.map((id) => ({ government: { id } })) }) as unknown as Dataset;

const audit = (count: number) => ({
  government: 'one',
  findings: Array.from({ length: count }, () => find('one', 'overdue')),
  checks: [],
});

test('findings and checks of a government, in the order of governments', () => {
  const findings = [find('two', 'overdue'), find('one', 'plan-differs')];
  const checks = [{ government: 'two', code: 'overdue' as const, made: 3, failed: 1, noted: 0 }];
  const audits = splitAudit(dataset('one', 'two', 'three'), findings, checks);
  expect(audits.map(({ government, findings: own }) => [government, own.length])).toEqual([
    ['one', 1],
    ['two', 1],
    ['three', 0],
  ]);
  expect(audits[1]?.checks).toEqual(checks);
});

test('sums', () => {
  const check = (code: FindingCode, made: number, failed: number, noted = 0) => ({
    government: 'one',
    code,
    made,
    failed,
    noted,
  });
  const checks = [check('overdue', 5, 1), check('overdue', 2, 0), check('plan-restated', 1, 0, 1)];
  expect(sumChecks(checks)).toEqual({ made: 8, failed: 1, noted: 1 });
  const byKind = sumChecksByKind(checks);
  expect(byKind.map(({ code }) => code)).toEqual(findingCodes);
  expect(byKind.find(({ code }) => code === 'overdue')).toMatchObject({ made: 7, failed: 1 });
  expect(byKind.find(({ code }) => code === 'plan-restated')).toMatchObject({ noted: 1 });
});

test('kinds stand by weight, with what was found', () => {
  const kinds = groupByKind([find('one', 'plan-restated'), find('one', 'overdue')]);
  expect(kinds.map(({ code, found }) => [code, found.length])).toEqual([
    ['overdue', 1],
    ['plan-restated', 1],
  ]);
});

test('where findings are listed: alone, among several, and too many for one page', () => {
  expect(addressOfAudit(dataset('one'), 'one')).toBe('/audit/');
  expect(addressOfAudit(dataset('one', 'two'), 'one')).toBe('/audit/one/');
  expect(addressOfKind(dataset('one'), audit(1), 'overdue')).toBe('/audit/#overdue');
  expect(addressOfKind(dataset('one', 'two'), audit(mostOnOnePage), 'overdue')).toBe(
    '/audit/one/#overdue',
  );
  expect(addressOfKind(dataset('one'), audit(mostOnOnePage + 1), 'overdue')).toBe(
    '/audit/one/overdue/',
  );
});

test('three hundred findings stand on one page', () => {
  expect(mostOnOnePage).toBe(300);
});
