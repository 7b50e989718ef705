import type { Finding } from './finding.ts';
import { hashText } from './hash-text.ts';

function listTexts({ params }: Pick<Finding, 'params'>): string[] {
  return Object.values(params).flatMap((param) => (param.kind === 'text' ? [param.value] : []));
}

/**
 * What a finding is called within its page: its record, its kind and what it speaks of; never a figure, so that a
 * corrected figure does not move it.
 */
export function nameFinding(finding: Omit<Finding, 'anchor'>): string {
  const { subject, code, part } = finding;
  const texts = listTexts(finding);
  return [
    ...[subject.government, subject.term ?? subject.kind, subject.id, code],
    ...(part ? [part.id] : []),
    ...(texts.length > 0 ? [hashText(texts.join('\n')).toString(36)] : []),
  ].join('-');
}

/** Numbers the findings of one record that speak of the same, so that each anchor is unique. */
export function tellApart(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = (seen.get(finding.anchor) ?? 0) + 1;
    seen.set(finding.anchor, nth);
    return nth === 1 ? finding : { ...finding, anchor: `${finding.anchor}-${String(nth)}` };
  });
}
