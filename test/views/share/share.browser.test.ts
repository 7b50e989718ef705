import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/model/csv.ts';
import { openSite } from '../../built/open-site.ts';
import { listOverflow, listViolations } from '../../pages/inspect-page.ts';

const site = openSite();
const phone = { width: 390, height: 844 };
const pledge = '/sample/8/pledges/3-6/';

async function openShare(page: Page, id: string): Promise<Locator> {
  await page.evaluate((figure) => {
    const fold = document.getElementById(figure)?.closest('details');
    if (fold) fold.open = true;
  }, id);
  await page.locator(`#${id}-share`).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

/** Presses a button of the open dialog and reads the file that it saves. */
async function saveFile(page: Page, button: string) {
  const saved = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  const file = await saved;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('the data of a figure', () => {
  test.each([
    ['ko', '', '자료·공유'],
    ['en', '/en', 'Data and share'],
  ])(
    'is reached by a link of its own name (%s), which leads to it without a script',
    async (_, start, word) => {
      const { page } = await site.visit(`${start}${pledge}`, {
        viewport: phone,
        javaScriptEnabled: false,
      });
      const links = await page.locator('a.share').filter({ visible: true }).all();
      expect(links.length).toBeGreaterThan(2);
      for (const link of links) {
        const box = await link.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(24);
        const id = ((await link.getAttribute('id')) ?? '').replace(/-share$/, '');
        const title = await page.locator(`#${id}-title`).innerText();
        expect(
          await page.getByRole('link', { name: `${word} ${title}`, exact: true }).count(),
        ).toBe(1);
      }
      await page.locator('#funding-share').click();
      expect(new URL(page.url()).hash).toBe('#funding');
      expect(await page.locator('#funding').evaluate((each) => each.matches(':target'))).toBe(true);
    },
  );

  test('opens over the page by keyboard, without moving it, and is closed again where it was opened', async () => {
    const { page, record } = await site.visit(pledge, { viewport: phone });
    const link = page.locator('#funding-share');
    await link.focus();
    const before = await page.locator('main').boundingBox();
    expect(record.requests.filter((url) => url.includes('share-client'))).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /누구의 돈인가/ }).waitFor();
    expect(record.requests.filter((url) => url.includes('share-client'))).toHaveLength(1);
    expect(await page.locator('main').boundingBox()).toEqual(before);
    expect(await listOverflow(page)).toEqual([]);
    expect(await listViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(record.complaints).toEqual([]);
  });

  test('names site, page, figure, date and address, and copies them', async () => {
    const { page } = await site.visit(pledge, {
      viewport: phone,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const dialog = await openShare(page, 'funding');
    const address = `${site.root()}${pledge}#funding`;
    const [citation, shown] = await dialog.locator('.citation').allInnerTexts();
    expect(shown).toBe(address);
    const title = await page.locator('#funding .figure-title').innerText();
    const asOf = (await page.locator('.site-footer .page-as-of').innerText()).trim();
    expect(citation).toBe(`${await page.title()}, ‘${title}’, ${asOf}, ${address}`);
    for (const [button, text] of [
      ['인용 복사', citation],
      ['주소 복사', address],
    ] as const) {
      await dialog.getByRole('button', { name: button }).click();
      await dialog.getByText('복사했습니다.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
  });

  test('is selected for the reader where the page may not copy', async () => {
    const { page } = await site.visit(pledge, { viewport: phone });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const dialog = await openShare(page, 'funding');
    await dialog.getByRole('button', { name: '주소 복사' }).click();
    await dialog.getByText('골라 두었습니다').waitFor();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe(`${site.root()}${pledge}#funding`);
  });
});

describe('the table of a figure as a file', () => {
  test('holds each cell of its table, a figure as a number and a gap in words', async () => {
    const { page } = await site.visit('/sample/8/ledger/', { viewport: phone });
    await openShare(page, 'ledger-by-year');
    const { name, bytes } = await saveFile(page, '표(CSV)');
    expect(name).toBe('sample-8-ledger-ledger-by-year.csv');
    const rows = readCsv(bytes.toString());
    const cells = await page
      .locator('#ledger-by-year tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.children].map(
            (cell) => cell.getAttribute('data-value') ?? cell.textContent.trim(),
          ),
        ),
      );
    expect(rows.slice(1)).toEqual(cells.slice(1));
    expect(rows[0]?.slice(1)).toEqual(cells[0]?.slice(1).map((head) => `${head} (단위: 백만원)`));
    expect(rows.flat().some((cell) => cell === '원문에 없음')).toBe(true);
  });

  test('holds each row of a list that is drawn', async () => {
    const { page } = await site.visit('/sample/8/', { viewport: phone });
    await openShare(page, 'promises-8');
    const [heads, ...rows] = readCsv((await saveFile(page, '표(CSV)')).bytes.toString());
    expect(heads?.[0]).toBe('공약 번호');
    const ids = await page.locator('#promises-8 .row-id').allInnerTexts();
    expect(rows.map(([id]) => id)).toEqual(ids);
    for (const row of rows) {
      expect(row).toHaveLength(heads?.length ?? -1);
      expect(row.slice(0, 5)).not.toContain('');
    }
    const plans = await page
      .locator('#promises-8 .row')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-money') ?? ''));
    expect(rows.map((row) => row[5])).toEqual(plans);
  });

  test('keeps the words beside a number that the source does not state', async () => {
    const { page } = await site.visit('/sample/sdgs/indicators/voters/', { viewport: phone });
    await openShare(page, 'series');
    const rows = readCsv((await saveFile(page, '표(CSV)')).bytes.toString());
    const cells = rows.slice(1).map((row) => row[1]);
    expect(cells.filter((cell) => cell?.includes('(계산)'))).toHaveLength(1);
    expect(cells.filter((cell) => /^[\d.]+$/.test(cell ?? '')).length).toBeGreaterThan(0);
  });

  test('of sums says which years the spending covers', async () => {
    const { page } = await site.visit('/sample/8/', { viewport: phone });
    await openShare(page, 'promises-8');
    const [heads, ...rows] = readCsv((await saveFile(page, '표(CSV)')).bytes.toString());
    expect(heads?.at(-1)).toBe('돈');
    const said = await page.locator('#promises-8 .spend').allInnerTexts();
    expect(rows.map((row) => row.at(-1))).toEqual(
      said.map((each) => each.replace(/\s+/g, ' ').trim()),
    );
  });

  test('holds what a strip and bars of years are drawn from', async () => {
    const { page } = await site.visit('/sample/8/pledges/3-8/', { viewport: phone });
    for (const id of await page
      .locator('figure')
      .evaluateAll((all) => all.map((each) => each.id))) {
      const dialog = await openShare(page, id);
      const rows = readCsv((await saveFile(page, '표(CSV)')).bytes.toString());
      expect(rows.length, id).toBeGreaterThan(1);
      expect(new Set(rows.map((row) => row.length)).size, id).toBe(1);
      expect(rows.flat(), id).not.toContain('');
      await dialog.getByRole('button', { name: '닫기' }).click();
    }
  });
});

describe('the picture of a figure', () => {
  test.each(['light', 'dark'] as const)(
    'stands alone and shows what the page shows (%s)',
    async (colorScheme) => {
      const { page, record } = await site.visit(pledge, { viewport: phone, colorScheme });
      await openShare(page, 'funding');
      const asked = record.requests.length;
      const svg = (await saveFile(page, '그림(SVG)')).bytes.toString();
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 390 \d+"/);
      expect(svg).not.toMatch(/class=|var\(--|<script|href=|url\((?!["&]|data:|#)/);
      for (const name of await page.locator('#funding .name').allInnerTexts())
        expect(svg).toContain(name);
      expect(svg).toContain(await page.locator('#funding .figure-title').innerText());
      const drawn = await page.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        const fill = getComputedStyle(
          document.querySelector('#funding rect.chart-solid') as Element,
        ).fill;
        return {
          name: root.nodeName,
          filled: root.querySelectorAll(`rect[fill="${fill}"]`).length,
        };
      }, svg);
      expect(drawn.name).toBe('svg');
      expect(drawn.filled).toBeGreaterThan(0);
      const own = record.requests
        .slice(asked)
        .filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'));
      expect(own.every((url) => url.startsWith(site.root()))).toBe(true);
    },
  );

  test('has no gap where a table stands open, and the table is open again', async () => {
    const { page } = await site.visit('/sample/8/ledger/', { viewport: phone });
    await openShare(page, 'ledger-by-year');
    const svg = (await saveFile(page, '그림(SVG)')).bytes.toString();
    const height = Number(/height="(\d+)"/.exec(svg)?.[1] ?? NaN);
    const figure = await page.locator('#ledger-by-year').boundingBox();
    const table = page.locator('#ledger-by-year details');
    const open = await table.boundingBox();
    expect(open?.height).toBeGreaterThan(200);
    expect(height).toBeLessThan((figure?.height ?? NaN) - (open?.height ?? NaN) + 200);
    expect(await table.isVisible()).toBe(true);
  });

  test('is a PNG with the letters of the page, also where the device has none of its own', async () => {
    const { page, record } = await site.visit(pledge, { viewport: phone });
    await openShare(page, 'funding');
    const { name, bytes } = await saveFile(page, '그림(PNG)');
    expect(name).toBe('sample-8-pledges-3-6-funding.png');
    const painted = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const title = document.querySelector('#funding .figure-title') as Element;
      const [figure, box] = [title.closest('figure') as Element, title.firstChild as Text];
      const range = document.createRange();
      range.setStart(box, box.data.indexOf('누'));
      range.setEnd(box, box.data.indexOf('누') + 1);
      const [at, from] = [range.getBoundingClientRect(), figure.getBoundingClientRect()];
      const place = [at.x - from.x + 16, at.y - from.y + 16, at.width, at.height].map(
        (each) => each * 2,
      );
      const dots = context.getImageData(
        place[0] ?? 0,
        place[1] ?? 0,
        place[2] ?? 1,
        place[3] ?? 1,
      ).data;
      const isDark = (_: number, index: number) => index % 4 === 0 && (dots[index] ?? 255) < 128;
      return { width: image.width, dark: dots.filter(isDark).length };
    }, bytes.toString('base64'));
    expect(painted.width).toBe(780);
    expect(painted.dark).toBeGreaterThan(60);
    expect(record.complaints).toEqual([]);
  });
});
