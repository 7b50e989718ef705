import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../built/open-browser.ts';
import { serveSite } from '../built/serve-site.ts';
import { unpackBrowser } from '../built/unpack-browser.ts';
import { makeQuestions } from './search-questions.ts';
import { readIndexed } from './search-engines.ts';

/** Milliseconds from asking to the answer on the page. */
function askOnPage(page: Page, query: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const form = document.querySelector('form[data-search]') as HTMLFormElement;
    const input = form.querySelector('input') as HTMLInputElement;
    const status = document.querySelector('[data-status]') as HTMLElement;
    input.value = typed;
    status.textContent = '';
    const start = performance.now();
    const answered = new Promise<number>((finish) => {
      new MutationObserver((_, observer) => {
        if (status.textContent === '') return;
        observer.disconnect();
        finish(performance.now() - start);
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    form.requestSubmit();
    return answered;
  }, query);
}

/** A built site's search in a browser slowed down four times: each question asked twice, the second time counted. */
export async function measureInBrowser(
  folder: string,
  count: number,
): Promise<{ questions: number; median: number; p95: number }> {
  const questions = makeQuestions(await readIndexed(folder), Math.ceil(count / 10), 1);
  const site = await serveSite({ folder, base: '/' });
  const unpacked = mkdtempSync(join(tmpdir(), 'pledgebook-browser-'));
  const browser = await openBrowser(await unpackBrowser(unpacked));
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`${site.origin}/search/`);
    const times: number[] = [];
    for (const { query } of questions) {
      await askOnPage(page, query);
      times.push(await askOnPage(page, query));
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
    return { questions: times.length, median: at(0.5), p95: at(0.95) };
  } finally {
    await browser.close();
    await site.close();
    rmSync(unpacked, { recursive: true });
  }
}
