import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildGeneratedSite, buildSite } from '../built/build-site.ts';
import { keepPages, type PageKeeper } from '../built/keep-pages.ts';
import { openBrowser, recordPage } from '../built/open-browser.ts';
import { serveSite, type ServedSite } from '../built/serve-site.ts';
import {
  listOverflow,
  listScrollFaults,
  listSmallTargets,
  listViolations,
  touchCharts,
  readMain,
} from './inspect-page.ts';
import { listTypeFaults } from './read-type.ts';
import { pages, pagesOfMany } from './templates.ts';

const widths = [390, 1280] as const;

let site: ServedSite;
let many: ServedSite;
let browser: Browser;
const keepers = new Map<string, PageKeeper>();

function keeperOf(width: number, javaScriptEnabled: boolean): PageKeeper {
  return keepers.get(`${String(width)} ${String(javaScriptEnabled)}`) as PageKeeper;
}

beforeAll(async () => {
  site = await serveSite(buildSite());
  many = await serveSite(buildGeneratedSite());
  browser = await openBrowser(inject('browser'));
  for (const width of widths) {
    for (const javaScriptEnabled of [true, false]) {
      const viewport = { width, height: 844 };
      const context = await browser.newContext({ viewport, javaScriptEnabled });
      keepers.set(`${String(width)} ${String(javaScriptEnabled)}`, keepPages(context));
    }
  }
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), many.close()]);
});

interface Seen {
  main: string;
  faults: string[];
}

type Look = (page: Page) => Promise<string[]>;

/** Everything that has to hold of a page, however it is met. */
async function meet(
  { take, giveBack }: PageKeeper,
  { origin }: ServedSite,
  address: string,
  look?: Look,
): Promise<Seen> {
  const page = await take();
  const record = recordPage(page);
  await page.goto(`${origin}${address}`, { waitUntil: 'load' });
  const looked = (await look?.(page)) ?? [];
  const main = await readMain(page);
  const faults = [
    ...record.complaints,
    ...record.requests
      .filter((url) => !url.startsWith(`${origin}/`))
      .map((url) => `asked another origin: ${url}`),
    ...((await page.locator('h1').filter({ visible: true }).count()) === 1 ? [] : ['no h1']),
    ...(main.length > 40 ? [] : [`main holds next to nothing: ${main}`]),
    ...(await listOverflow(page)),
    ...(await listScrollFaults(page, look !== undefined)),
    ...(page.viewportSize()?.width === 390 ? await listTypeFaults(page) : []),
    ...looked,
    // Last, as it opens what is folded.
    ...(await listSmallTargets(page)),
  ];
  await giveBack(page);
  return { main, faults };
}

async function lookAtCharts(page: Page): Promise<string[]> {
  await touchCharts(page);
  return [];
}

async function lookAndLint(page: Page): Promise<string[]> {
  await touchCharts(page);
  return listViolations(page);
}

/** `npm run prove -- pages` meets every page at both widths, with a script and without, and has each looked over. */
const isProof = process.env['PLEDGEBOOK_PROVE'] === 'pages';

/** What is done with a page that is met with a script: it is looked over by axe, met without a script as well, or both. */
type Done = 'linted' | 'plain' | 'both';

/** Meets a page with a script at one width and without at the other, by turns. */
async function meetAll(
  served: ServedSite,
  { address, turn, done }: { address: string; turn: number; done: Done },
): Promise<string[]> {
  const rounds = isProof ? [0, 1] : [turn % 2];
  const isLinted = isProof || done !== 'plain';
  const faults: string[] = [];
  for (const round of rounds) {
    const [width, other] = round === 0 ? ([390, 1280] as const) : ([1280, 390] as const);
    const look = isLinted ? lookAndLint : lookAtCharts;
    const scripted = await meet(keeperOf(width, true), served, address, look);
    faults.push(...scripted.faults.map((fault) => `${String(width)}, script: ${fault}`));
    if (done === 'linted' && !isProof) continue;
    const plain = await meet(keeperOf(other, false), served, address);
    faults.push(
      ...plain.faults.map((fault) => `${String(other)}, no script: ${fault}`),
      ...(plain.main === scripted.main ? [] : ['main says more with a script']),
    );
  }
  return faults;
}

/** Each template in one of its two languages, by turns: Korean and English follow one another. */
const sample = pages
  .map((page, turn) => ({ ...page, turn, done: 'both' as const }))
  .filter(({ turn }) => isProof || turn % 4 === 0 || turn % 4 === 3);

/** Most have the templates of a site of one government. */
const sampleOfMany = pagesOfMany.map((address, turn) => ({
  address,
  turn,
  done: turn % 4 === 0 || turn % 4 === 3 ? ('linted' as const) : ('plain' as const),
}));

describe.concurrent('at any width, with and without a script,', () => {
  test.each(sample)('$name is whole (languages and widths by turns)', async (page) => {
    expect(await meetAll(site, page)).toEqual([]);
  });

  test.each(sampleOfMany)(
    'of several governments, $address is whole (widths by turns; $done)',
    async (page) => {
      expect(await meetAll(many, page)).toEqual([]);
    },
  );
});

const schemes = [
  { name: 'in the dark', colorScheme: 'dark' },
  { name: 'with forced colours', forcedColors: 'active' },
  { name: 'with more contrast', contrast: 'more' },
] as const;

describe.concurrent('a reader who sees differently', () => {
  const both = schemes.flatMap(({ name, ...look }) =>
    ['/sample/8/', '/sample/8/pledges/3-5/'].map((address) => ({ name, look, address })),
  );
  test.each(both)('meets $address $name', async ({ look, address }) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...look });
    const { faults } = await meet(keepPages(context), site, address, lookAndLint);
    await context.close();
    expect(faults).toEqual([]);
  });
});
