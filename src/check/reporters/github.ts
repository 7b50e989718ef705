import { isAbsolute, relative } from 'node:path';
import type { Language } from '../../i18n/words.ts';
import { addressOfProblem } from '../problem-address.ts';
import type { Report } from '../report.ts';
import { wordProblem } from '../words.ts';

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The report as annotations on the lines of a pull request. */
export function reportGithub({ problems, site }: Report, language: Language): string {
  return problems
    .map((problem) => {
      const { code, severity, line, column, suggestion } = problem;
      const { message, reason, fix } = wordProblem(problem, language);
      const file = isAbsolute(problem.file) ? relative(process.cwd(), problem.file) : problem.file;
      const meant = suggestion === undefined ? [] : [`→ ${suggestion}`];
      const said = [message, reason, fix, ...meant, addressOfProblem(code, language, site)];
      const place = `file=${escapeProperty(file)},line=${String(line)},col=${String(column)}`;
      return `::${severity} ${place},title=${escapeProperty(code)}::${escapeData(said.join('\n'))}\n`;
    })
    .join('');
}
