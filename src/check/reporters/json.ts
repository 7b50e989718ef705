import { escapeInJson } from '../../schema/characters.ts';
import type { Language } from '../catalogue.ts';
import type { Report } from '../report.ts';
import { wordProblem } from '../words.ts';

/** The report for programs. */
export function reportJson(report: Report, language: Language): string {
  const { ok, counts, problems, untold, findings } = report;
  const worded = problems.map((problem) => {
    const { code, severity, file, line, column, field, received, suggestion } = problem;
    const { message, reason, fix } = wordProblem(problem, language);
    const place = { code, severity, file, line, column, field };
    return { ...place, received, message, hint: fix, reason, suggestion };
  });
  return `${escapeInJson(JSON.stringify({ ok, counts, problems: worded, untold, findings }, null, 2))}\n`;
}
