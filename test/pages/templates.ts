import { sampleCity } from '../built/build-site.ts';
import { findAll } from '../../src/check/findings/find-all.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { listSitePages, type SitePage } from '../../src/model/list-site-pages.ts';
import { listRecordPages } from '../../src/model/record-pages.ts';
import { pagesOfOneAmongMany } from '../../src/model/site-pages.ts';
import type { Records } from '../../src/schema/records.ts';

const dataset = joinDataset(passGate(sampleCity).records as Records);

/** The site's own pages that are drawn alike have one name. */
function nameTemplate({ address, subject }: SitePage): string {
  if (subject.is === 'row') return subject.row.name;
  return subject.is === 'unsought' ? address : subject.is;
}

/** The first page of each kind that the made-up city has, of the site's own and of records. */
const firsts = [
  ...listSitePages(dataset, findAll(dataset).findings).map(
    (page) => [nameTemplate(page), page.address] as const,
  ),
  ...listRecordPages(dataset).map(({ kind, address }) => [`one ${kind}`, address] as const),
].toReversed();

/** Kinds of which another page shows more than the first, and records in states that the first is not in. */
const fuller = {
  list: '/sample/8/pledges/by-department/buildings/',
  about: '/about/method/',
  'one award': '/sample/awards/innovation/',
  'one indicator': '/sample/sdgs/indicators/wifi/',
  'one department': '/sample/departments/civil/',
  'one place': '/sample/places/solbat/',
  'one source': '/sources/sample-cards/',
  'pledge 3-1': '/sample/8/pledges/3-1/',
  'pledge 3-2': '/sample/8/pledges/3-2/',
  'pledge 3-3': '/sample/8/pledges/3-3/',
  'pledge 3-5': '/sample/8/pledges/3-5/',
  'pledge 3-6': '/sample/8/pledges/3-6/',
  'pledge 3-8': '/sample/8/pledges/3-8/',
  'award stated differently': '/sample/awards/service/',
  'goal with records': '/sample/sdgs/16/',
  'goal without records': '/sample/sdgs/14/',
  'indicator that got worse': '/sample/sdgs/indicators/observers/',
  'indicator of several values': '/sample/sdgs/indicators/voters/',
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
  '/compare/',
  '/en/compare/',
  '/adjusted/8/map/',
  '/en/gov-001/8/map/',
  '/adjusted/8/rates/',
  '/adjusted/8/adjustments/',
  '/en/adjusted/8/adjustments/',
  '/adjusted/8/pledges/1-1/',
  '/adjusted/8/pledges/1-2/',
  '/en/adjusted/8/pledges/1-4/',
  '/adjusted/8/pledges/1-9/',
];
