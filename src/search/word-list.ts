import { foldText } from './fold.ts';
import { isSyllable, toInitials } from './jamo.ts';
import { stripParticle } from './particles.ts';
import { listEndings } from './tokens.ts';

/** The word list lies in shards: one for each plain first consonant, and one for the rest. */
export const shards: Readonly<Record<string, string>> = {
  ㄱ: 'g',
  ㄴ: 'n',
  ㄷ: 'd',
  ㄹ: 'r',
  ㅁ: 'm',
  ㅂ: 'b',
  ㅅ: 's',
  ㅇ: 'ng',
  ㅈ: 'j',
  ㅊ: 'ch',
  ㅋ: 'k',
  ㅌ: 't',
  ㅍ: 'p',
  ㅎ: 'h',
};

const doubled: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅃ: 'ㅂ',
  ㅆ: 'ㅅ',
  ㅉ: 'ㅈ',
};

export const otherShard = 'other';

export const shardNames: readonly string[] = [...Object.values(shards), otherShard];

/** The shard in which a word, or a word's initials, would stand. */
export function findShard(word: string): string {
  const initial = toInitials(word.charAt(0));
  return shards[doubled[initial] ?? initial] ?? otherShard;
}

interface Text {
  title: string;
  content: string;
  /** The title in English, and the text. */
  english?: string;
  contentEn?: string | undefined;
}

const longest = 16;
const manyRecords = 500;

const isWorthy = (word: string) =>
  word.length >= 2 &&
  word.length <= longest &&
  (isSyllable(word[0]) || /^[a-z]{2}/.test(word) || /^\d+[가-힣]/.test(word));

const bare = (word: string) => stripParticle(word) ?? word;

/** Neighbours written together: a reader may leave out the space, or type the initials of both. */
function joinNeighbours(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const [second, third] = [words[index + 1], words[index + 2]];
    const two = second === undefined ? [] : [word + bare(second)];
    return second === undefined || third === undefined
      ? two
      : [...two, word + second + bare(third)];
  });
}

/** The words of title and text, folded. */
export interface FoldedText {
  title: readonly string[];
  content: readonly string[];
  english?: readonly string[];
}

export const foldWords = ({ title, content, english, contentEn }: Text): FoldedText => ({
  english: foldText(`${english ?? ''} ${contentEn ?? ''}`).split(' '),
  title: foldText(title).split(' '),
  content: foldText(content).split(' '),
});

function* foldEach(texts: Iterable<Text>): Generator<FoldedText> {
  for (const text of texts) yield foldWords(text);
}

function listWords({ title, content, english = [] }: FoldedText): {
  words: Set<string>;
  ends: Set<string>;
} {
  const words = new Set<string>();
  const ends = new Set<string>();
  for (const word of content) {
    const stem = bare(word);
    words.add(word).add(stem);
    for (const end of listEndings(stem)) ends.add(end);
  }
  for (const word of [...title, ...joinNeighbours(title), ...english]) words.add(word);
  return { words, ends };
}

/**
 * The words of a site with how many records hold each, the commonest first. Ends of words count when they recur;
 * on a large site so must whole words, unless they stand in a title.
 */
export function countFolded(texts: Iterable<FoldedText>): [word: string, records: number][] {
  const counts = new Map<string, number>();
  const whole = new Set<string>();
  const titled = new Set<string>();
  let records = 0;
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const text of texts) {
    const { words, ends } = listWords(text);
    records += 1;
    for (const word of new Set([...words, ...ends])) if (isWorthy(word)) add(word);
    for (const word of words) whole.add(word);
    for (const word of text.title) titled.add(bare(word));
  }
  const least = records < manyRecords ? 1 : 3;
  const isKept = ([word, count]: [string, number]) =>
    titled.has(word) || (whole.has(word) ? count >= least : count >= Math.max(2, least));
  return [...counts]
    .filter(isKept)
    .sort(([a, x], [b, y]) => y - x || Number(a > b) - Number(a < b));
}

export const countWords = (texts: Iterable<Text>) => countFolded(foldEach(texts));

/** The files of the word list by shard: a word and its count on each line. */
export function writeFoldedList(texts: Iterable<FoldedText>): Map<string, string> {
  const files = new Map<string, string[]>(shardNames.map((name) => [name, []]));
  for (const [word, count] of countFolded(texts)) {
    files.get(findShard(word))?.push(`${word} ${String(count)}`);
  }
  return new Map([...files].map(([name, lines]) => [name, lines.join('\n')]));
}

export const writeWordList = (texts: Iterable<Text>) => writeFoldedList(foldEach(texts));

export interface KnownWord {
  word: string;
  count: number;
}

/** Reads one shard; throws where the text is something else, such as a page that a host serves for a missing file. */
export function readWordList(text: string): KnownWord[] {
  return text.split('\n').flatMap((line) => {
    if (line === '') return [];
    const [, word = '', count] = /^(\S+) (\d+)$/.exec(line) ?? [];
    if (word === '') throw new Error(`Not a line of a word list: ${line.slice(0, 80)}`);
    return { word, count: Number(count) };
  });
}
