import { toInitials, toLetters } from '../jamo.ts';
import { shardNames, findShard, readWordList, type KnownWord } from '../word-list.ts';
import { soundName } from '../language/romanised-names.ts';

/** Answers the text of one shard of the site's word list. */
export type LoadWords = (shard: string) => Promise<string>;

interface SpelledWord extends KnownWord {
  letters: string;
  initials: string;
}

export interface WordBook {
  /** Words whose initials begin so; whole ones first, common ones first. */
  findByInitials: (initials: string) => Promise<string[]>;
  /** Words that a typing mistake may have turned into this one, the nearest first. */
  findNearest: (word: string) => Promise<string[]>;
  /** Words that come near any of these, also from further away than a mistake goes, or begin as they do; the nearest first. */
  findClose: (words: readonly string[]) => Promise<string[]>;
  /** Words of which this one may be the short form: its syllables in their order, the first one first (행안부 → 행정안전부). */
  findByAbbreviation: (word: string) => Promise<string[]>;
  /** Whether a short Latin word only begins other words and is none of the site's: car, where it says card. */
  onlyBegins: (word: string) => Promise<boolean>;
}

const shortLatin = /^[a-z]{2,5}$/;
const inflection = /^(?:s|es|r|rs|d|ed|ing|er|ers|ly|ment|ments)?(?![a-z])/;

const alike = [
  ...[
    'ㅐㅔ',
    'ㅒㅖ',
    'ㅐㅖ',
    'ㅔㅖ',
    'ㅙㅚㅞ',
    'ㅓㅗ',
    'ㅏㅑ',
    'ㅓㅕ',
    'ㅗㅛ',
    'ㅜㅠ',
    'ㅡㅜ',
    'ㅢㅣ',
    'ㅢㅡ',
  ],
  ...[
    'ㅗㅘ',
    'ㅜㅝ',
    'ㅜㅟ',
    'ㄱㅋㄲ',
    'ㄷㅌㄸ',
    'ㅂㅍㅃ',
    'ㅈㅊㅉ',
    'ㅅㅆ',
    'ㄴㄶㄵ',
    'ㄹㄺㄻㄼㅀ',
    'ㅂㅄ',
  ],
];

function costOf(one: string, other: string): number {
  if (one === other) return 0;
  return alike.some((pair) => pair.includes(one) && pair.includes(other)) ? 0.7 : 1;
}

/** Letters to change, add, drop or swap; more than `most` is Infinity. */
export function measureSlip(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const [a, b] = [one.charAt(i - 1), other.charAt(j - 1)];
      let cost = Math.min(
        (last[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (last[j - 1] ?? Infinity) + costOf(a, b),
      );
      // Before the first letter there is none: `charAt` answers nothing, which no letter equals.
      if (a === other.charAt(j - 2) && b === one.charAt(i - 2)) {
        cost = Math.min(cost, (before[j - 2] ?? Infinity) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return Infinity;
    before = last;
    last = row;
  }
  const slip = last[other.length] ?? Infinity;
  return slip <= most ? slip : Infinity;
}

/** How many letters may be wrong in a word. In a short word only letters that sound alike may be exchanged. */
function allowSlip(letters: string): number {
  const { length } = letters;
  if (/^[a-z]+$/.test(letters)) return length >= 12 ? 2 : length >= 5 ? 1 : 0;
  return length >= 12 ? 2 : length >= 6 ? 1 : length >= 4 ? 0.7 : 0;
}

/** Vowels that sound the same today, by one of each. */
const sameVowels: readonly (readonly [RegExp, string])[] = [
  [/ㅔ/g, 'ㅐ'],
  [/ㅖ/g, 'ㅒ'],
  [/[ㅚㅞ]/g, 'ㅙ'],
];
const pronounce = (letters: string): string =>
  sameVowels.reduce((said, [vowels, one]) => said.replace(vowels, one), letters);

/** Whether the syllables of a short form stand in a word in their order. */
function holdsInOrder(word: string, short: string): boolean {
  let at = -1;
  return [...short].every((syllable) => (at = word.indexOf(syllable, at + 1)) >= 0);
}

const mostInitials = 6;
const mostNearest = 3;
const mostClose = 5;
/** The share of its letters that may be wrong. */
const furthest = 0.3;
/** So many syllables begin words that may be meant. */
const sameStart = 2;

/** @param isAtHand whether a slip in the first consonant may be looked for, in the words of all others */
export function openWordBook(load: LoadWords, isAtHand = true): WordBook {
  const opened = new Map<string, Promise<SpelledWord[]>>();
  const open = (shard: string): Promise<SpelledWord[]> => {
    const known = opened.get(shard);
    if (known) return known;
    const entries = load(shard)
      .then((text) =>
        readWordList(text).map((entry) => ({
          ...entry,
          letters: toLetters(entry.word),
          initials: toInitials(entry.word),
        })),
      )
      .catch((error: unknown) => {
        opened.delete(shard);
        throw error;
      });
    opened.set(shard, entries);
    return entries;
  };

  const findByInitials = async (initials: string): Promise<string[]> => {
    const begin = (await open(findShard(initials))).filter((entry) =>
      entry.initials.startsWith(initials),
    );
    const whole = begin.filter((entry) => entry.initials === initials);
    const found: string[] = [];
    for (const { word } of whole.length > 0 ? whole : begin) {
      if (found.length < mostInitials && !found.some((other) => word.startsWith(other))) {
        found.push(word);
      }
    }
    return found;
  };

  const nearestIn = (entries: readonly SpelledWord[], word: string) => {
    const letters = toLetters(word);
    const most = allowSlip(letters);
    return entries
      .map(({ word: other, count, letters: theirs }) => ({
        word: other,
        count,
        slip: measureSlip(letters, theirs, most),
      }))
      .filter(({ slip }) => slip > 0 && slip < Infinity)
      .sort((a, b) => a.slip - b.slip || b.count - a.count);
  };

  const findSlips = async (word: string) => {
    const near = nearestIn(await open(findShard(word)), word);
    if (!isAtHand || (near[0]?.slip ?? Infinity) <= 1) return near;
    const rest = shardNames.filter((name) => name !== findShard(word));
    return [...near, ...nearestIn((await Promise.all(rest.map(open))).flat(), word)];
  };

  /** What a longer word begins with that sounds as this one, and is written in another way. */
  const findBegun = async (word: string): Promise<string[]> => {
    const written = toLetters(word);
    const said = pronounce(written);
    const longer = (await open(findShard(word))).find(
      ({ letters }) => !letters.startsWith(written) && pronounce(letters).startsWith(said),
    );
    return longer ? [longer.word.slice(0, word.length)] : [];
  };

  const findRomanised = async (word: string): Promise<string[]> => {
    const sound = soundName(word);
    if (sound === undefined) return [];
    const entries = (
      await Promise.all((isAtHand ? shardNames : [findShard(word)]).map(open))
    ).flat();
    return entries
      .filter((entry) => soundName(entry.word) === sound)
      .slice(0, mostNearest)
      .map((entry) => entry.word);
  };

  const findNearest = async (word: string): Promise<string[]> => {
    if (/\d/.test(word) || word.length < 2) return [];
    const near = await findSlips(word);
    if (near.length === 0) {
      const begun = await findBegun(word);
      return begun.length > 0 ? begun : findRomanised(word);
    }
    const best = Math.min(...near.map(({ slip }) => slip));
    return near
      .filter(({ slip }) => slip === best)
      .slice(0, mostNearest)
      .map(({ word: found }) => found);
  };

  const findClose = async (words: readonly string[]): Promise<string[]> => {
    const sought = words.filter((word) => word.length > 1 && !/\d/.test(word));
    const found = await Promise.all(
      sought.map(async (word) => {
        const letters = toLetters(word);
        return (await open(findShard(word))).flatMap(({ word: other, count, letters: theirs }) => {
          const slip = measureSlip(letters, theirs, letters.length * furthest);
          const beginsAlike = other.startsWith(word.slice(0, sameStart));
          const far = Math.min(slip / letters.length, beginsAlike ? furthest : Infinity);
          return far < Infinity ? { word: other, count, far } : [];
        });
      }),
    );
    const near = found.flat().sort((a, b) => a.far - b.far || b.count - a.count);
    return [...new Set(near.map(({ word }) => word))].slice(0, mostClose);
  };

  const findByAbbreviation = async (word: string): Promise<string[]> => {
    if (!/^[가-힣]{2,5}$/.test(word)) return [];
    const long = (await open(findShard(word))).filter(
      ({ word: other }) =>
        other.length > word.length &&
        other.length <= word.length * 3 &&
        other.startsWith(word.charAt(0)) &&
        holdsInOrder(other, word),
    );
    const shortest = Math.min(...long.map(({ word: other }) => other.length));
    return long
      .filter(({ word: other }) => other.length === shortest)
      .slice(0, mostNearest)
      .map(({ word: other }) => other);
  };

  const onlyBegins = async (word: string): Promise<boolean> => {
    if (!shortLatin.test(word)) return false;
    const begun = (await open(findShard(word))).filter((entry) => entry.word.startsWith(word));
    const isOwn = (entry: SpelledWord) => inflection.test(entry.word.slice(word.length));
    return begun.length > 0 && !begun.some(isOwn);
  };

  return { findByInitials, findNearest, findClose, findByAbbreviation, onlyBegins };
}
