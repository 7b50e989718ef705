import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildPages, listPages, type BuiltSite } from '../built/build-site.ts';
import { openBrowser, recordPage } from '../built/open-browser.ts';
import { serveSite, type ServedSite } from '../built/serve-site.ts';
import { isSweep } from '../sample.ts';
import { listRan, poisonTree } from './poison.ts';

/** Each would set `window.ran`, were it ever more than text. */
const payloads = [
  '<script>window.ran=1</script>',
  '"><img src=x onerror="window.ran=2">',
  "'><svg onload=window.ran=3>",
  '</title></head><body><script>window.ran=4</script>',
  '<!--<script>window.ran=5</script>-->',
  '{{constructor.constructor("window.ran=6")()}} ${window.ran=6}',
  '</a><a href="javascript:window.ran=7">x</a>',
  '&lt;script&gt;window.ran=8&lt;/script&gt; &#60;img src=x onerror=window.ran=8&#62;',
];

/** In each record the payloads come in turn. */
function takeTurns(): () => string {
  let turn = 0;
  return () => payloads[turn++ % payloads.length] ?? '';
}

describe('records that try to be code', () => {
  let content: string;
  let site: BuiltSite;
  let served: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    content = mkdtempSync(join(tmpdir(), 'hostile-content-'));
    poisonTree(content, takeTurns);
    site = buildPages(content, 'https://example.org');
    served = await serveSite(site);
    browser = await openBrowser(inject('browser'));
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    rmSync(content, { recursive: true, force: true });
  });

  // The policy is the second wall: without it nothing may run on any page. Each is met without it in one language, and
  // with it in the other.
  it.each([
    [true, 0],
    [false, 1],
  ])('run nothing (policy switched off: %s; languages by turns)', async (bypassCSP, first) => {
    const pages = listPages(site).filter((page) => page.startsWith('/sample/'));
    expect(pages.length).toBeGreaterThan(20);
    const some = pages.flatMap((page, turn) =>
      ['', '/en']
        .filter((_, at) => isSweep || at === (turn + first) % 2)
        .map((start) => start + page),
    );
    const addresses = some.map((page) => served.origin + page);
    expect(await listRan(browser, addresses, bypassCSP)).toEqual([]);
  });

  it('are data in what is told to machines, which the policy lets stand', async () => {
    const page = await browser.newPage();
    const { complaints } = recordPage(page);
    const told: string[] = [];
    for (const address of listPages(site).filter((path) => path.startsWith('/sample/'))) {
      await page.goto(served.origin + address);
      const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
      const parsed = blocks.map((text) => JSON.parse(text) as { '@context': string });
      expect(parsed.filter((block) => block['@context'] !== 'https://schema.org')).toEqual([]);
      told.push(...blocks.map((text) => JSON.stringify(JSON.parse(text))));
    }
    await page.close();
    expect(complaints.filter((complaint) => complaint.includes('Policy'))).toEqual([]);
    const said = payloads.filter((payload) =>
      told.some((text) => text.includes(JSON.stringify(payload).slice(1, -1))),
    );
    expect(said.filter((payload) => payload.includes('</script>')).length).toBeGreaterThan(0);
  });

  it('are shown as the text they are', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/sample/8/pledges/1-1/`);
    expect(await page.locator('h1').textContent()).toBe(payloads[0]);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(payloads.filter((payload) => text.includes(payload)).length).toBeGreaterThan(5);
    await page.close();
  });
});
