import { listNeighbours, readGroups } from './word-table.ts';
import { letterNames } from './words/letter-names.ts';
import { loanWords } from './words/loan-words.ts';

/** The names of the letters, the longest first. */
const names = readGroups(letterNames)
  .flatMap(({ says, means: [letter = ''] }) => says.map((name) => [name, letter] as const))
  .sort(([a], [b]) => b.length - a.length);

const table = listNeighbours(readGroups(loanWords).map(({ says, means }) => [...says, ...means]));

/** The Latin letters that a word of letter names spells (에스디지 → sdg); undefined where it is no such word. */
export function readLetterNames(word: string): string | undefined {
  let [rest, letters] = [word, ''];
  while (rest !== '') {
    const found = names.find(([name]) => rest.startsWith(name));
    if (!found) return undefined;
    letters += found[1];
    rest = rest.slice(found[0].length);
  }
  return letters.length >= 2 ? letters : undefined;
}

/** Other spellings of a loan word, Latin for Hangul and Hangul for Latin. */
export function respellLoanword(word: string): readonly string[] {
  const spelled = readLetterNames(word);
  return [...(table.get(word) ?? []), ...(spelled === undefined ? [] : [spelled])];
}
