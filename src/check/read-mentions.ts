import { countQuotes } from '../model/count-quotes.ts';
import type { Entry, ShelvedFile } from './entry.ts';
import { listQuotes } from './list-quotes.ts';
import type { Mentions, WrittenCite } from './mentions.ts';
import { listDoubtful } from './personal/list-doubtful.ts';
import { isMapping, listStanding } from './record-address.ts';
import { walkTexts } from './walk-texts.ts';

const citing: ReadonlySet<string> = new Set(['cite', 'sources', 'at']);

function listCites({ tree }: Entry): WrittenCite[] {
  const cites: WrittenCite[] = [];
  walkTexts(tree ?? null, (text, key, path) => {
    if (citing.has(key) && text.includes(' / ')) cites.push({ text, path: [...path] });
  });
  return cites;
}

function listContactTexts({ tree }: Entry): string[] {
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
  contacts: listContactTexts,
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
