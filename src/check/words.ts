import { translator } from '../i18n/translate.ts';
import type { Language } from '../i18n/words.ts';
import { writeOut } from '../schema/characters.ts';
import { readEntryOf } from './catalogue.ts';
import type { Words } from './catalogue/words.ts';
import type { Untold } from './cap-faults.ts';
import type { Problem } from './problem.ts';

const longest = 80;

function shorten(text: string): string {
  const flat = text.slice(0, 2 * longest).replace(/\s+/g, ' ');
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat;
}

/** What of a problem its words speak of. */
type Said = Pick<Problem, 'code' | 'field' | 'received' | 'fills'>;

/** Says a problem in one language. */
export function wordProblem(problem: Said, language: Language): Words {
  const values: Record<string, string | number | undefined> = {
    ...problem.fills,
    field: problem.field,
    received: problem.received === undefined ? undefined : shorten(problem.received),
  };
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => writeOut(String(values[name] ?? '')));
  const { message, reason, fix } = readEntryOf(problem.code)[language];
  return { message: fill(message), reason: fill(reason), fix: fill(fix) };
}

/** Says how many problems of a file a report leaves out. */
export function wordUntold({ errors, warnings }: Untold, language: Language): string {
  return translator(language)('check.untold', { all: errors + warnings, errors, warnings });
}
