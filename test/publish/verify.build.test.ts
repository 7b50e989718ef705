import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { countSite, findLosses } from '../../src/publish/count.ts';
import { verifySite } from '../../src/publish/verify.ts';
import { weighSite } from '../../src/publish/weigh-site.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { makeTemporary } from './project.ts';

const { dir, clear } = makeTemporary();
const site = join(dir, 'site');
afterAll(clear);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8">${policy}<title>쪽</title>${head}</head><body><main id="main">${body}</main></body></html>`;
const sound = page(
  '<h2 id="돈">돈</h2><a href="/x/a/">a</a> <a href="#돈">b</a> <a href="/x/a/#part">c</a> <a href="https://example.kr/?a=1&amp;b=2">d</a> <a href="mailto:a@example.kr">e</a> <a href="../index.html">f</a>',
  '<link rel="stylesheet" href="/x/style.css"><link rel="canonical" href="https://example.kr/x/">',
);

beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  write('index.html', sound.replace('../index', 'index'));
  write(
    'a/index.html',
    sound.replace('id="돈"', 'id="part"').replace('href="#돈"', 'href="#part"'),
  );
  write('style.css', '@import "./more.css"; a { background: url(data:image/png;base64,AA) }');
});

const faultsOf = () =>
  verifySite(site, '/x/').map(({ page: path, fault, detail }) =>
    [path, fault, detail].filter(Boolean),
  );

test('a sound site has no fault', () => {
  expect(faultsOf()).toEqual([]);
});

test('a site is weighed with its largest file and its fullest folder', () => {
  write('a/b/more.txt', 'x'.repeat(5000));
  write('a/b/most.txt', 'x'.repeat(6000));
  write('a/b/last.txt', '');
  const { bytes, ...weight } = weighSite(site);
  expect(weight).toEqual({
    ...{ files: 6, folders: 2 },
    largest: { file: join('a', 'b', 'most.txt'), bytes: 6000 },
    fullest: { folder: join('a', 'b'), files: 3 },
  });
  expect(bytes).toBeGreaterThan(11_000);
});

describe('a planted fault is found', () => {
  const planted: [string, string, (string | undefined)[]][] = [
    ['a dead link', page('<a href="/x/gone/">x</a>'), ['dead-link', '/x/gone/']],
    ['a link that leaves the base', page('<a href="/a/">x</a>'), ['dead-link', '/a/']],
    ['a link without its closing slash', page('<a href="/x/a">x</a>'), ['dead-link', '/x/a']],
    [
      'a link into the machine',
      page('<a href="file:///etc/passwd">x</a>'),
      ['dead-link', 'file:///etc/passwd'],
    ],
    [
      'a link in clear',
      page('<a href="http://example.kr/">x</a>'),
      ['dead-link', 'http://example.kr/'],
    ],
    ['a link that is no address', page('<a href="http://[">x</a>'), ['dead-link', 'http://[']],
    ['a link badly encoded', page('<a href="/x/%E0%A4%A/">x</a>'), ['dead-link', '/x/%E0%A4%A/']],
    [
      'code as a link',
      page('<a href="javascript:alert(1)">x</a>'),
      ['dead-link', 'javascript:alert(1)'],
    ],
    ['a dead form', page('<form action="/x/find"></form>'), ['dead-link', '/x/find']],
    [
      'a missing data file',
      page('<a href="/x/data/v1/a-8-ledger.csv">x</a>'),
      ['dead-link', '/x/data/v1/a-8-ledger.csv'],
    ],
    ['a missing picture', page('<img src="/x/map.png" alt="">'), ['dead-link', '/x/map.png']],
    ['a dead anchor here', page('<a href="#gone">x</a>'), ['dead-anchor', '#gone']],
    ['a dead anchor there', page('<a href="/x/a/#gone">x</a>'), ['dead-anchor', '/x/a/#gone']],
    [
      'a foreign script',
      page('<script src="https://evil.kr/a.js"></script>'),
      ['foreign-request', 'https://evil.kr/a.js'],
    ],
    [
      'a foreign picture',
      page('<img alt="" src="//evil.kr/a.png">'),
      ['foreign-request', '//evil.kr/a.png'],
    ],
    [
      'a foreign style',
      page('', '<link rel="stylesheet" href="https://evil.kr/a.css">'),
      ['foreign-request', 'https://evil.kr/a.css'],
    ],
    ['a missing language', page('').replace(' lang="ko"', ''), ['no-language']],
    ['an unknown language', page('').replace('lang="ko"', 'lang="fr"'), ['no-language']],
    ['a missing title', page('').replace('<title>쪽</title>', ''), ['no-title']],
    ['an empty title', page('').replace('쪽</title>', '</title>'), ['no-title']],
    ['a missing main', page('').replace('<main id="main">', '<main>'), ['no-main']],
    ['a missing policy', page('').replace(policy, ''), ['policy-not-first']],
    [
      'a policy that is not first',
      page('').replace(policy, `<script src="/x/style.css"></script>${policy}`),
      ['policy-not-first'],
    ],
  ];
  test.each(planted)('%s', (_, html, fault) => {
    write('b/index.html', html);
    const found = faultsOf().filter(([, name, detail]) => name === fault[0] && detail === fault[1]);
    expect(found).toEqual([['/b/index.html', ...fault]]);
  });

  test.each([
    ['@import url("https://evil.kr/a.css");', 'https://evil.kr/a.css'],
    ["@import '//evil.kr/b.css';", '//evil.kr/b.css'],
    ['a { background: url( http://evil.kr/c.png ) }', 'http://evil.kr/c.png'],
  ])('a style sheet that fetches elsewhere: %s', (css, detail) => {
    write('style.css', css);
    expect(faultsOf()).toEqual([['/style.css', 'foreign-request', detail]]);
  });
});

describe('counting', () => {
  const pages = [
    { kind: 'term', address: '/a/8/' },
    { kind: 'pledge', address: '/a/8/pledges/1/' },
    { kind: 'pledge', address: '/a/8/pledges/2/' },
    { kind: 'source', address: '/sources/s/' },
  ] as const;
  const ledger = 'data/v1/a-8-ledger.csv';
  const rows = '\uFEFFlevel,pledge\r\npledge,1\r\npledge,2\r\nproject,2\r\ntotal,\r\n';
  const table = '\uFEFFid,page\r\n1,/a/8/pledges/1/\r\n2,/a/8/pledges/2/\r\n';
  const pledges = 'data/v1/a-8-pledges.csv';
  const sources = 'data/v1/sources.csv';
  const sourceTable = '\uFEFFid,pages,page\r\ns,10,/sources/s/\r\n';
  const files = pages.map((one) => ({ ...one, file: `${one.kind}${one.address}` }));
  const search: SearchRecord[] = pages.map((one) => ({ ...one, title: '', content: '' }));

  beforeEach(() => {
    for (const { address } of pages) {
      for (const language of ['', '/en']) write(`${language}${address}index.html`, '');
    }
    write(ledger, rows);
    write(pledges, table);
    write('data/v1/a-terms.csv', '\uFEFFid,page\r\n8,/a/8/\r\n');
    write(sources, sourceTable);
  });

  const count = (given = search) => countSite(site, { files, landings: pages, search: given });

  test('nothing is lost where every record has its pages and its search record', () => {
    const counts = count();
    expect(findLosses(counts)).toEqual([]);
    expect(counts.lost).toEqual([]);
    expect(counts.rows.find(({ kind }) => kind === 'pledge')).toEqual({
      kind: 'pledge',
      files: 2,
      records: 2,
      pages: [2, 2],
      searchRecords: 2,
      dataRows: 2,
    });
  });

  test.each(['a/8/pledges/2', 'en/a/8/pledges/2', 'en/sources/s'])(
    'a missing page %s is found',
    (path) => {
      rmSync(join(site, path), { recursive: true });
      expect(findLosses(count()).map(({ kind }) => kind)).toEqual([
        path.endsWith('s') ? 'source' : 'pledge',
      ]);
    },
  );

  test.each([
    ['a pledge that its file lost', () => write(ledger, rows.replace('pledge,2\r\n', ''))],
    ['a pledge that its file tells twice', () => write(ledger, `${rows}pledge,2\r\n`)],
    ['a missing file', () => rmSync(join(site, ledger))],
    ['a pledge that its table lost', () => write(pledges, table.replace(/2,.*\r\n/, ''))],
    ['a pledge that its table tells twice', () => write(pledges, `${table}2,/a/8/pledges/2/\r\n`)],
    ['a missing table', () => rmSync(join(site, pledges))],
  ])('%s is found', (_, spoil) => {
    spoil();
    expect(findLosses(count()).map(({ kind }) => kind)).toEqual(['pledge']);
  });

  test.each([
    ['lost', () => write(sources, '\uFEFFid,pages,page\r\n')],
    ['told twice', () => write(sources, `${sourceTable}s,10,/sources/s/\r\n`)],
    [
      'that does not say its page',
      () => write(sources, sourceTable.replace(',page\r', ',where\r')),
    ],
    ['in no file', () => rmSync(join(site, sources))],
  ])('a row of data %s is found, whatever its kind', (_, spoil) => {
    spoil();
    expect(findLosses(count()).map(({ kind }) => kind)).toEqual(['source']);
  });

  test.each([
    ['records', () => countSite(site, { files, landings: pages.slice(0, 2), search })],
    ['ko', () => (rmSync(join(site, 'a/8/pledges/2'), { recursive: true }), count())],
    ['en', () => (rmSync(join(site, 'en/a/8/pledges/2'), { recursive: true }), count())],
    ['search', () => count(search.filter(({ address }) => !address.endsWith('/2/')))],
    ['data', () => (write(ledger, rows.replace('pledge,2\r\n', '')), count())],
  ])('a file that did not arrive is named with where it is missing: %s', (stop, spoil) => {
    expect(spoil().lost.filter(({ file }) => file.endsWith('/2/'))).toEqual([
      { file: 'pledge/a/8/pledges/2/', stops: [stop] },
    ]);
  });

  test('a file too many on disk is a loss of its kind', () => {
    const more = [
      ...files,
      { kind: 'source', address: '/sources/t/', file: 'sources/t.yaml' } as const,
    ];
    const counts = countSite(site, { files: more, landings: pages, search });
    expect(findLosses(counts).map(({ kind }) => kind)).toEqual(['source']);
    expect(counts.lost).toEqual([
      { file: 'sources/t.yaml', stops: ['records', 'ko', 'en', 'search', 'data'] },
    ]);
  });

  test('a missing or doubled search record is found', () => {
    expect(findLosses(count(search.slice(1)))).toHaveLength(1);
    expect(findLosses(count([...search, ...search.slice(0, 1)]))).toHaveLength(1);
  });
});
