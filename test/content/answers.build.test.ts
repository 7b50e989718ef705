import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/words.ts';
import { passGate } from '../../src/load/gate.ts';
import { address as to } from '../../src/model/address.ts';
import { listAnsweringRecords } from '../../src/model/answers/list-answers.ts';
import { listGovernmentWays, listSiteWays } from '../../src/model/answers/list-ways.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import type { Records } from '../../src/schema/records.ts';
import { sayAnswers } from '../../src/search/answers/write-answers.ts';
import { findFile, type BuiltSite } from '../built/build-site.ts';
import { buildShippedSite } from './shipped-site.ts';

const dataset = joinDataset(passGate(join(import.meta.dirname, '../../content')).records as Records);

let site: BuiltSite;
beforeAll(() => {
  site = buildShippedSite();
});

const pages = new Map<string, string>();

/** Whether the built site has the page, and the place on it. */
function isThere(address: string, language: Language): boolean {
  const [page = '', anchor] = address.split('#');
  const path = language === 'ko' ? page : `/${language}${page}`;
  const html = pages.get(path) ?? readFileSync(findFile(site, path), 'utf8');
  pages.set(path, html);
  return anchor === undefined || html.includes(`id="${anchor}"`);
}

const ways = [...listSiteWays(dataset), ...dataset.governments.flatMap(listGovernmentWays)];

test.each(languages)('every answer leads to a place on a page of the site (%s)', (language) => {
  const answers = listAnsweringRecords(dataset).flatMap(
    (record) => sayAnswers(record, dataset, language).answers,
  );
  const addresses = [
    ...answers.map(({ address }) => address),
    ...answers.flatMap(({ sources }) => sources.map(({ id }) => to.source(id))),
    ...ways.map(({ address }) => address),
  ];
  expect(addresses.length).toBeGreaterThan(1000);
  expect(addresses.filter((address) => !isThere(address, language))).toEqual([]);
});
