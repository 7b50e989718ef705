import { convertHangulToQwerty } from 'es-hangul';
import { foldText, squeezeText } from '../../src/search/fold.ts';
import { toInitials } from '../../src/search/jamo.ts';
import { findWord } from '../../src/search/query/known-text.ts';
import { stripParticle } from '../../src/search/particles.ts';
import { createRandom, type Random } from '../generator/random.ts';

/** A record as it lies in a built index. */
export interface Indexed {
  address: string;
  title: string;
  content: string;
  /** What its page says besides, where it is found by that as well; no question is made of it. */
  beside?: string;
  /** A section of a page: it may be found, and no question is made of it. */
  isSection?: boolean;
}

export const questionKinds = [
  'exact',
  'inner',
  'particle',
  'spaced',
  'joined',
  'typo',
  'initials',
  'number',
  'keyboard',
  'half',
] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** A question made from a string of the site, and every record that holds that string. */
export interface Question {
  kind: QuestionKind;
  query: string;
  source: string;
  gold: ReadonlySet<string>;
}

type Make = (random: Random) => { query: string; source: string } | undefined;

const syllables = /^[가-힣]+$/;
const pick = <T>(random: Random, items: readonly T[]): T | undefined =>
  items.length === 0 ? undefined : random.pick(items);

const particles = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['의', '의'],
  ['에', '에'],
  ['도', '도'],
] as const;

function addParticle(random: Random, word: string): string {
  const closed = (word.charCodeAt(word.length - 1) - 0xac00) % 28 > 0;
  return word + (pick(random, particles) ?? particles[0])[closed ? 0 : 1];
}

/** One letter of one syllable becomes another of its sort. */
function slip(random: Random, word: string): string {
  const at = random.between(0, word.length - 1);
  const code = word.charCodeAt(at) - 0xac00;
  const parts = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28] as const;
  const sizes = [19, 21, 28] as const;
  const changed = random.between(0, parts[2] === 0 ? 1 : 2);
  const [initial, vowel, final] = parts.map((part, index) =>
    index === changed
      ? (part + 1 + random.between(0, (sizes[index] ?? 1) - 2)) % (sizes[index] ?? 1)
      : part,
  ) as [number, number, number];
  const syllable = String.fromCharCode(0xac00 + initial * 588 + vowel * 28 + final);
  return word.slice(0, at) + syllable + word.slice(at + 1);
}

/** The word before its last syllable is finished: with its first letter only, or without its final one. */
function typeHalf(random: Random, word: string): string {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  const before = word.slice(0, -1);
  const open = before + String.fromCharCode(0xac00 + Math.floor(code / 28) * 28);
  return random.between(0, 1) === 0 || open === word ? before + toInitials(word.slice(-1)) : open;
}

function listMakers(records: readonly Indexed[]): Record<QuestionKind, Make> {
  const runs = records.map(({ content }) => foldText(content).split(' '));
  const whole = [...new Set(runs.flat())];
  const nouns = [...new Set(whole.map((word) => stripParticle(word) ?? word))].filter((word) =>
    syllables.test(word),
  );
  const bare = [...new Set(whole.map((word) => stripParticle(word) ?? word))];
  const isWord = new Set([...whole, ...nouns]);
  const long = nouns.filter((word) => word.length >= 3);
  const cuts = nouns.flatMap((word) =>
    Array.from(
      { length: Math.max(0, word.length - 3) },
      (_, index) => [word.slice(0, index + 2), word.slice(index + 2)] as const,
    ),
  );
  const compounds = cuts.filter(([start, end]) => isWord.has(end) && isWord.has(start));
  const ends = [...new Set(cuts.filter(([, end]) => isWord.has(end)).map(([, end]) => end))];
  const pairs = runs.flatMap((words) =>
    words.flatMap((word, index) => {
      const next = words[index + 1];
      return next !== undefined && syllables.test(word + next) && word.length > 1 && next.length > 1
        ? [[word, stripParticle(next) ?? next] as const]
        : [];
    }),
  );
  const numbers = [
    ...new Set(
      records.flatMap(
        ({ content }) =>
          content.match(
            /\d[\d,.-]*\d(?:년|월|일|명|회|건|개소|대|평|원|억원|만원|천원|백만원)?|\d+(?:년|월|일|명|회|건|개소|대|층|평|억원)/g,
          ) ?? [],
      ),
    ),
  ];
  const from =
    (words: readonly string[], change: (random: Random, word: string) => string): Make =>
    (random) => {
      const source = pick(random, words);
      return source === undefined ? undefined : { query: change(random, source), source };
    };
  return {
    exact: from(
      bare.filter((word) => word.length >= 2 && /[a-z가-힣]/.test(word)),
      (_, word) => word,
    ),
    inner: from(ends, (_, word) => word),
    particle: from(
      nouns.filter((word) => word.length >= 2),
      addParticle,
    ),
    spaced: (random) => {
      const [start, end] = pick(random, compounds) ?? [];
      return start === undefined || end === undefined
        ? undefined
        : { query: `${start} ${end}`, source: start + end };
    },
    joined: (random) => {
      const pair = pick(random, pairs);
      return pair && { query: pair.join(''), source: pair.join(' ') };
    },
    typo: from(long, slip),
    initials: from(long, (_, word) => toInitials(word)),
    number: from(numbers, (random, text) =>
      random.between(0, 1) === 0 ? text : text.replaceAll(',', ''),
    ),
    keyboard: from(
      nouns.filter((word) => word.length >= 2),
      (_, word) => convertHangulToQwerty(word),
    ),
    half: from(long, typeHalf),
  };
}

type FindGold = (kind: QuestionKind, source: string) => Set<string>;

/** Which records hold a string: as it stands; for words written apart or together, whatever their spaces; numbers whole. */
function openGold(records: readonly Indexed[]): FindGold {
  const texts = records.map(({ address, content, beside = '' }) => {
    const folded = foldText(`${content} ${beside}`);
    return { address, folded, squeezed: squeezeText(folded) };
  });
  return (kind, source) => {
    const sought = foldText(source);
    const together = squeezeText(sought);
    const holds = ({ folded, squeezed }: (typeof texts)[number]) => {
      if (kind === 'number') return findWord(folded, sought) >= 0;
      return kind === 'spaced' || kind === 'joined'
        ? squeezed.includes(together)
        : folded.includes(sought);
    };
    return new Set(texts.filter(holds).map(({ address }) => address));
  };
}

/** Makes as many questions of each kind as asked, the same for the same seed. */
export function makeQuestions(records: readonly Indexed[], each: number, seed: number): Question[] {
  const makers = listMakers(records.filter(({ isSection }) => isSection !== true));
  const findGold = openGold(records);
  return questionKinds.flatMap((kind) => {
    const random = createRandom(`${kind} ${String(seed)}`);
    const questions = new Map<string, Question>();
    for (let tries = 0; questions.size < each && tries < each * 20; tries += 1) {
      const made = makers[kind](random);
      if (
        !made ||
        made.query === '' ||
        (kind !== 'exact' && kind !== 'inner' && kind !== 'number' && made.query === made.source)
      )
        continue;
      questions.set(made.query, { kind, ...made, gold: findGold(kind, made.source) });
    }
    return [...questions.values()];
  });
}
