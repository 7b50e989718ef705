import MarkdownIt from 'markdown-it';
import type { Fault, Point } from '../check/problem.ts';
import { findDeceits, type FoundCharacter } from '../schema/characters.ts';
import { makePointAt } from './read-text.ts';
import { findQuoted } from './scan-yaml.ts';
import type { Halves } from './split-frontmatter.ts';

type CharacterFault = Pick<Fault, 'code' | 'fills'> & { at: Point };

const { unescapeAll } = new MarkdownIt().utils;

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not UTF-8: shown as it is written.
    return '';
  }
}

/** Ways of writing a character by its number or name, and what each of them becomes. */
const yamlEscape = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^\n])/g;
const entity = /&(?:#\d{1,7}|#x[\dA-F]{1,6}|[A-Z][A-Z\d]{1,31});/gi;
const percent = /(?:%[\dA-F]{2})+/gi;

const namedEscapes: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', v: '\v', f: '\f', r: '\r', e: '\x1b' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
};

const fromCode = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

function decodeEscape(escape: string): string {
  if (escape.length === 2) return namedEscapes[escape.charAt(1)] ?? '';
  return fromCode(parseInt(escape.slice(2), 16));
}

function decodeEntity(written: string): string {
  const number = /^&#(?:x([\dA-F]+)|(\d+));$/i.exec(written);
  if (!number) return unescapeAll(written);
  return fromCode(number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16));
}

function findWritten(
  text: string,
  pattern: RegExp,
  decode: (written: string) => string,
  isProse: boolean,
): FoundCharacter[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) =>
    findDeceits(decode(written), isProse)
      .slice(0, 1)
      .map((found) => ({ ...found, index })),
  );
}

function findInYaml(yaml: string): FoundCharacter[] {
  const quoted = /"[^"\n]*\\|\\[^"\n]*"/.test(yaml) ? findQuoted(yaml) : [];
  const escaped = quoted.flatMap(({ text, offset }) =>
    findWritten(text, yamlEscape, decodeEscape, false).map((found) => ({
      ...found,
      index: found.index + offset,
    })),
  );
  return [...findDeceits(yaml), ...escaped];
}

function findInProse(body: string): FoundCharacter[] {
  return [
    ...findDeceits(body, true),
    ...findWritten(body, entity, decodeEntity, true),
    ...findWritten(body, percent, decodePercent, true),
  ];
}

function place(
  text: string,
  lineAbove: number,
  found: readonly FoundCharacter[],
): CharacterFault[] {
  if (found.length === 0) return [];
  const pointAt = makePointAt(text);
  return found.map(({ code, index, detail }) => {
    const { line, column } = pointAt(index);
    return { code, at: { line: line + lineAbove, column }, fills: { detail } };
  });
}

/** Names every character of a file that hides, however it is written, at its own place. */
export function findCharacters({ yaml, yamlLine, body, bodyLine }: Halves): CharacterFault[] {
  return [...place(yaml, yamlLine, findInYaml(yaml)), ...place(body, bodyLine, findInProse(body))];
}
