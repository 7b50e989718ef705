import { address } from './address.ts';
import type { Dataset } from './dataset.ts';
import { findingCodes, type CheckCount, type Finding, type FindingCode } from './finding.ts';
import { groupBy, groupOf } from './group.ts';

/** What was compared in the records of one government, and what was found. */
export interface GovernmentAudit {
  government: string;
  findings: readonly Finding[];
  checks: readonly CheckCount[];
}

/** More findings than this are shown kind by kind, on a page each. */
export const mostOnOnePage = 300;

/** One audit for each government, in the order of the dataset. */
export function splitAudit(
  { governments }: Pick<Dataset, 'governments'>,
  findings: readonly Finding[],
  checks: readonly CheckCount[],
): GovernmentAudit[] {
  const findingsOf = groupBy(findings, ({ subject }) => subject.government);
  const checksOf = groupBy(checks, ({ government }) => government);
  return governments.map(({ government: { id } }) => ({
    government: id,
    findings: groupOf(findingsOf, id),
    checks: groupOf(checksOf, id),
  }));
}

export const isSplitByKind = ({ findings }: Pick<GovernmentAudit, 'findings'>) =>
  findings.length > mostOnOnePage;

/** The page that lists the findings of a government: the audit's own where there is no other government. */
export function addressOfAudit({ governments }: Pick<Dataset, 'governments'>, gov: string): string {
  return governments.length === 1 ? address.audit() : address.auditOf(gov);
}

/** Where the findings of one kind are listed. */
export function addressOfKind(
  dataset: Pick<Dataset, 'governments'>,
  audit: GovernmentAudit,
  code: FindingCode,
): string {
  return isSplitByKind(audit)
    ? address.auditKind(audit.government, code)
    : `${addressOfAudit(dataset, audit.government)}#${code}`;
}

/** The kinds of these findings, the heaviest first, each with its findings. */
export function groupByKind(findings: readonly Finding[]) {
  const groups = groupBy(findings, ({ code }) => code);
  return findingCodes.flatMap((code) => {
    const found = groupOf(groups, code);
    return found.length === 0 ? [] : [{ code, found }];
  });
}

export type CheckSum = Pick<CheckCount, 'made' | 'failed' | 'noted'>;

export function sumChecks(checks: readonly CheckCount[]): CheckSum {
  const add = (name: keyof CheckSum) => checks.reduce((sum, check) => sum + check[name], 0);
  return { made: add('made'), failed: add('failed'), noted: add('noted') };
}

/** Checks by kind, over all governments given; every kind, in the order of weight. */
export function sumChecksByKind(checks: readonly CheckCount[]) {
  const groups = groupBy(checks, ({ code }) => code);
  return findingCodes.map((code) => ({ code, ...sumChecks(groupOf(groups, code)) }));
}
