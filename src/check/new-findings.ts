import { addressOfSubject, type Finding } from '../model/finding.ts';

/** All that a reader is told; where in the file it stands may change. */
function keyFinding({ subject, code, grade, part, params, table }: Finding): string {
  return JSON.stringify([addressOfSubject(subject), code, grade, part?.id, params, table?.rows]);
}

/** The findings that were not told before, word for word and figure for figure. */
export function listNewFindings(
  findings: readonly Finding[],
  before: readonly Finding[],
): Finding[] {
  const told = new Set(before.map(keyFinding));
  return findings.filter((finding) => !told.has(keyFinding(finding)));
}
