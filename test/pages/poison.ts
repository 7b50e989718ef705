import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { isMap, isScalar, parseDocument, visit } from 'yaml';

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
function poison(yaml: string, next: () => string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && shown.has(String(pair.key.value)) && !isMap(pair.value)) {
        pair.value = document.createNode(next());
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** A small content in which every record is poisoned; `next` gives the payloads, afresh for each record. */
export function poisonTree(content: string, next: () => () => string): void {
  cpSync('test/fixtures/base', content, { recursive: true });
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'site.yaml') continue;
    const file = join(entry.parentPath, entry.name);
    const [before, yaml, after] = readFileSync(file, 'utf8').split(/^---\n/m);
    const poisoned = poison(yaml ?? before ?? '', next());
    writeFileSync(file, yaml === undefined ? poisoned : `---\n${poisoned}---\n${after ?? ''}`);
  }
}

/** The addresses of pages on which a payload set `window.ran`, or became more than text. */
export async function listRan(
  browser: Browser,
  addresses: readonly string[],
  bypassCSP: boolean,
): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP });
  const page = await context.newPage();
  const ran: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const found = await page.evaluate(() => ({
      ran: 'ran' in window,
      foreign: document.querySelectorAll(
        'script:not([src], [type="application/ld+json"]), img, iframe, base, [onerror], [onload], a[href^="javascript:" i]',
      ).length,
    }));
    if (found.ran || found.foreign > 0) ran.push(address);
  }
  await context.close();
  return ran;
}
