import type { Language } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Report } from '../report.ts';
import { wordProblem } from '../words.ts';

const labels = {
  ko: { error: '오류', warning: '주의', meant: '이것인가요?', field: '항목' },
  en: { error: 'error', warning: 'warning', meant: 'Did you mean', field: 'field' },
} as const satisfies Record<Language, Record<string, string>>;

const widest = 100;

/** The space under a text, as wide as the text: a Korean letter takes two columns of a terminal. */
function spaceUnder(text: string): string {
  return text
    .replace(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g, '  ')
    .replace(/[^\s]/g, ' ');
}

/** The line of the file and a caret under the place; a long line is shown from near the place. */
function drawCaret({ source, column }: Problem): string[] {
  if (source.trim() === '') return [];
  const from = column > widest ? column - 20 : 0;
  const shown = source.slice(from, from + widest);
  return [`    ${shown}`, `    ${spaceUnder(shown.slice(0, column - 1 - from))}^`];
}

function drawProblem(problem: Problem, language: Language): string {
  const { code, severity, line, column, field, suggestion } = problem;
  const words = labels[language];
  const { message, reason, fix } = wordProblem(problem, language);
  const place = `${problem.file}:${String(line)}:${String(column)}`;
  return [
    `  ${place}  ${words[severity]}  ${code}${field === '' ? '' : `  ${words.field} ${field}`}`,
    ...drawCaret(problem),
    `    ${message}`,
    `    ${reason}`,
    `    → ${fix}`,
    ...(suggestion === undefined ? [] : [`    → ${words.meant} ${suggestion}`]),
    '',
  ].join('\n');
}

function sayTotal({ counts, problems }: Report, language: Language): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const [all, pledges] = [String(counts.files), String(counts.byKind.pledge)];
  const [e, w, f] = [String(errors), String(warnings), String(files)];
  if (language === 'en') {
    const read = `Read ${all} files with ${pledges} pledges.`;
    return problems.length === 0
      ? `${read} No problems.`
      : `${read} ${e} errors and ${w} warnings in ${f} files.`;
  }
  const read = `파일 ${all}개, 공약 ${pledges}건을 읽었습니다.`;
  return problems.length === 0
    ? `${read} 문제가 없습니다.`
    : `${read} 파일 ${f}개에서 오류 ${e}건, 주의 ${w}건을 찾았습니다.`;
}

/** The report for a person at a terminal: by file, the total last. */
export function reportTerminal(report: Report, language: Language): string {
  const files = Map.groupBy(report.problems, ({ file }) => file);
  const groups = [...files].map(([file, problems]) =>
    [file, ...problems.map((problem) => drawProblem(problem, language))].join('\n'),
  );
  return [...groups, sayTotal(report, language), ''].join('\n');
}
