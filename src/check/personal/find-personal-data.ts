import type { ProblemCode } from '../catalogue.ts';
import type { FieldPath } from '../problem.ts';
import { homePatterns, mailPatterns } from './mail-and-home.ts';
import { namePatterns, rolePattern, roleSign } from './name-patterns.ts';
import { narrowText } from './narrow-text.ts';
import { numberPatterns, type PersonalPattern } from './number-patterns.ts';
import { digitsOf, officePatterns } from './office-numbers.ts';

export interface PersonalHit {
  code: ProblemCode;
  /** What was found, as a report may show it. */
  received: string;
  index: number;
}

/** A text in which something looks personal, and where it stands: a value at its key, or a line. */
export type DoubtfulText = { text: string } & ({ key: string; path: FieldPath } | { line: number });

/** What may stand in a text although it looks personal. */
export interface PersonalSetting {
  /** The digits of the numbers that records mark as public. */
  publicNumbers: ReadonlySet<string>;
  /** The key whose text it is. */
  key?: string;
}

/** Patterns behind a quick sign, or a number of digits, that most texts lack; without either none of them matches. */
const groups: readonly {
  sign?: RegExp;
  digits?: number;
  patterns: readonly PersonalPattern[];
}[] = [
  { digits: 6, patterns: numberPatterns },
  { sign: /(?:내선|구내|행|ext)\D{0,12}\d{3}/i, digits: 7, patterns: officePatterns },
  { sign: /@|at[)\]}]|골뱅이/i, patterns: mailPatterns },
  { sign: /\d호|자택|거주지|주소|사는 곳|주민등록지|본적/, patterns: homePatterns },
  { sign: roleSign, patterns: namePatterns },
];
/** A date, a number or an id: what most values are. */
const plainValue = /^[a-z0-9-]{1,9}$|^(?:19|20)\d\d-\d\d(?:-\d\d)?(?:\/.{0,10})?$/;

function countDigits(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}

function listPatterns(plain: string, key: string | undefined): PersonalPattern[] {
  const own = countDigits(plain);
  const asked = groups.flatMap(({ sign, digits = Infinity, patterns }) =>
    own >= digits || sign?.test(plain) ? patterns : [],
  );
  return key === 'role' ? [...asked, rolePattern] : asked;
}

/** Whoever mends so many finds the rest. */
const mostTold = 50;

/** Numbers that must not stand in a log either. */
const isSecret = (code: ProblemCode) =>
  code === 'privacy-resident' || code === 'privacy-account' || code === 'privacy-identity';

function* findMatches(
  plain: string,
  { code, pattern, isMeant }: PersonalPattern,
): Generator<PersonalHit & { end: number }> {
  if (plain.search(pattern) < 0) return;
  for (const match of plain.matchAll(pattern)) {
    const found = match[1] ?? match[0];
    const index = match.index + match[0].lastIndexOf(found);
    const end = index + found.length;
    const context = {
      before: plain.slice(Math.max(0, index - 40), index),
      after: plain.slice(end),
    };
    if (isMeant && !isMeant(found, context)) continue;
    const received = isSecret(code) ? found.replace(/[0-9A-Za-z]/g, '*') : found;
    yield { code, received, index, end };
  }
}

/** Finds personal data in a text, from its start to its end; nothing is told twice. */
export function findPersonalData(
  text: string,
  { publicNumbers, key }: PersonalSetting,
): PersonalHit[] {
  if (plainValue.test(text)) return [];
  const plain = narrowText(text);
  const hits: (PersonalHit & { end: number })[] = [];
  for (const pattern of listPatterns(plain, key)) {
    for (const hit of findMatches(plain, pattern)) {
      if (hits.length === mostTold) break;
      const isPublic =
        hit.code === 'privacy-direct-line' && publicNumbers.has(digitsOf(hit.received));
      const isTold = hits.some((other) => hit.index < other.end && other.index < hit.end);
      if (!isPublic && !isTold) hits.push(hit);
    }
  }
  return hits
    .toSorted((a, b) => a.index - b.index)
    .map(({ code, received, index }) => ({ code, received, index }));
}

const noPublicNumbers: PersonalSetting = { publicNumbers: new Set() };

/** Whether anything in a text looks personal where no number is known to be public; where nothing does, nothing is found whatever is public. */
export const isDoubtful = (text: string, key?: string): boolean =>
  findPersonalData(text, key === undefined ? noPublicNumbers : { ...noPublicNumbers, key }).length >
  0;
