import { findInPledge } from '../../../src/check/findings/find-all.ts';
import type { Finding, FindingCode } from '../../../src/model/finding.ts';
import { enterMadeUp } from '../../model/made-up.ts';

export const term = { start: '2022-07-01', end: '2026-06-30' };

/** What the gate stops unless a record acknowledges it: here it is shown only where one does. */
const stopped: readonly FindingCode[] = ['money-parts-total', 'measure-mismatch'];

/** What the rules find in a made-up pledge; that it states no status is left aside unless asked for. */
export function findIn(facts: string, asOf = '2026-01-31'): Finding[] {
  return findInPledge(enterMadeUp(facts, asOf), { asOf, term }).filter(
    ({ code, explanation }) =>
      code !== 'status-not-stated' && (explanation !== undefined || !stopped.includes(code)),
  );
}

export function codesIn(facts: string, asOf?: string): FindingCode[] {
  return findIn(facts, asOf).map(({ code }) => code);
}

/** A finding's table as label, figures, difference. */
export function rowsOf(finding: Finding | undefined): unknown[][] {
  return (finding?.table?.rows ?? []).map(({ label, figures, difference }) => [
    label,
    ...figures,
    difference,
  ]);
}
