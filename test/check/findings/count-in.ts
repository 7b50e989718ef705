import { expect } from 'vitest';
import { findAll } from '../../../src/check/findings/find-all.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { FindingCode } from '../../../src/model/finding.ts';
import { enterMadeUp, noEntries } from '../../model/made-up.ts';
import { bindTerm } from '../../model/ledger/made-up-term.ts';

const asOf = '2026-01-31';

/** How often a pledge was compared for one kind of finding, and how often it failed, noted or counted. */
export function countIn(
  code: FindingCode,
  ...facts: readonly string[]
): [made: number, failed: number] {
  const terms = [bindTerm([enterMadeUp(facts.join('\n'), asOf)])];
  const government = {
    government: { id: 'city' },
    terms,
    entries: noEntries,
  };
  const { checks } = findAll({ governments: [government], asOf } as unknown as Dataset);
  const check = checks.find((each) => each.code === code);
  expect(check?.government).toBe('city');
  return [check?.made ?? NaN, check ? check.failed + check.noted : NaN];
}

export const milestone = (id: string, when: string, state: string, place = 'list', rest = '') =>
  `{ id: ${id}, when: ${when}, what: 일, state: ${state}, cite: cards / ${place}${rest} }`;
export const milestones = (...rows: string[]) => `milestones: [${rows.join(', ')}]`;
export const money = (...rows: string[]) =>
  `money:\n${['unit: 백만원', ...rows].map((row) => `  ${row}`).join('\n')}`;
export const plan = (columns: string, stated = '') =>
  `plan: { cite: cards / plan, rows: [{ source: own, label: 시비, columns: { ${columns} } }]${stated} }`;
export const yearly = (table: string, columns: string, total = '') =>
  `${table}: { cite: cards / ${table}, ${total}columns: { ${columns} } }`;
export const planTotal = (rest: string) => `planTotal: { cite: cards / total, ${rest} }`;
export const target = 'target: { year: 2025, text: 준공, metBy: [end], cite: cards / 1 }';
export const status = (value: string) =>
  `status: [{ asOf: 2026-01, value: ${value}, cite: cards / 1 }]`;
export const twiceAMonth = 'promised: { times: 2, every: month, cite: cards / words }, ';
export const measures = (promised: string, rows: string) => {
  const counted = rows.split(', ').map((row) => row.split(': '));
  const lines = counted.map(
    ([label = '', n = '']) => `{ label: ${label}, values: [${n}], total: ${n} }`,
  );
  return `measures: [{ id: m, title: 만남, unit: 회, rowTitle: 연도, columns: [수], rows: [${lines.join(', ')}], ${promised}cite: cards / table }]`;
};
export const ended = milestone('end', '2025-06', 'done');
