import { phraseFinding } from '../../i18n/phrase-finding.ts';
import { translator } from '../../i18n/translate.ts';
import type { Language } from '../../i18n/words.ts';
import { addressOfSubject, countGrades, grades, type Finding } from '../../model/finding.ts';
import type { Report } from '../report.ts';
import { writeOut } from '../../schema/characters.ts';

/** A finding as an editor needs it: how it will be called in public, on which page, and which fact it turns on. */
export interface ToldFinding {
  grade: string;
  address: string;
  field: string;
  code: string;
  sentence: string;
}

/** What the content will say in public about its sources, the heaviest first. */
export function tellFindings(findings: readonly Finding[], language: Language): ToldFinding[] {
  const t = translator(language);
  return grades.flatMap((grade) =>
    findings
      .filter((finding) => finding.grade === grade)
      .map((finding) => ({
        grade: t(`finding.grade.${grade}`),
        address: addressOfSubject(finding.subject),
        field: writeOut(finding.field),
        code: finding.code,
        sentence: writeOut(phraseFinding(finding, t, language)),
      })),
  );
}

/** The findings that were told at the revision compared with come last; without a comparison there is one group. */
export function groupByNews({ findings, fresh }: Report<Finding>) {
  if (fresh === undefined || fresh === 'unknown') return { fresh: undefined, rest: findings };
  const isFresh = new Set(fresh);
  return { fresh, rest: findings.filter((finding) => !isFresh.has(finding)) };
}

/** How many facts the site will show as contradictions and as questions. */
export function sumFindings(findings: readonly Finding[], language: Language): string {
  const { contradiction, question, note } = countGrades(findings);
  return translator(language)('check.findings', { contradiction, question, note });
}
