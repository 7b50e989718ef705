import type { Language } from '../i18n/words.ts';
import { isContradiction } from './acknowledge.ts';
import { problemCodes, readEntryOf, type ProblemCode } from './catalogue.ts';
import { mark, type Example } from './catalogue/example.ts';
import type { ProblemSeverity, Words } from './catalogue/words.ts';
import { wordProblem } from './words.ts';

/** Lines of a file, cut at the place that is reported. */
export interface MarkedLines {
  before: string;
  /** What is wrong; empty where the start of the file is reported. */
  marked: string;
  after: string;
}

/** A problem as a page explains it, with its made-up example. */
export interface ExplainedProblem extends Words {
  code: ProblemCode;
  severity: ProblemSeverity;
  /** Whether a record may acknowledge it instead of being changed. */
  acknowledgeable: boolean;
  /** Path from the folder of the repository. */
  file: string;
  wrong: MarkedLines | undefined;
  right: string | undefined;
}

/** Writes signs that nobody can see by their number, such as `⟨U+200B⟩`. */
export function revealHidden(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\u00A0\u3000]/gu, (sign) => {
    const number = (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${number}⟩`;
  });
}

function markLines({ wrong, fills }: Example): MarkedLines | undefined {
  if (wrong === undefined) return undefined;
  const at = wrong.indexOf(mark);
  if (at < 0) return { before: revealHidden(wrong), marked: '', after: '' };
  const rest = wrong.slice(at + mark.length);
  const received = String(fills?.['received'] ?? '');
  const end = received !== '' && rest.startsWith(received) ? received.length : rest.search(/$/m);
  return {
    before: revealHidden(wrong.slice(0, at)),
    marked: revealHidden(rest.slice(0, end)),
    after: revealHidden(rest.slice(end)),
  };
}

function explainProblem(code: ProblemCode, language: Language): ExplainedProblem {
  const { severity, example, ...words } = readEntryOf(code);
  const blanks =
    Object.values(words[language])
      .join(' ')
      .match(/(?<=\{)\w+(?=\})/g) ?? [];
  const fills: Record<string, string | number> = {
    ...Object.fromEntries(blanks.map((blank) => [blank, '…'])),
    ...example.fills,
  };
  const { field = '', received = '' } = fills;
  const said = wordProblem(
    { code, field: String(field), received: String(received), fills },
    language,
  );
  return {
    code,
    severity,
    acknowledgeable: isContradiction(code),
    file: `content/${example.file}`,
    wrong: markLines(example),
    right: example.right,
    message: revealHidden(said.message),
    reason: said.reason,
    fix: revealHidden(said.fix),
  };
}

/** Every problem of the catalogue in one language, with its example. */
export function explainProblems(language: Language): ExplainedProblem[] {
  return problemCodes.map((code) => explainProblem(code, language));
}
