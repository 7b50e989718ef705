import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAll } from '../../src/check/findings/find-all.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset, type Dataset } from '../../src/model/dataset.ts';
import { canonicalOf } from '../../src/model/front-page.ts';
import { isSought, listSitePages } from '../../src/model/list-site-pages.ts';
import { completeRecords } from '../../src/publish/sections/complete-records.ts';
import { foldText } from '../../src/search/fold.ts';
import { listInterfaceWords } from '../../src/search/interface-words.ts';
import { openFolder } from '../../src/search/open-folder.ts';
import { findWord } from '../../src/search/query/known-text.ts';
import { once } from '../../src/search/query/once.ts';
import { listFound } from '../../src/search/printed-words.ts';
import { isQuestionWord } from '../../src/search/particles.ts';
import { isSection, type SearchRecord } from '../../src/search/search-record.ts';
import { listSearchRecords } from '../../src/search/search-records.ts';
import {
  buildGeneratedSite,
  buildSite,
  findFile,
  listPages,
  makeGeneratedContent,
  sampleCity,
  type BuiltSite,
} from '../built/build-site.ts';
import type { Records } from '../../src/schema/records.ts';
import { chrome, readSeen, type Chrome } from './visible-words.ts';

/** Why a word of a page is found elsewhere than on the page's own records. */
const reasons = {
  own: 'it is no exception: the page’s own records have it',
  row: 'it stands in a row that leads to a record, and that record has it',
  label: 'it is a label of many records’ pages, and the page that lists them has it',
  twin: 'the page stands at another address as well, and that one has it',
  unsought: 'no search leads to the page, and the list it goes on from or its rows have its words',
} as const;

type Reason = keyof typeof reasons;

interface Site {
  built: BuiltSite;
  dataset: Dataset;
  records: SearchRecord[];
}

const root = join(import.meta.dirname, '../..');

function open(built: BuiltSite, content: string): Site {
  const dataset = joinDataset(passGate(content).records as Records);
  const listed = listSearchRecords(dataset, findAll(dataset).findings);
  return { built, dataset, records: [...completeRecords(listed, built.folder, '/')] };
}

const foldAll = (records: readonly SearchRecord[]): string =>
  foldText(
    records
      .flatMap(({ title, content, contentEn, english, hidden, names, printed }) => [
        ...[title, content, contentEn, english, hidden, printed],
        ...(names ?? []),
      ])
      .join(' '),
  );

/** Whether the records of a page hold a word: the page's own, and those of its sections. */
function openHolders(records: readonly SearchRecord[]) {
  const byPage = Map.groupBy(records, ({ address }) => address.replace(/#.*/, ''));
  const texts = new Map<string, { text: string; words: Map<string, boolean> }>();
  return (page: string, word: string): boolean => {
    const own = byPage.get(page);
    if (!own) return false;
    let known = texts.get(page);
    if (!known) {
      const text = foldAll(own);
      known = { text, words: new Map(text.split(' ').map((each) => [each, true])) };
      texts.set(page, known);
    }
    let isHeld = known.words.get(word);
    if (isHeld === undefined) {
      isHeld = findWord(known.text, word) >= 0;
      known.words.set(word, isHeld);
    }
    return isHeld;
  };
}

/** A word as it stands on a page, and why no record of the page has it. */
interface Seen {
  address: string;
  page: string;
  word: string;
  reason: Reason | undefined;
}

const plain = (link: string) => link.replace(/#.*/, '').replace(/^\/en\//, '/');

/** Asks every word of every page, in both languages. */
function askEveryWord({ built, dataset, records }: Site) {
  const holds = openHolders(records);
  const labels = listInterfaceWords();
  const { findings } = findAll(dataset);
  const pages = new Set(records.filter(({ of }) => of === undefined).map((each) => each.address));
  const listed = new Set(records.filter(({ kind }) => kind === 'page').map((each) => each.address));
  const unsought = new Set(
    listSitePages(dataset, findings)
      .filter((page) => !isSought(page))
      .map(({ address }) => address),
  );
  const left = new Set<Chrome>();
  const seen: Seen[] = [];

  const holdsLabel = (page: string, word: string) => {
    let above = page;
    do above = above.replace(/[^/]+\/$/, '');
    while (above !== '/' && !listed.has(above));
    return labels.has(word) && holds(above, word);
  };
  const findReason = (page: string, word: string, rowLinks: readonly string[]) => {
    if (holds(page, word)) return 'own';
    if (unsought.has(page)) return 'unsought';
    if (holds(canonicalOf(dataset, page), word)) return 'twin';
    const rows = rowLinks.map(plain).filter((to) => pages.has(to));
    if (rows.some((to) => holds(to, word) || holdsLabel(to, word))) return 'row';
    return holdsLabel(page, word) ? 'label' : undefined;
  };

  for (const address of listPages(built)) {
    const page = plain(address);
    if (page === '/404.html' || page === '/404/') continue;
    for (const text of readSeen(readFileSync(findFile(built, address), 'utf8'))) {
      if (text.chrome !== undefined) left.add(text.chrome);
      else {
        for (const word of text.words) {
          seen.push({ address, page, word, reason: findReason(page, word, text.rowLinks) });
        }
      }
    }
  }
  return { seen, left };
}

/** Whether a page has an anchor, in a language. */
function openAnchors({ built }: Site) {
  const known = new Map<string, string>();
  return (page: string, id: string): boolean => {
    const html = known.get(page) ?? readFileSync(findFile(built, page), 'utf8');
    known.set(page, html);
    return html.includes(` id="${id}"`);
  };
}

/** Opened and asked once for all tests here. */
const openCity = once(() => open(buildSite(), join(root, sampleCity)));
const openMany = once(() => open(buildGeneratedSite(), makeGeneratedContent()));
const askCity = once(() => askEveryWord(openCity()));

const usedReasons = new Set<Reason>();
const usedChrome = new Set<Chrome>();

describe.each([
  ['one city', openCity, askCity],
  ['several governments', openMany, () => askEveryWord(openMany())],
])('on a site of %s', (_, openSite, ask) => {
  let site: Site;
  beforeAll(() => {
    site = openSite();
  });

  test('every visible word of every page is found on its records, or has its reason', () => {
    const { seen, left } = ask();
    expect(seen.length).toBeGreaterThan(100_000);
    expect(seen.filter(({ reason }) => reason === undefined)).toEqual([]);
    for (const { reason } of seen) if (reason) usedReasons.add(reason);
    for (const each of left) usedChrome.add(each);
  });

  test('a section stands where its address leads, in both languages', () => {
    const has = openAnchors(site);
    const sections = site.records.filter(isSection);
    expect(sections.length).toBeGreaterThan(200);
    const lost = sections.flatMap(({ address }) => {
      const [page = '', id = ''] = address.split('#');
      return [page, `/en${page}`].filter((each) => !has(each, id)).map((each) => `${each}#${id}`);
    });
    expect(lost).toEqual([]);
  });

  test('a section belongs to a page, under whose name it is found, for the same readers', () => {
    const pages = new Map(site.records.map((record) => [record.address, record]));
    for (const { of = '', title, content, contentEn, audience } of site.records.filter(isSection)) {
      const page = pages.get(of);
      expect(title.endsWith(page?.title ?? 'no page')).toBe(true);
      expect(content.length).toBeGreaterThan(title.length);
      expect(contentEn).toBeTypeOf('string');
      expect(audience).toBe(page?.audience);
    }
  });

  test('each address has one record, and the same pages make the same records', () => {
    const { built, dataset, records } = site;
    expect(new Set(records.map(({ address }) => address)).size).toBe(records.length);
    const listed = listSearchRecords(dataset, findAll(dataset).findings);
    expect([...completeRecords(listed, built.folder, '/')]).toEqual(records);
    expect(
      records
        .filter((record) => !isSection(record))
        .map(({ address }) => address)
        .sort(),
    ).toEqual(listed.map(({ address }) => address).sort());
  });
});

test('no exception is listed that is not needed', () => {
  expect([...usedReasons].sort()).toEqual(Object.keys(reasons).sort());
  expect([...usedChrome].sort()).toEqual(Object.keys(chrome).sort());
});

/** Every so manieth of a list; the same each time. */
const pick = <T>(all: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as T);

test('200 words that few records have are found on their page by the search itself', async () => {
  const { built, records } = openCity();
  const search = await openFolder(built.folder);
  const holders = Map.groupBy(
    records.flatMap((record) => [...listFound(record)]),
    (word) => word,
  );
  const isRare = (word: string) => (holders.get(word)?.length ?? Infinity) <= 5;
  // What is written for editors is an answer only where there is no other.
  const forEditors = records.filter(({ audience }) => audience === 'editor');
  const hidden = new Set(forEditors.map(({ address }) => address));
  const words = new Map<string, string>();
  for (const { reason, word, page } of askCity().seen) {
    const isAsked = reason === 'own' && word.length > 2 && !isQuestionWord(word) && isRare(word);
    if (isAsked && !hidden.has(page)) words.set(word, page);
  }
  const lost: string[] = [];
  for (const [word, page] of pick([...words], 200)) {
    // A point between digits is folded to a letter.
    const { results } = await search(word.replace(/(\d)x(?=\d)/g, '$1.'), { limit: 200 });
    const all = results.flatMap((result) => [result, ...result.parts]);
    const found = all.map(({ address }) => plain(address));
    if (!found.includes(page)) lost.push(`${word} ${page}`);
  }
  expect(words.size).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});
