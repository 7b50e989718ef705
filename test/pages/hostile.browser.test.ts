import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { buildSite, listPages, type BuiltSite } from '../built/build-site.ts';
import { openBrowser } from '../built/open-browser.ts';
import { serveSite, type ServedSite } from '../built/serve-site.ts';

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

const shown = new Set([
  'name',
  'title',
  'text',
  'what',
  'label',
  'rowTitle',
  'publisher',
  'reading',
]);

/** The same record with a payload in every fact that a page shows. */
function poison(yaml: string): string {
  const document = parseDocument(yaml);
  let turn = 0;
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && shown.has(String(pair.key.value)) && !isMap(pair.value)) {
        pair.value = document.createNode(payloads[turn++ % payloads.length]);
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

function poisonTree(): string {
  const content = mkdtempSync(join(tmpdir(), 'hostile-content-'));
  cpSync('test/fixtures/base', content, { recursive: true });
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'site.yaml') continue;
    const file = join(entry.parentPath, entry.name);
    const [before, yaml, after] = readFileSync(file, 'utf8').split(/^---\n/m);
    const poisoned = poison(yaml ?? before ?? '');
    writeFileSync(file, yaml === undefined ? poisoned : `---\n${poisoned}---\n${after ?? ''}`);
  }
  return content;
}

describe('records that try to be code', () => {
  let content: string;
  let site: BuiltSite;
  let served: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    content = poisonTree();
    site = buildSite('/', content);
    served = await serveSite(site);
    browser = await openBrowser(inject('browser'));
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    rmSync(content, { recursive: true, force: true });
  });

  // Without the policy as well: it is the second wall, not the only one.
  it.each([false, true])('run nothing on any page (policy switched off: %s)', async (bypassCSP) => {
    const context = await browser.newContext({ bypassCSP });
    const page = await context.newPage();
    const ran: string[] = [];
    for (const address of listPages(site).filter((each) => each.includes('/sample/'))) {
      await page.goto(served.origin + address);
      const found = await page.evaluate(() => ({
        ran: 'ran' in window,
        foreign: document.querySelectorAll(
          'script:not([src]), img, iframe, base, [onerror], [onload], a[href^="javascript:" i]',
        ).length,
      }));
      if (found.ran || found.foreign > 0) ran.push(address);
    }
    await context.close();
    expect(ran).toEqual([]);
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
