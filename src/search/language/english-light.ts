import { keyEnglish } from './english.ts';
import { lightAdjectives, lightNouns, lightVerbs } from './words/english-light.ts';

const readKeys = (table: string) => new Set(table.trim().split(/\s+/).map(keyEnglish));

const verbs = readKeys(lightVerbs);
const plain = new Set([lightAdjectives, lightNouns].flatMap((table) => table.trim().split(/\s+/)));
const nouns = readKeys(lightNouns);

/**
 * Whether an English word goes with many others and names nothing by itself: a verb in any of its forms, an adjective, a noun for
 * any thing. A question is answered without it where no record has it.
 */
export const isLightEnglish = (word: string): boolean =>
  /^[a-z]+$/.test(word) &&
  (plain.has(word) || nouns.has(keyEnglish(word)) || verbs.has(keyEnglish(word)));
