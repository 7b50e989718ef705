import { findAmounts } from '../amounts.ts';
import { listMeanings } from '../tokens.ts';
import { foldText, foldWithPlaces, squeezeText, squeeze, type Folded } from '../fold.ts';
import { toKeys } from '../jamo.ts';
import { once } from './once.ts';
import type { Fragment } from './pagefind.ts';

/** A record read from the index, with the folded forms that it is compared by. */
export interface KnownText {
  address: string;
  kind: string;
  title: string;
  english: string | undefined;
  content: string;
  /** Its text in English, where its page has one of its own. */
  contentEn: string;
  /** What its page prints besides, folded; never quoted. */
  printed: string;
  folded: Folded;
  /** The same of its English text. */
  foldedEn: () => Folded;
  /** The title, folded and without spaces. */
  bareTitle: string;
  /** What else it is called, folded and without spaces. */
  names: ReadonlySet<string>;
  /** Whether it is written for editors, whom the site is not first for. */
  isForEditors: boolean;
  /** What it is found by besides its text. */
  hidden: string;
  squeezed: () => Folded;
  keys: () => string;
  /** The amounts of money it states, in won. */
  amounts: () => ReadonlySet<number>;
  /** The hidden words of the amounts and days it states. */
  tokens: () => ReadonlySet<string>;
}

export function readFragment({ content, meta }: Fragment): KnownText {
  const text = content.normalize('NFC');
  const folded = foldWithPlaces(text);
  const title = meta['title'] ?? '';
  const contentEn = (meta['en'] ?? '').normalize('NFC');
  return {
    address: meta['address'] ?? '',
    kind: meta['kind'] ?? '',
    title,
    english: meta['english'],
    content: text,
    contentEn,
    printed: ` ${foldText([meta['p'], contentEn, meta['english'], meta['names']].join(' '))} `,
    folded,
    foldedEn: once(() => foldWithPlaces(contentEn)),
    bareTitle: squeezeText(foldText(title)),
    names: new Set((meta['names'] ?? '').split(' ').filter(Boolean)),
    isForEditors: meta['audience'] === 'editor',
    hidden: ` ${meta['h'] ?? ''} `,
    squeezed: once(() => squeeze(folded)),
    keys: once(() => toKeys(folded.text)),
    amounts: once(() => new Set(findAmounts(folded.text).map(({ won }) => won))),
    tokens: once(() => new Set(listMeanings(folded.text))),
  };
}

/** Where a word stands in folded text. A number is whole; Latin letters begin a word. */
export function findWord(text: string, word: string, from = 0): number {
  const numberBefore = /^\d/.test(word);
  const numberAfter = /\d$/.test(word);
  const latin = /^[a-z]/.test(word);
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + word.length]];
    if (numberBefore && /\d/.test(before)) continue;
    if (numberAfter && /\d/.test(after)) continue;
    if (latin && /[a-wyz]/.test(before)) continue;
    return at;
  }
  return -1;
}

export function holdsWord({ folded, hidden, printed }: KnownText, word: string): boolean {
  return [folded.text, hidden, printed].some((text) => findWord(text, word) >= 0);
}

/** Whether the words stand one right after the other, whatever spaces the record has. */
export function holdsTogether(known: KnownText, words: readonly string[]): boolean {
  return findWord(known.squeezed().text, words.join('')) >= 0;
}

/** Whether the keys pressed so far begin something in the record; a number may go on. */
export function holdsKeys(known: KnownText, word: string): boolean {
  return /\d$/.test(word)
    ? ` ${known.folded.text}`.includes(` ${word}`)
    : known.keys().includes(toKeys(word));
}
