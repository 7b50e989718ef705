import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAll } from '../../src/check/findings/find-all.ts';
import { translator } from '../../src/i18n/translate.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { declarations, entryKinds } from '../../src/schema/kinds.ts';
import { readShare } from '../../src/publish/read-share.ts';
import type { Records } from '../../src/schema/records.ts';
import { completeRecords } from '../../src/publish/sections/complete-records.ts';
import { isSection } from '../../src/search/search-record.ts';
import { listSearchRecords } from '../../src/search/search-records.ts';
import {
  buildGeneratedSite,
  buildSite,
  makeGeneratedContent,
  sampleCity,
} from '../built/build-site.ts';
import { countRows, readPrinted } from './printed-counts.ts';
import { hashTree, makeTemporary, runBuild, type Ended } from './project.ts';

const { dir, clear } = makeTemporary();
const fixture = join(import.meta.dirname, '../fixtures/base');
afterAll(clear);

function readPages(site: string): { path: string; html: string }[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(site, path), 'utf8') }));
}

/** The one address of what a page shows: an only government with one term is one page. */
const nameOnce = (path: string) => (['', 'sample/'].includes(path) ? 'sample/8/' : path);

describe('a small content below a base path on a named site, packed', () => {
  const out = join(dir, 'deep', 'er', 'site');
  let ended: Ended;
  let pages: ReturnType<typeof readPages> = [];

  beforeAll(async () => {
    const args = ['--base', 'x', '--site', 'https://promise.example.kr', '--gzip'];
    ended = await runBuild(['--content', fixture, '--out', out, ...args]);
    expect(ended.code, ended.printed).toBe(0);
    pages = readPages(out);
  });

  test('every address on every page starts with the base', () => {
    expect(pages.length).toBeGreaterThan(50);
    const own = pages.flatMap(({ html }) =>
      [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, address = '']) => address),
    );
    expect(own.length).toBeGreaterThan(1000);
    expect([...new Set(own)].filter((address) => !address.startsWith('/x/'))).toEqual([]);
  });

  test('style sheets find their fonts below the base', () => {
    const sheets = readdirSync(join(out, '_astro')).filter((name) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const css = readFileSync(join(out, '_astro', sheet), 'utf8');
      const rooted = [...css.matchAll(/url\(["']?(\/[^"')]*)/g)].map(([, address = '']) => address);
      expect(rooted.filter((address) => !address.startsWith('/x/'))).toEqual([]);
    }
  });

  test('one government with one term is one page, found under one address', () => {
    const main = (path: string) => {
      const html = pages.find((page) => page.path === `${path}index.html`)?.html ?? '';
      const canonical = /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];
      return { main: /<main.*<\/main>/s.exec(html)?.[0], canonical };
    };
    for (const language of ['', 'en/']) {
      const own = main(`${language}sample/8/`);
      expect(own.main).toContain('<h1');
      expect(own.canonical).toBe(`https://promise.example.kr/x/${language}sample/8/`);
      expect(main(language)).toEqual(own);
      expect(main(`${language}sample/`)).toEqual(own);
    }
  });

  test('the sheet of a place carries its own full address as a code, where the site has one', () => {
    for (const path of ['', 'en/']) {
      const own = `${path}sample/places/center/`;
      const html = pages.find((page) => page.path === `${own}index.html`)?.html ?? '';
      const code = /<figure class="qr">.*?<\/figure>/s.exec(html)?.[0] ?? '';
      expect(code).toContain(`<figcaption>https://promise.example.kr/x/${own}</figcaption>`);
      expect(code).toMatch(/<svg viewBox="0 0 (\d+) \1" role="img" aria-label="[^"]+">/);
      expect(code.match(/M\d+ \d+h(\d+)v1h-\1z/g)?.length).toBeGreaterThan(200);
    }
    const nameless = readPages(buildSite().folder).filter(({ html }) =>
      html.includes('class="qr"'),
    );
    expect(nameless).toEqual([]);
  });

  test('each page names itself and its other language in full', () => {
    for (const { path, html } of pages) {
      const plain = path.replace(/^en\//, '').replace(/(^|\/)index\.html$/, '$1');
      const read = (tag: RegExp) => tag.exec(html)?.[1] ?? '';
      if (plain.startsWith('404')) {
        expect(html).toContain('<meta name="robots" content="noindex">');
        expect(html).not.toContain('rel="canonical"');
        continue;
      }
      const canonical = read(/<link rel="canonical" href="([^"]*)"/);
      const [korean, english] = ['ko', 'en'].map((language) =>
        read(new RegExp(`<link rel="alternate" hreflang="${language}" href="([^"]*)"`)),
      );
      const site = 'https://promise.example.kr/x/';
      for (const address of [canonical, korean, english]) {
        expect(address?.startsWith(site), `${path} ${String(address)}`).toBe(true);
      }
      const own = nameOnce(plain);
      expect(korean).toBe(`${site}${own}`);
      expect(english).toBe(`${site}en/${own}`);
      expect(canonical).toBe(path.startsWith('en/') ? english : korean);
      expect(read(/<link rel="alternate" hreflang="x-default" href="([^"]*)"/)).toBe(korean);
      expect(read(/<meta property="og:url" content="([^"]*)"/)).toBe(canonical);
    }
  });

  test('each page names a picture that is there: of its term or pledge, or of the site', async () => {
    const shares = pages.flatMap(({ path, html }) => ({ page: path, ...readShare(html) }));
    const named = shares.filter(({ path }) => path !== undefined);
    expect(named.length).toBe(pages.length - 2);
    const own = named.filter(({ path = '' }) => !path.endsWith('/site.png'));
    const asPages = own.map(({ path = '' }) => path.replace(/^\/x\/share\/(ko\/|(en\/))/, '$2'));
    expect(asPages).toEqual(own.map(({ page }) => page.replace('/index.html', '.png')));
    expect(own.some(({ page }) => page.startsWith('sample/8/index'))).toBe(true);
    expect(own.some(({ page }) => page.startsWith('en/sample/8/pledges/1-1/'))).toBe(true);
    for (const { language, lines = [] } of named) {
      expect(lines.at(-1)?.startsWith(translator(language ?? 'ko')('print.unofficial'))).toBe(true);
    }
    for (const file of new Set(named.map(({ path = '' }) => path.replace('/x/', '')))) {
      const { format, width, height } = await sharp(join(out, file)).metadata();
      expect([format, width, height]).toEqual(['png', 1200, 630]);
    }
  });

  test('tells machines the way to a page and the files of a term, in full addresses', () => {
    const blocks = pages.flatMap(({ html }) =>
      [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, text = '']) => JSON.parse(text) as Readonly<Record<string, unknown>>,
      ),
    );
    expect(new Set(blocks.map((block) => block['@type']))).toEqual(
      new Set(['BreadcrumbList', 'Dataset']),
    );
    const addresses = JSON.stringify(blocks).match(/"(?:item|url|contentUrl)":"[^"]+"/g) ?? [];
    expect(addresses.length).toBeGreaterThan(blocks.length);
    const foreign = addresses.filter((at) => !at.includes('":"https://promise.example.kr/x/'));
    expect(foreign).toEqual([]);
  });

  test('a phone may keep the site: its icons are where the manifest says', () => {
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.webmanifest'), 'utf8')) as {
      icons: { src: string }[];
    };
    expect(manifest.icons.length).toBeGreaterThan(2);
    for (const { src } of manifest.icons) expect(statSync(join(out, src)).size).toBeGreaterThan(0);
  });

  test('without an address of its own a site leaves out what needs one, and the build says so', () => {
    const { folder, printed } = buildSite();
    const holds = /rel="canonical"|hreflang="x-default"|og:(?:url|image)|ld\+json/;
    const named = readPages(folder).filter(({ html }) =>
      holds.test(html.split('</head>')[0] ?? ''),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
    expect(readdirSync(folder)).not.toContain('share');
    expect(printed).toContain(translator('ko')('build.no-site'));
    expect(ended.printed).not.toContain(translator('ko')('build.no-site'));
  });

  test('every page and table stands packed beside itself', () => {
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    // A file of a few words is no smaller packed.
    const packable = names.filter(
      (name) => /\.(html|csv|css|js)$/.test(name) && statSync(join(out, name)).size > 1000,
    );
    expect(packable.length).toBeGreaterThan(pages.length);
    expect(packable.filter((name) => !names.includes(`${name}.gz`))).toEqual([]);
  });

  test('the sitemap has every page that may be found, under its full address', () => {
    const text = readFileSync(join(out, 'sitemap.xml'), 'utf8');
    const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const found = pages
      .filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))
      .map(({ path }) => path.replace(/index\.html$/, ''))
      .filter((path) => nameOnce(path.replace(/^en\//, '')) === path.replace(/^en\//, ''))
      .map((path) => `https://promise.example.kr/x/${path}`);
    expect(listed.toSorted()).toEqual(found.toSorted());
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://promise.example.kr/x/sitemap.xml',
    );
  });

  test('a content with nothing optional has all its pages, and counts agree', () => {
    const rows = readPrinted(ended.printed);
    expect(countRows(rows)).toEqual({
      government: 1,
      term: 1,
      pledge: 1,
      ...Object.fromEntries(entryKinds.map((kind) => [kind, 0])),
      department: 1,
      place: 1,
      source: 1,
    });
    for (const row of rows) expect(new Set(row.counts).size, row.kind).toBe(1);
    expect(ended.printed).toMatch(/파일 6개에서 기록 6건/);
  });
});

describe('counts', () => {
  test.each([
    ['the made-up city', () => sampleCity, () => buildSite(), { pledge: 6, award: 3 }],
    [
      'several governments',
      makeGeneratedContent,
      buildGeneratedSite,
      { government: 3, term: 3, pledge: 25 },
    ],
  ])('%s: files, records, pages and search records agree', (_, content, build, known) => {
    const { folder: out, printed } = build();
    const rows = readPrinted(printed);
    for (const row of rows) expect(new Set(row.counts).size, row.kind).toBe(1);
    expect(countRows(rows)).toMatchObject(known);

    const files = readdirSync(content(), { recursive: true, encoding: 'utf8' });
    const below = (pattern: RegExp) => files.filter((path) => pattern.test(path)).length;
    expect(countRows(rows)).toMatchObject({
      government: below(/\/government\.yaml$/),
      term: below(/\/terms\/[^/]+\.yaml$/),
      pledge: below(/\/pledges\/[^/]+\/[^/]+\.md$/),
      ...Object.fromEntries(
        entryKinds.map((kind) => [
          kind,
          below(new RegExp(`/${declarations[kind].folder}/[^/]+\\.yaml$`)),
        ]),
      ),
      source: below(/^sources\/[^/]+\.yaml$/),
    });
    expect(printed).toContain(`파일 ${String(below(/\.(md|mdx|yaml|json|topojson)$/))}개`);

    const pledgePages = readPages(out).filter(({ html }) =>
      html.includes('<article class="pledge">'),
    );
    expect(pledgePages).toHaveLength(2 * known.pledge);
    const fragments = readdirSync(join(out, 'pagefind', 'fragment'));
    const dataset = joinDataset(passGate(content()).records as Records);
    const listed = listSearchRecords(dataset, findAll(dataset).findings);
    const completed = [...completeRecords(listed, out, '/')];
    expect(completed.length).toBeGreaterThan(listed.length);
    expect(fragments).toHaveLength(completed.length);
    const sections = completed.filter((record) => isSection(record)).length;
    const row = [...Array<string>(4).fill(sections.toLocaleString('en'))].join(' +');
    expect(printed).toMatch(new RegExp(`^section +- +${row} +-$`, 'm'));
  });
});

describe('names that fall together', () => {
  const pledges = 'governments/sample/pledges/8';

  test.each([
    ['signs', '공약①', '공약②'],
    ['case', 'Park', 'park'],
    ['spelling', '카드'.normalize('NFC'), '카드'.normalize('NFD')],
    ['signs and spaces', '청년 수당(1)', '청년-수당1'],
  ])('by %s are refused, both named, nothing lost', async (what, one, two) => {
    const content = join(dir, what);
    cpSync(fixture, content, { recursive: true });
    const text = readFileSync(join(fixture, pledges, '1-1.md'), 'utf8');
    writeFileSync(join(content, pledges, `${one}.md`), text.replace('id: 1-1', 'id: 1-2'));
    writeFileSync(join(content, pledges, `${two}.md`), text.replace('id: 1-1', 'id: 1-3'));
    // A disk that itself takes the two names for one leaves nothing to refuse.
    if (readdirSync(join(content, pledges)).length < 3) return;
    const out = join(dir, `${what}-site`);
    const { code, printed } = await runBuild(['--content', content, '--out', out]);
    expect(code).toBe(1);
    expect(printed).toMatch(/file-twin|file-name|id-format/);
    for (const name of [one, two]) expect(printed).toContain(`${pledges}/${name}.md`);
    expect(printed).toMatch(/파일 8개, 공약 3건/);
    expect(hashTree(out)).toBeUndefined();
  });
});
