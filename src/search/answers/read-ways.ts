import { isQuestionWord } from '../particles.ts';
import { englishFillers } from './english-cues.ts';
import { namesAnyRecord, wayWords } from './way-words.ts';

/** The pages that a question asks for, and what of it they do not explain. */
export interface WayIntent {
  /** The names of ways, the most exact first. */
  ways: readonly string[];
  /** The words that say something besides: a city, a place, a record. */
  rest: readonly string[];
}

const isEmptyWord = (word: string) =>
  isQuestionWord(word) || namesAnyRecord.test(word) || englishFillers.test(word);

/** Reads which pages a question asks for. @param words folded */
export function readWays(words: readonly string[]): WayIntent {
  const text = words.join(' ');
  const found = wayWords.flatMap(({ way, words: pattern }) => {
    const [match] = pattern.exec(text) ?? [];
    return match === undefined ? [] : [{ way, match }];
  });
  const [first] = found;
  if (!first) return { ways: [], rest: words };
  const left = text.replace(first.match, ' ').split(' ');
  return {
    ways: [...new Set(found.map(({ way }) => way))],
    rest: left.filter((word) => word !== '' && !isEmptyWord(word)),
  };
}
