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

/**
 * `{name}` is filled in; `{name|이/가}` is filled in with the particle that fits its last sound;
 * `{~name|이/가}` is that particle alone, for a value that stands in quotes.
 */
export function fillIn(template: string, params: WordParams): string {
  return template.replace(
    /\{(~?)(\w+)(?:\|([^}]+))?\}/g,
    (whole, alone: string, name: string, pair?: string) => {
      if (params[name] === undefined) return whole;
      const text = String(params[name]);
      const particle = pair ? josa.pick(sayEnding(text), pair as JosaPair) : '';
      return alone ? particle : text + particle;
    },
  );
}

/** The words of one language. */
export function translator(language: Language): Translate {
  const table = words[language];
  return (key, params = {}) => fillIn(table[key], params);
}

/** Whether a name, such as one put together from a code, has words. */
export function hasWords(key: string): key is WordKey {
  return key in words.ko;
}
