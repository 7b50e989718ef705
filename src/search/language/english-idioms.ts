import { keyEnglish } from './english.ts';
import { englishIdioms } from './words/english-idioms.ts';

interface Idiom {
  /** The keys of its words; undefined where any words may stand. */
  keys: readonly (string | undefined)[];
  means: string;
}

const mostBetween = 3;

const cutIdiom = (idiom: string) =>
  idiom.split(' ').map((word) => (word === '~' ? undefined : keyEnglish(word)));

/** The longest first: what stands inside of another one is part of that. */
const idioms: readonly Idiom[] = englishIdioms
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [says = '', means = ''] = row.split(' : ');
    return says.split(' | ').map((idiom) => ({ keys: cutIdiom(idiom), means }));
  })
  .sort((a, b) => b.keys.length - a.keys.length);

/** How many words an idiom takes from a place on; 0 where it does not stand there. */
function measureIdiom(
  words: readonly string[],
  from: number,
  [key, ...rest]: Idiom['keys'],
): number {
  if (key !== undefined) {
    if (words[from] !== key) return 0;
    return rest.length === 0 ? 1 : addOne(measureIdiom(words, from + 1, rest));
  }
  for (let between = 0; between <= mostBetween; between += 1) {
    const after = measureIdiom(words, from + between, rest);
    if (after > 0) return between + after;
  }
  return 0;
}

const addOne = (length: number) => (length === 0 ? 0 : length + 1);

/**
 * The words of an English question, with one word for each idiom of several: got rid of → abolish. What stands inside an idiom and
 * is no part of it stays behind it.
 */
export function rewriteIdioms(words: readonly string[]): readonly string[] {
  if (!words.some((word) => /^[a-z]+$/.test(word))) return words;
  const keys = words.map(keyEnglish);
  for (const idiom of idioms) {
    for (let from = 0; from < words.length; from += 1) {
      const length = measureIdiom(keys, from, idiom.keys);
      if (length === 0) continue;
      const own = new Set(idiom.keys);
      const between = words.slice(from, from + length).filter((word) => !own.has(keyEnglish(word)));
      const rest = rewriteIdioms(words.slice(from + length));
      return [...rewriteIdioms(words.slice(0, from)), idiom.means, ...between, ...rest];
    }
  }
  return words;
}
