/** Characters by which a text shows something other than it holds. */
export type Deceit = 'text-bidi' | 'text-control' | 'text-odd-space' | 'text-invisible';

const kinds: readonly [RegExp, Deceit][] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'text-bidi'],
  [/[\t\p{Z}]/u, 'text-odd-space'],
  [/\p{Cc}/u, 'text-control'],
];

// An emoji may be followed by the sign that asks for its coloured or its plain form.
const formSign = '(?<!\\p{ExtPict})[\\uFE0E\\uFE0F](?!\\u20E3)';
const unseen = `(?![ \\n\\uFE0E\\uFE0F])[\\p{C}\\p{Z}\\p{DI}\\u2800]|${formSign}`;
const runs = new RegExp(`(?:${unseen})+`, 'gu');

/** Most texts hold nothing else; looking for more takes ten times as long. */
export const commonOnly =
  /^[\n -~\u00B7\u2018-\u201D\u2022\u2026\u203B\u3001\u3008-\u3011\u4E00-\u9FFF\uAC00-\uD7A3]*$/;

/** What Korean prose is printed with: a tab before code, a full-width space. A record needs neither. */
const lawfulInProse = /^[\t\u3000]+$/;

function nameCharacter(character: string): Deceit {
  return kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 'text-invisible';
}

export interface FoundCharacter {
  code: Deceit;
  index: number;
  /** Its code point, as in U+202E. */
  detail: string;
}

/** Finds what nobody sees in a text; of several side by side, the first. */
export function findDeceits(text: string, isProse = false): FoundCharacter[] {
  if (commonOnly.test(text)) return [];
  return [...text.matchAll(runs)]
    .filter(([run]) => !(isProse && lawfulInProse.test(run)))
    .map(({ 0: run, index }) => {
      const character = String.fromCodePoint(run.codePointAt(0) ?? 0);
      return { code: nameCharacter(character), index, detail: nameCodePoint(character) };
    });
}

function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text with every such character written out, so that it can do nothing to a terminal or a page. */
export function writeOut(text: string): string {
  return text.replace(runs, (run) => [...run].map((each) => `<${nameCodePoint(each)}>`).join(''));
}

/** The same within JSON, where programs read the characters back. */
export function escapeInJson(json: string): string {
  const escape = (_: string, index: number, run: string) =>
    `\\u${run.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return json.replace(runs, (run) => run.replace(/[^]/g, escape));
}
