import type { Finding, FindingCode } from '../../model/finding.ts';
import { groupBy } from '../../model/group.ts';

/** Kinds that may all speak of one wrong date, the one that tells most first. */
const aboutOneDate: readonly FindingCode[] = [
  'stated-differently',
  'milestone-undoes-order',
  'milestone-done-future',
  'milestone-before-cause',
  'milestones-out-of-order',
];

/** The item of a list whose date it is about: `milestones[5]` of `milestones[5].follows`. */
function readDated({ code, field }: Finding): string | undefined {
  return aboutOneDate.includes(code) ? /^(?:.*\.)?milestones\[\d+\]/.exec(field)?.[0] : undefined;
}

/** One date that fails several comparisons is one fact: of its findings stays the one that tells most, and what an editor explained. */
export function keepFacts(findings: readonly Finding[]): Finding[] {
  const dated = groupBy(
    findings.filter((finding) => readDated(finding) !== undefined),
    (finding) => readDated(finding) as string,
  );
  const weigh = ({ code }: Finding) => aboutOneDate.indexOf(code);
  const told = new Set(
    [...dated.values()].map((all) => all.toSorted((a, b) => weigh(a) - weigh(b))[0]),
  );
  return findings.filter(
    (finding) =>
      readDated(finding) === undefined || told.has(finding) || finding.explanation !== undefined,
  );
}
