import { isAbsolute, relative } from 'node:path';
import type { Language } from '../../i18n/words.ts';
import { writeOut } from '../../schema/characters.ts';
import type { Problem } from '../problem.ts';
import { addressOfProblem } from '../problem-address.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../report.ts';
import { wordProblem, wordUntold } from '../words.ts';
import { groupByNews, tellFindings } from './findings.ts';

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const showFile = (file: string) =>
  writeOut(isAbsolute(file) ? relative(process.cwd(), file) : file);

function annotate(problem: Problem, language: Language, site?: string): string {
  const { code, severity, line, column, suggestion } = problem;
  const { message, reason, fix } = wordProblem(problem, language);
  const said = [
    message,
    reason,
    fix,
    ...(suggestion === undefined ? [] : [`→ ${writeOut(suggestion)}`]),
    addressOfProblem(code, language, site),
  ];
  const place = `file=${escapeProperty(showFile(problem.file))},line=${String(line)},col=${String(column)}`;
  return `::${severity} ${place},title=${escapeProperty(code)}::${escapeData(said.join('\n'))}\n`;
}

/** Notes stay out: they accuse nobody. */
function notice(
  findings: readonly Finding[],
  language: Language,
  level: 'notice' | 'warning' = 'notice',
): string[] {
  return tellFindings(
    findings.filter(({ grade }) => grade !== 'note'),
    language,
  ).map(
    ({ grade, address, field, code, sentence }) =>
      `::${level} title=${escapeProperty(code)}::${escapeData(`${grade}: ${address} ${field}\n${sentence}`)}\n`,
  );
}

/**
 * The report as annotations on the lines of a pull request; what the site will say of its sources as notices, and as
 * warnings, first of all, where it did not say so before.
 */
export function reportGithub(report: Report<Finding>, language: Language): string {
  const { problems, untold, site } = report;
  const { fresh = [], rest: known } = groupByNews(report);
  const rest = untold.map((each) => {
    const severity = each.errors > 0 ? 'error' : 'warning';
    const place = `file=${escapeProperty(showFile(each.file))},line=1,col=1`;
    return `::${severity} ${place},title=untold::${escapeData(wordUntold(each, language))}\n`;
  });
  const told = problems.map((problem) => annotate(problem, language, site));
  const news = notice(fresh, language, 'warning');
  return [...news, ...told, ...rest, ...notice(known, language)].join('');
}
