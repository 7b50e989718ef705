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
  const texts = new Map<string, { text: string; words: ReadonlySet<string> }>();
  return (page: string, word: string): boolean => {
    const own = byPage.get(page);
    if (!own) return false;
    let known = texts.get(page);
    if (!known) {
      const text = foldAll(own);
      known = { text, words: new Set(text.split(' ')) };
      texts.set(page, known);
    }
    return known.words.has(word) || findWord(known.text, word) >= 0;
  };
}

interface Miss {
  page: string;
  word: string;
}

/** Asks every word of every page, in both languages. */
function askEveryWord({ built, dataset, records }: Site) {
  const holds = openHolders(records);
  const labels = listInterfaceWords();
  const findings = findAll(dataset).findings;
  const pages = new Set(records.filter(({ of }) => of === undefined).map((each) => each.address));
  const listed = new Set(records.filter(({ kind }) => kind === 'page').map((each) => each.address));
  const unsought = new Set(
    listSitePages(dataset, findings)
      .filter((page) => !isSought(page))
      .map(({ address }) => address),
  );
  const used = new Set<Reason | Chrome>();
  const lost: Miss[] = [];
  let asked = 0;

  const plain = (link: string) => link.replace(/#.*/, '').replace(/^\/en\//, '/');
  const aboveOf = (page: string) => {
    let above = page;
    do above = above.replace(/[^/]+\/$/, '');
    while (above !== '/' && !listed.has(above));
    return above;
  };
  const findReason = (page: string, word: string, rowLinks: readonly string[]) => {
    if (holds(canonicalOf(dataset, page), word)) return 'twin';
    const rows = rowLinks.map(plain).filter((to) => pages.has(to));
    const labelled = (to: string) => labels.has(word) && holds(aboveOf(to), word);
    if (rows.some((to) => holds(to, word) || labelled(to))) return 'row';
    if (labelled(page)) return 'label';
    return undefined;
  };

  for (const address of listPages(built)) {
    const page = plain(address);
    if (page === '/404.html' || page === '/404/') continue;
    for (const seen of readSeen(readFileSync(findFile(built, address), 'utf8'))) {
      if (seen.chrome !== undefined) {
        used.add(seen.chrome);
        continue;
      }
      for (const word of seen.words) {
        asked += 1;
        if (holds(page, word)) continue;
        const reason = unsought.has(page) ? 'unsought' : findReason(page, word, seen.rowLinks);
        if (reason) used.add(reason);
        else lost.push({ page: address, word });
      }
    }
  }
  return { asked, lost, used };
}

describe.each([
  ['one city', () => open(buildSite(), join(root, sampleCity))],
  ['several governments', () => open(buildGeneratedSite(), makeGeneratedContent())],
])('on a site of %s', (_, openSite) => {
  let site: Site;
  beforeAll(() => {
    site = openSite();
  });

  test('every visible word of every page is found on its records, or has its reason', () => {
    const { asked, lost } = askEveryWord(site);
    expect(asked).toBeGreaterThan(100_000);
    expect(lost).toEqual([]);
  });
});
