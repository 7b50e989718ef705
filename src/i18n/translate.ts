import { josa } from 'es-hangul';
import { words, type Language, type WordKey } from './words.ts';

export type WordParams = Readonly<Record<string, string | number>>;
export type Translate = (key: WordKey, params?: WordParams) => string;

type JosaPair = Parameters<typeof josa>[1];

/** How the end of a value sounds: closing quotes and brackets are silent, digits are read in Korean. */
function sayEnding(value: string): string {
  const bare = value.replace(/[\s'"’”」』)\]]+$/u, '');
  const digits = /(\d[\d,]*)(\.\d+)?$/.exec(bare);
  if (!digits) return bare;
  const zeros = digits[2] === undefined ? /0*$/.exec(bare.replaceAll(',', ''))?.[0].length : 0;
  const names = zeros && bare !== '0' ? '십백천만만만만억' : '영일이삼사오육칠팔구';
  return names.charAt(zeros && bare !== '0' ? Math.min(zeros, 8) - 1 : Number(bare.at(-1)));
}

interface Slot {
  name: string;
  pair: JosaPair | undefined;
  /** Only the particle, for a value that already stands in quotes. */
  alone: boolean;
  whole: string;
}

const templates = new Map<string, readonly (string | Slot)[]>();

/** A template cut into its words and its slots; once per template. */
function readTemplate(template: string): readonly (string | Slot)[] {
  const known = templates.get(template);
  if (known) return known;
  const pieces = template.split(/(\{~?\w+(?:\|[^}]+)?\})/).map((piece) => {
    const slot = /^\{(~?)(\w+)(?:\|([^}]+))?\}$/.exec(piece);
    if (!slot) return piece;
    return {
      name: String(slot[2]),
      pair: slot[3] as JosaPair | undefined,
      alone: slot[1] === '~',
      whole: piece,
    };
  });
  templates.set(template, pieces);
  return pieces;
}

/**
 * `{name}` is filled in; `{name|이/가}` is filled in with the particle that fits its last sound;
 * `{~name|이/가}` is that particle alone, for a value that stands in quotes.
 */
export function fillIn(template: string, params: WordParams): string {
  let text = '';
  for (const piece of readTemplate(template)) {
    if (typeof piece === 'string') text += piece;
    else if (params[piece.name] === undefined) text += piece.whole;
    else {
      const value = String(params[piece.name]);
      if (!piece.alone) text += value;
      if (piece.pair) text += josa.pick(sayEnding(value), piece.pair);
    }
  }
  return text;
}

/** The words of one language. */
export function translator(language: Language): Translate {
  const table = words[language];
  return (key, params) => (params ? fillIn(table[key], params) : table[key]);
}

/** Whether a name, such as one put together from a code, has words. */
export function hasWords(key: string): key is WordKey {
  return key in words.ko;
}
