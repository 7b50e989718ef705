import { findAll } from '../../src/check/findings/find-all.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { listSitePages, type SitePage } from '../../src/model/list-site-pages.ts';
import { listRecordPages } from '../../src/model/record-pages.ts';
import { pagesOfOneAmongMany } from '../../src/model/site-pages.ts';
import type { Records } from '../../src/schema/records.ts';

const dataset = joinDataset(passGate('content').records as Records);

/** The site's own pages that are drawn alike have one name. */
function nameTemplate({ address, subject }: SitePage): string {
  if (subject.is === 'row') return subject.row.name;
  return subject.is === 'unsought' ? address : subject.is;
}

/** The first page of each kind that the shipped content has, of the site's own and of records. */
const firsts = [
  ...listSitePages(dataset, findAll(dataset).findings).map(
    (page) => [nameTemplate(page), page.address] as const,
  ),
  ...listRecordPages(dataset).map(({ kind, address }) => [`one ${kind}`, address] as const),
].toReversed();

/** Kinds of which another page shows more than the first, and records in states that the first is not in. */
const fuller = {
  list: '/paju/8/pledges/by-department/public-buildings/',
  about: '/about/method/',
  'one award': '/paju/awards/innovation-2022/',
  'one indicator': '/paju/sdgs/indicators/public-wifi/',
  'one department': '/paju/departments/civil-service/',
  'one place': '/paju/places/unjeong-3/',
  'one source': '/sources/paju-pledge-cards-12/',
  'pledge 12-2': '/paju/8/pledges/12-2/',
  'pledge 12-3': '/paju/8/pledges/12-3/',
  'pledge 12-7': '/paju/8/pledges/12-7/',
  'pledge 12-8': '/paju/8/pledges/12-8/',
  'pledge 12-9': '/paju/8/pledges/12-9/',
  'award stated differently': '/paju/awards/civil-service-2022/',
  'goal with records': '/paju/sdgs/16/',
  'goal without records': '/paju/sdgs/14/',
  'indicator that got worse': '/paju/sdgs/indicators/honorary-mayors/',
  'indicator of several values': '/paju/sdgs/indicators/assembly-voters/',
};

const templates = Object.entries({ ...Object.fromEntries(firsts), ...fuller });

/** Each kind in Korean and in English. */
export const pages: readonly { name: string; address: string }[] = [
  ...templates.flatMap(([name, address]) => [
    { name: `${name} (ko)`, address },
    { name: `${name} (en)`, address: `/en${address}` },
  ]),
  { name: 'not found (ko)', address: '/404.html' },
  { name: 'not found (en)', address: '/en/404/' },
];

/** What only a site of several governments has, or has otherwise. */
export const pagesOfMany: readonly string[] = [
  '/',
  '/en/',
  '/search/',
  '/en/search/',
  '/audit/',
  '/audit/disclosure/',
  '/sources/',
  ...pagesOfOneAmongMany.map(({ address }) => address('gov-001')),
  ...pagesOfOneAmongMany.map(({ address }) => `/en${address('gov-002')}`),
  '/audit/adjusted/disclosure/',
  '/gov-001/',
  '/gov-001/8/',
  '/gov-001/8/pledges/',
  '/gov-001/8/ledger/',
  '/gov-001/8/pledges/1-1/',
  '/en/gov-002/8/pledges/2-1/',
  '/gov-002/departments/',
  '/adjusted/8/',
  '/adjusted/8/rates/',
  '/adjusted/8/adjustments/',
  '/en/adjusted/8/adjustments/',
  '/adjusted/8/pledges/1-1/',
  '/adjusted/8/pledges/1-2/',
  '/en/adjusted/8/pledges/1-4/',
  '/adjusted/8/pledges/1-9/',
];
