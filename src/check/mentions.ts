import { countQuotes, type QuoteCount } from '../model/count-quotes.ts';
import type { Entry, ShelvedFile } from './entry.ts';
import { listQuotes, type WrittenQuote } from './list-quotes.ts';
import { listDoubtful, type DoubtfulText } from './personal/list-doubtful.ts';
import type { FieldPath } from './problem.ts';
import { isMapping, listStanding, type Standing } from './record-address.ts';
import { walkTexts } from './walk-texts.ts';

/** A text that may name a source and a place in it, as it is written. */
export interface WrittenCite {
  text: string;
  path: FieldPath;
}

/** What the rules over the whole site ask of the tree and the text of a file. */
export interface Mentions {
  /** Whether its YAML could be read. */
  isRead: boolean;
  cites: readonly WrittenCite[];
  quotes: readonly WrittenQuote[];
  /** The texts below `contact`. */
  contacts: readonly string[];
  /** The texts in which something looks personal. */
  doubtful: readonly DoubtfulText[];
  /** The records of the file that have an address of their own. */
  standing: readonly Standing[];
  /** Whether announced totals stand in it, be they accepted or not. */
  announces: boolean;
  counted: QuoteCount;
  /** Those of the sought words that stand in it and in none of its government's files before it. */
  met: readonly string[];
}

const citing: ReadonlySet<string> = new Set(['cite', 'sources', 'at']);

function listCites({ tree }: Entry): WrittenCite[] {
  const cites: WrittenCite[] = [];
  walkTexts(tree ?? null, (text, key, path) => {
    if (citing.has(key) && text.includes(' / ')) cites.push({ text, path: [...path] });
  });
  return cites;
}

function listContacts({ tree }: Entry): string[] {
  const contacts: string[] = [];
  walkTexts(tree ?? null, (text, key) => {
    if (key === 'contact') contacts.push(text);
  });
  return contacts;
}

const readers: { [M in Exclude<keyof Mentions, 'met'>]: (entry: Entry) => Mentions[M] } = {
  isRead: ({ tree }) => tree !== undefined,
  cites: listCites,
  quotes: ({ tree }) => listQuotes(tree ?? null),
  contacts: listContacts,
  doubtful: listDoubtful,
  standing: (entry) => listStanding([entry]),
  announces: ({ tree }) => isMapping(tree) && 'announced' in tree,
  counted: ({ facts }) => countQuotes(facts),
};

/** One of the things that a file mentions; a file that was only just read holds the tree to read it from. */
export function mentionOf<M extends keyof typeof readers>(file: ShelvedFile, name: M): Mentions[M] {
  return file.mentions ? file.mentions[name] : readers[name](file as Entry);
}

/** All that a file mentions. */
export function readMentions(entry: Entry, met: readonly string[]): Mentions {
  const read = Object.entries(readers).map(([name, reader]) => [name, reader(entry)]);
  return { ...(Object.fromEntries(read) as Omit<Mentions, 'met'>), met };
}
