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
  const found = wayWords.flatMap((row) => {
    const [match] = row.words.exec(text) ?? [];
    const said: readonly (string | RegExp)[] = row.parts ?? [match ?? ''];
    return match === undefined ? [] : [{ way: row.way, said }];
  });
  // Who has found an error asks how to tell of it, not where others stand.
  const [first] = [...found.filter(({ way }) => way === 'corrections'), ...found];
  if (!first) return { ways: [], rest: words };
  const said = found.filter(({ way }) => way === first.way).flatMap((each) => each.said);
  let left = text;
  for (const part of said) left = left.replace(part, ' ');
  return {
    ways: [...new Set([first.way, ...found.map(({ way }) => way)])],
    rest: left.split(' ').filter((word) => word !== '' && !isEmptyWord(word)),
  };
}
