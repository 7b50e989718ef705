import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { foldText } from '../../src/search/fold.ts';
import { intersect } from '../../src/search/drawers/numbers.ts';
import { openIndexFolder, openPagefind, type TellRead } from '../../src/search/open-folder.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { countWords } from '../../src/search/word-list.ts';

/** A first question to an index that nobody has opened yet. */
export interface Weighed {
  question: string;
  /** The government that was asked alone. */
  scope?: string;
  found: number;
  /** As a host sends them, without programs. */
  bytes: number;
  requests: number;
}

/** A screen of results, each read to be verified and quoted. */
const shown = 6;

const isPacked = (path: string) => /\.(packed|pf_\w+|pagefind)$/.test(path);

function openScale(site: string) {
  const scale = { bytes: 0, requests: 0 };
  const tell: TellRead = (path, bytes) => {
    if (path.endsWith('.js')) return;
    scale.requests += 1;
    scale.bytes += isPacked(path)
      ? bytes
      : gzipSync(readFileSync(join(site, 'pagefind', path))).length;
  };
  return { scale, tell };
}

/** Asks the index of a site for all of the words, as a page does for its first screen. */
export async function weighIndexed(
  site: string,
  question: string,
  scope?: string,
): Promise<Weighed> {
  const { scale, tell } = openScale(site);
  const { index, loadSynonyms } = await openIndexFolder(site, {
    tell,
    ...(scope === undefined ? {} : { scope }),
  });
  await loadSynonyms();
  const sets = await Promise.all(question.split(' ').map((word) => index.find(word)));
  const found = sets.map(({ numbers }) => numbers).reduce(intersect);
  const titled = new Set(sets.flatMap((set) => set.titled));
  const best = [
    ...found.filter((number) => titled.has(number)),
    ...found.filter((number) => !titled.has(number)),
  ].slice(0, shown);
  await index.heads(best);
  await index.read(best);
  return { question, ...(scope === undefined ? {} : { scope }), found: found.length, ...scale };
}

/** Asks Pagefind alone for the words, and for what its own interface would show of the first results. */
export async function weighStock(site: string, question: string): Promise<Weighed> {
  const { scale, tell } = openScale(site);
  const bundle = await openPagefind(site, tell);
  await bundle.init();
  const { results } = await bundle.search(question);
  await Promise.all(results.slice(0, shown).map(({ data }) => data()));
  return { question, found: results.length, ...scale };
}

/** The commonest word, one of the middle, five that stand together in one record, and one that stands in none. */
export function chooseQuestions(records: readonly SearchRecord[]): string[] {
  const words = countWords(records).filter(([word]) => /^[가-힣]{2,}$/.test(word));
  const pledge = records.find(({ kind }) => kind === 'pledge') ?? records[0];
  const own = new Set(foldText(pledge?.content ?? '').split(' '));
  const five = [...own].filter((word) => /^[가-힣]{3,}$/.test(word)).slice(-5);
  return [
    ...[words[0], words[Math.floor(words.length / 2)]].flatMap((entry) => entry?.[0] ?? []),
    five.join(' '),
    '뷁궯쀍',
  ];
}

export const formatWeighed = ({ question, scope, found, bytes, requests }: Weighed): string =>
  `${scope ?? 'all'}: "${question}" finds ${String(found)}: ${(bytes / 1000).toFixed(1)} kB in ${String(requests)} requests`;
