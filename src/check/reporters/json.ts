import type { Language } from '../../i18n/words.ts';
import type { Report } from '../report.ts';
import { wordProblem } from '../words.ts';

/** The report for programs. */
export function reportJson({ ok, counts, problems, findings }: Report, language: Language): string {
  const worded = problems.map((problem) => {
    const { code, severity, file, line, column, field, received, suggestion } = problem;
    const { message, reason, fix } = wordProblem(problem, language);
    const place = { code, severity, file, line, column, field };
    return { ...place, received, message, hint: fix, reason, suggestion };
  });
  return `${JSON.stringify({ ok, counts, problems: worded, findings }, null, 2)}\n`;
}
