import { translator, type Translate } from '../../i18n/translate.ts';
import type { Language } from '../../i18n/words.ts';
import { writeOut } from '../../schema/characters.ts';
import type { Problem } from '../problem.ts';
import { addressOfProblem } from '../problem-address.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../report.ts';
import type { QuoteCount } from '../../model/count-quotes.ts';
import { wordProblem, wordUntold } from '../words.ts';
import { groupByNews, sumFindings, tellFindings } from './findings.ts';

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
  const before = writeOut(shown.slice(0, column - 1 - from));
  return [`    ${writeOut(shown)}`, `    ${spaceUnder(before)}^`];
}

function drawProblem(problem: Problem, language: Language, site?: string): string {
  const { code, severity, line, column, field, suggestion } = problem;
  const t = translator(language);
  const { message, reason, fix } = wordProblem(problem, language);
  const place = `${writeOut(problem.file)}:${String(line)}:${String(column)}`;
  const named = field === '' ? '' : `  ${t('check.field')} ${writeOut(field)}`;
  return [
    `  ${place}  ${t(`check.${severity}`)}  ${code}${named}`,
    ...drawCaret(problem),
    `    ${message}`,
    `    ${reason}`,
    `    → ${fix}`,
    ...(suggestion === undefined ? [] : [`    → ${t('check.meant')} ${writeOut(suggestion)}`]),
    `    ${addressOfProblem(code, language, site)}`,
    '',
  ].join('\n');
}

const addUp = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

function sayTotal({ counts, problems, untold }: Report<Finding>, t: Translate): string {
  const told = problems.filter(({ severity }) => severity === 'error').length;
  const errors = told + addUp(untold.map((rest) => rest.errors));
  const warnings = problems.length - told + addUp(untold.map((rest) => rest.warnings));
  const files = new Set(problems.map(({ file }) => file)).size;
  const read = t('check.read', { files: counts.files, pledges: counts.byKind.pledge });
  const found =
    problems.length === 0 ? t('check.none') : t('check.found', { errors, warnings, files });
  return `${read} ${found}`;
}

/** How many citations carry the printed words, of all, of each kind and of each government. */
function sayQuoteCounts({ counts: { quotes } }: Report<Finding>, t: Translate): string {
  const list = (parts: Readonly<Record<string, QuoteCount>>) =>
    Object.entries(parts)
      .map(([name, { quoted, citations }]) => `${name} ${String(quoted)}/${String(citations)}`)
      .join(', ');
  const { citations, quoted, byKind, byGovernment } = quotes;
  const [kinds, governments] = [list(byKind), list(byGovernment)];
  return t('check.quotes', { citations, quoted, kinds, governments });
}

const drawList = (findings: readonly Finding[], language: Language) =>
  tellFindings(findings, language).map(
    ({ grade, address, field, code, sentence }) =>
      `  ${grade}  ${code}  ${address}  ${field}\n    ${sentence}`,
  );

/** What the site will say of its sources; what it did not say before comes first. */
function drawFindings(report: Report<Finding>, language: Language): string[] {
  const { findings } = report;
  const { fresh, rest } = groupByNews(report);
  if (findings.length === 0) return [];
  const t = translator(language);
  const news = fresh
    ? [t('check.findings.new', { count: fresh.length }), ...drawList(fresh, language)]
    : [];
  const between = fresh && rest.length > 0 ? [t('check.findings.known')] : [];
  const unknown = report.fresh === 'unknown' ? [t('check.findings.unknown')] : [];
  const listed = drawList(rest, language);
  return [sumFindings(findings, language), ...unknown, ...news, ...between, ...listed, ''];
}

/** The report for a person at a terminal: problems by file, then what the site will say of its sources, the total last. */
export function reportTerminal(report: Report<Finding>, language: Language): string {
  const files = Map.groupBy(report.problems, ({ file }) => file);
  const untold = new Map(report.untold.map((rest) => [rest.file, rest]));
  const groups = [...files].map(([file, problems]) => {
    const drawn = problems.map((problem) => drawProblem(problem, language, report.site));
    const rest = untold.get(file);
    return [writeOut(file), ...drawn, ...(rest ? [`  ${wordUntold(rest, language)}\n`] : [])].join(
      '\n',
    );
  });
  const found = drawFindings(report, language);
  const t = translator(language);
  const quotes = report.counts.quotes.quoted > 0 ? [sayQuoteCounts(report, t)] : [];
  return [...groups, ...found, ...quotes, sayTotal(report, t), ''].join('\n');
}
