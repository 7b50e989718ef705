import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';
import { drawStrings } from '../prove/search-strings.ts';
import { drawnOf } from '../sample.ts';

const site = openSite();
/** 200 in a sweep. */
const strings = drawnOf(200, 0.3);
const results = (page: Page) => page.locator('[data-results] > li');
const status = (page: Page) => page.getByRole('status');
const said = (page: Page, text: string) =>
  status(page).filter({ hasText: text }).waitFor({ state: 'visible' });

async function find(page: Page, query: string): Promise<void> {
  await page.locator('main input[name=q]').fill(query);
  await page.locator('main button[type=submit]').click();
}

describe('search', () => {
  test('finds, lists and marks', async () => {
    const { page, record } = await site.visit('/search/');
    expect(await status(page).textContent()).toBe('찾을 말을 적으면 결과가 여기에 나타납니다.');
    await find(page, '행정복지센터');
    await said(page, '‘행정복지센터’ 결과');

    const rows = await results(page).evaluateAll((items) =>
      items.map((item) => ({
        kind: item.querySelector('.row-id')?.textContent ?? '',
        title: item.querySelector('a')?.textContent ?? '',
        path: item.querySelector('a')?.pathname ?? '',
        excerpt: item.querySelector('.excerpt')?.textContent ?? '',
        marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
      })),
    );
    const pledges = rows.filter(({ kind }) => kind === '공약').map(({ path }) => path);
    expect(pledges.sort()).toEqual(['/sample/8/pledges/3-5/', '/sample/8/pledges/3-6/']);
    for (const row of rows) {
      expect(row.kind).not.toBe('');
      expect(row.title).not.toBe('');
      expect(row.excerpt).not.toBe('');
      // What only the page prints has nothing to mark in its title and excerpt.
      const isShown = `${row.title} ${row.excerpt}`.includes('센터');
      expect(row.marks.join('') !== '').toBe(isShown);
    }
    expect(rows[0]?.marks.join('')).not.toBe('');
    expect(await status(page).textContent()).toBe(`‘행정복지센터’ 결과 ${String(rows.length)}건`);
    expect(new URL(page.url()).searchParams.get('q')).toBe('행정복지센터');
    expect(record.complaints).toEqual([]);

    await page.reload();
    await said(page, '‘행정복지센터’ 결과');
    expect(await results(page).count()).toBe(rows.length);
    await results(page).filter({ hasText: '솔밭동' }).getByRole('link').first().click();
    await page.waitForURL('**/sample/8/pledges/3-5/');
  });

  test.each(['how', 'host', 'horizontal', 'unjeong', 'how 콜센터', 'ㅗㅐㅈ', '\uD83D'])(
    'answers %j, with results or without',
    async (query) => {
      const { page, record } = await site.visit('/search/');
      await find(page, query);
      await said(page, '’');
      expect(await status(page).textContent()).toMatch(/^‘/);
      expect(record.complaints).toEqual([]);
    },
  );

  test(`answers ${String(strings)} random strings one after the other, half characters among them`, async () => {
    const { page, record } = await site.visit('/search/');
    // As numbers: half characters do not stand in a message to the browser.
    const drawn = drawStrings(11, strings).map((text) =>
      Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
    );
    const said = await page.evaluate(async (all) => {
      const form = document.querySelector('form[data-search]') as HTMLFormElement;
      const input = form.querySelector('input') as HTMLInputElement;
      const voice = document.querySelector('[data-status]') as HTMLElement;
      const heard: string[] = [];
      for (const codes of all) {
        input.value = String.fromCharCode(...codes);
        voice.textContent = '';
        heard.push(
          await new Promise<string>((finish) => {
            new MutationObserver((_, observer) => {
              if (voice.textContent === '') return;
              observer.disconnect();
              finish(voice.textContent);
            }).observe(voice, { childList: true, characterData: true, subtree: true });
            form.requestSubmit();
          }),
        );
      }
      return heard;
    }, drawn);
    expect(said).toHaveLength(strings);
    expect(said.filter((each) => each.includes('열지 못했'))).toEqual([]);
    expect(said.filter((each) => each.includes('결과')).length).toBeGreaterThan(strings / 2);
    expect(record.complaints).toEqual([]);
  });

  test('follows what is typed, and is still again when nothing is', async () => {
    const { page } = await site.visit('/search/');
    await page.locator('main input[name=q]').pressSequentially('참관단');
    await said(page, '‘참관단’ 결과');
    expect(await results(page).count()).toBeGreaterThan(0);
    await page.locator('main input[name=q]').fill('');
    await said(page, '찾을 말을 적으면');
    expect(await results(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('answers stand where the lists to browse stood, which come back with the empty box', async () => {
    const { page } = await site.visit('/search/?q=참관단');
    await said(page, '‘참관단’ 결과');
    const lists = page.getByRole('heading', { name: '목록으로 찾기' });
    expect(await lists.isVisible()).toBe(false);
    await page.locator('main input[name=q]').fill('');
    await said(page, '찾을 말을 적으면');
    expect(await lists.isVisible()).toBe(true);
    expect(await page.locator('[data-results]').isVisible()).toBe(false);
  });

  test('says when there is nothing, and leaves the lists', async () => {
    const { page } = await site.visit('/search/');
    await find(page, '쀍쀍쀍');
    await said(page, '‘쀍쀍쀍’ 결과가 없습니다.');
    expect(await results(page).count()).toBe(0);
    expect(await page.getByRole('link', { name: '출처 문서' }).first().isVisible()).toBe(true);
  });

  test('says when it cannot be opened, and leaves the lists', async () => {
    const { page } = await site.visit('/search/', {});
    await page.route('**/pagefind/**', (route) => route.abort());
    await find(page, '공약');
    await said(page, '찾기를 열지 못했습니다.');
    expect(await page.getByRole('link', { name: '출처 문서' }).first().isVisible()).toBe(true);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '{query} {count} $& ${alert(1)}',
    '%3Cimg%20src=x%20onerror=alert(1)%3E',
  ])('takes %s for words', async (query) => {
    const { page, record } = await site.visit(`/search/?q=${encodeURIComponent(query)}`);
    page.on('dialog', (dialog) => {
      record.complaints.push('a dialog opened');
      void dialog.dismiss();
    });
    await said(page, `‘${query}’ 결과`);
    expect(await page.locator('main input[name=q]').inputValue()).toBe(query);
    expect(await page.locator('main img').count()).toBe(0);
    expect(record.requests.filter((url) => url.endsWith('/x'))).toEqual([]);
    expect(record.complaints).toEqual([]);
  });

  test('in English leads to English pages and says which words are Korean', async () => {
    const { page } = await site.visit('/en/search/');
    await find(page, '행정복지센터');
    await said(page, 'Results for “행정복지센터”');
    const paths = await results(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paths).toContain('/en/sample/8/pledges/3-5/');
    expect(paths.filter((path) => !path.startsWith('/en/'))).toEqual([]);
    expect(await page.locator('[data-results]').getAttribute('lang')).toBe('ko');
    await results(page).locator('a[href$="/3-5/"]').click();
    await page.waitForURL('**/en/sample/8/pledges/3-5/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('begins on another page', async () => {
    const { page } = await site.visit('/');
    await find(page, '참관단');
    await page.waitForURL('**/search/?q=*');
    await said(page, '‘참관단’ 결과');
  });

  test('without a script is a form and a way to every record', async () => {
    const { page } = await site.visit('/search/', { javaScriptEnabled: false });
    expect(await status(page).textContent()).toContain('찾기 프로그램이 열리지 않아도');
    expect(await status(page).isVisible()).toBe(true);
    await find(page, '공약');
    await page.waitForURL('**/search/?q=*');
    for (const name of ['공약 민선8기', '수상', '부서', '지역', '출처 문서']) {
      await page.locator('main').getByRole('link', { name, exact: true }).click();
      await page.waitForURL((url) => url.pathname !== '/search/');
      await page.locator('main a').nth(2).waitFor({ state: 'attached' });
      await page.goBack();
      await page.waitForURL('**/search/?q=*');
    }
  });
});
