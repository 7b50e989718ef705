import type { Language } from '../../i18n/words.ts';
import { escapeInJson } from '../../schema/characters.ts';
import { addressOfProblem } from '../problem-address.ts';
import type { Report } from '../report.ts';
import { wordProblem } from '../words.ts';

/** The report for programs. */
export function reportJson(report: Report, language: Language): string {
  const { ok, counts, problems, untold, findings, fresh, site } = report;
  const worded = problems.map((problem) => {
    const { code, severity, file, line, column, field, received, suggestion } = problem;
    const { message, reason, fix } = wordProblem(problem, language);
    const place = { code, severity, file, line, column, field };
    const help = addressOfProblem(code, language, site);
    return { ...place, received, message, hint: fix, reason, suggestion, help };
  });
  return `${escapeInJson(JSON.stringify({ ok, counts, problems: worded, untold, findings, fresh }, null, 2))}\n`;
}
