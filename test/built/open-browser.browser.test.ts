import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, recordPage, type PageRecord } from './open-browser.ts';

const withFont = (file: string) =>
  `<style>@font-face { font-family: x; src: url(/${file}) } p { font-family: x }</style><p>가</p>`;
const pages: Readonly<Record<string, string>> = {
  '/slow-font/': withFont('slow.woff2'),
  '/broken-font/': withFont('broken.woff2'),
  '/slow-script/': '<script src="/slow.js" async></script>',
  '/broken-script/': '<script src="/broken.js"></script>',
  '/next/': '<p>next</p>',
};

let server: Server;
let browser: Browser;
let origin: string;

/** What is slow is never answered, and what is broken breaks off. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const address = request.url ?? '';
    if (address.startsWith('/slow.')) return;
    if (address.startsWith('/broken.')) request.socket.destroy();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages[address]);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  browser = await openBrowser(inject('browser'));
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

/** Opens a page, waits until its file is asked for and given up, and answers what was recorded. */
async function leave(address: string, file: string, onwards: boolean): Promise<PageRecord> {
  const page = await browser.newPage();
  const record = recordPage(page);
  const asked = page.waitForRequest(`${origin}${file}`);
  const failed = page.waitForEvent('requestfailed');
  await page.goto(`${origin}${address}`, { waitUntil: 'domcontentloaded' });
  await asked;
  if (onwards) await page.goto(`${origin}/next/`);
  await failed;
  await page.close();
  return record;
}

const failures = ({ complaints }: PageRecord) =>
  complaints.filter((complaint) => complaint.startsWith('failed: '));

test('the browser lies in a folder of the run, not where all programs share one', () => {
  expect(inject('browser').startsWith(join(tmpdir(), 'pledgebook-browser-'))).toBe(true);
});

test('a font left behind by going on to another page is no fault', async () => {
  expect(failures(await leave('/slow-font/', '/slow.woff2', true))).toEqual([]);
});

test.each([
  [
    'a font that breaks off',
    '/broken-font/',
    '/broken.woff2',
    false,
    'font net::ERR_EMPTY_RESPONSE',
  ],
  [
    'a script that breaks off',
    '/broken-script/',
    '/broken.js',
    false,
    'script net::ERR_EMPTY_RESPONSE',
  ],
  ['a script left behind', '/slow-script/', '/slow.js', true, 'script net::ERR_ABORTED'],
])('%s is a fault', async (_, address, file, onwards, why) => {
  const told = failures(await leave(address, file, onwards));
  expect(told).toEqual([`failed: ${origin}${file} ${why}`]);
});

test('the fonts of the system are not seen: every machine shows the same', async () => {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const line = document.body.appendChild(document.createElement('span'));
    line.textContent = 'Pledgebook 2026';
    return ['no such family', 'DejaVu Sans Mono', 'Courier New', 'Arial', 'Noto Sans KR'].map(
      (family) => {
        line.style.fontFamily = family;
        return line.offsetWidth;
      },
    );
  });
  await page.close();
  expect(new Set(widths).size).toBe(1);
});
