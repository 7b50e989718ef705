import { josa } from 'es-hangul';
import { words, type Language, type WordKey } from './words.ts';

export type WordParams = Readonly<Record<string, string | number>>;
export type Translate = (key: WordKey, params?: WordParams) => string;

type JosaPair = Parameters<typeof josa>[1];

/** `{name}` is filled in; `{name|이/가}` is filled in with the particle that fits its last sound. */
export function fillIn(template: string, params: WordParams): string {
  return template.replace(/\{(\w+)(?:\|([^}]+))?\}/g, (whole, name: string, pair?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return pair ? josa(String(value), pair as JosaPair) : String(value);
  });
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
