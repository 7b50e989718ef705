import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';

const site = openSite();
const phone = { viewport: { width: 390, height: 844 } };
const answers = (page: Page) => page.getByRole('region', { name: '기록에 적힌 답' });
const results = (page: Page) => page.locator('[data-results] > li');
const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();
const complain = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

describe('an answer stands above the results', () => {
  test('with its figure, its sentence, its day and where it comes from', async () => {
    const { page, record } = await site.visit('/search/?q=민원상담소 예산', phone);
    await answers(page).waitFor();
    const answer = answers(page).getByRole('article');
    expect(await answer.getByRole('heading').textContent()).toContain('민원상담소');
    expect(await answer.locator('.answer-figure').textContent()).toBe('24억 7,000만 원');
    expect(await answer.textContent()).toContain('총사업비');
    expect(await answer.textContent()).toMatch(/기준일 20\d\d년/);
    const links = await answer
      .getByRole('link')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).pathname));
    expect(links[0]).toBe('/sample/8/pledges/3-1/');
    expect(links.some((path) => path.startsWith('/sources/'))).toBe(true);
    expect(await complain(page)).toEqual([]);
    await answer.getByRole('link', { name: '기록에서 보기' }).click();
    await page.waitForURL('**/sample/8/pledges/3-1/#*');
    expect(record.complaints).toEqual([]);
  });

  test('of two records that are alike both answer', async () => {
    const { page } = await site.visit('/search/?q=행정복지센터 사업비', phone);
    await answers(page).waitFor();
    expect(await answers(page).getByRole('article').count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('a page that answers is a card, and no result besides', async () => {
    const { page } = await site.visit('/search/?q=늦은 것', phone);
    await answers(page).waitFor();
    const href = await answers(page).getByRole('link').first().getAttribute('href');
    expect(href).toContain('/8/#overdue');
    expect(
      await results(page)
        .locator(`a[href="${String(href)}"]`)
        .count(),
    ).toBe(0);
  });

  test('in English in English', async () => {
    const { page } = await site.visit('/en/search/?q=민원상담소 예산');
    const answer = page.getByRole('region', { name: 'What the records state' });
    await answer.waitFor();
    expect(await answer.locator('.answer-figure').textContent()).toBe('₩2.47 billion');
    expect(await answer.getByRole('link', { name: 'See it in the record' }).count()).toBe(1);
  });

  test('not while the question is being typed', async () => {
    const { page } = await site.visit('/search/');
    await page.locator('#q').pressSequentially('민원상담소 예산');
    await said(page, '‘민원상담소 예산’ 결과');
    expect(await answers(page).isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await answers(page).waitFor();
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });
});

describe('a result', () => {
  test('is a heading with what it is, where it stands and what it costs', async () => {
    const { page } = await site.visit('/search/?q=행정복지센터', phone);
    await results(page).first().waitFor();
    const row = results(page).filter({ has: page.locator('a[href$="/3-5/"]') });
    expect(await row.getByRole('heading', { level: 3 }).getByRole('link').count()).toBe(1);
    const facts = await row.locator('.row-facts').textContent();
    expect(facts).toContain('공약');
    expect(facts).toContain('솔밭동');
    expect(facts).toContain('근거 목표 달성');
    expect(facts).toContain('총사업비 120억 원');
    expect(await row.locator('.status svg').count()).toBe(1);
    expect(await row.locator('.note').textContent()).toContain('공사 준공과 개청');
    expect(await complain(page)).toEqual([]);
  });

  test('holds what was found of the same record', async () => {
    const { page } = await site.visit('/search/?q=행정복지센터');
    const fold = results(page).locator('details').first();
    await fold.locator('summary').click();
    expect(await fold.locator('summary').textContent()).toMatch(/확인이 필요한 곳 \d+$/);
    expect(await fold.getByRole('link').first().isVisible()).toBe(true);
  });

  test('is one of ten, and ten more are shown when asked for', async () => {
    const { page } = await site.visit('/search/?q=공약');
    await results(page).first().waitFor();
    const before = await results(page).count();
    expect(before).toBeLessThanOrEqual(10);
    await page.getByRole('button', { name: '더 보기' }).click();
    await results(page).nth(before).waitFor();
    const focus = await page.evaluate(() => document.activeElement?.closest('li')?.textContent);
    expect(focus).toBe(await results(page).nth(before).textContent());
    await page.goto(`${site.root()}/sample/awards/`);
    await page.goBack();
    await results(page).nth(before).waitFor();
  });
});

describe('where there is doubt', () => {
  test('other readings are offered, and a press asks them', async () => {
    const { page } = await site.visit('/search/?q=ㅅㅁ', phone);
    const others = page.getByRole('group', { name: '이렇게 물어보기' });
    await others.waitFor();
    const other = others.getByRole('button').first();
    const question = String(await other.textContent());
    await other.click();
    await page.waitForURL((url) => url.searchParams.get('q') === question);
    await said(page, `‘${question}’ 결과`);
    await page.goBack();
    await said(page, '‘ㅅㅁ’');
  });

  test('words that are missing are named once', async () => {
    const { page } = await site.visit('/search/?q=시민 우주선');
    await said(page, '빠진 낱말: 우주선');
    expect(await page.locator('[data-results]').getByText('우주선').count()).toBe(0);
  });

  test('nothing found offers near words, what there is, and the lists', async () => {
    const { page } = await site.visit('/search/?q=민원상담쇼 우주선');
    await said(page, '결과가 없습니다');
    expect(await page.getByRole('heading', { name: '이 사이트에 있는 기록' }).isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('link', { name: /^공약 \d+$/ }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: '목록으로 찾기' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: '민원상담소', exact: true }).click();
    await said(page, '‘민원상담소’ 결과');
    expect(await page.getByText('이 사이트에 있는 기록').isVisible()).toBe(false);
  });
});

describe('the way back', () => {
  const ask = async (page: Page, question: string) => {
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially(question);
    await page.keyboard.press('Enter');
    await said(page, `‘${question}’ 결과`);
  };
  const length = (page: Page) => page.evaluate(() => history.length);

  test('leads through the questions that were asked, not through those that were typed', async () => {
    const { page } = await site.visit('/search/');
    const before = await length(page);
    await ask(page, '참관단');
    await ask(page, '행정복지센터');
    expect(await length(page)).toBe(before + 2);
    await page.getByRole('button', { name: /^공약 \d/ }).click();
    await page.waitForURL('**kind=pledge**');
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('kind'));
    await said(page, '‘행정복지센터’ 결과');
    await page.goBack();
    await said(page, '‘참관단’ 결과');
    expect(await page.locator('#q').inputValue()).toBe('참관단');
    await page.goForward();
    await said(page, '‘행정복지센터’ 결과');
    await page.goBack();
    await page.goBack();
    await said(page, '찾을 말을 적으면');
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('a screen reader', () => {
  test('hears the last sentence only, once the page has come to rest', async () => {
    const { page } = await site.visit('/search/');
    await page.evaluate(() => {
      const heard: string[] = [];
      const status = document.querySelector('[role=status]') as HTMLElement;
      new MutationObserver(() => heard.push(status.textContent)).observe(status, {
        childList: true,
      });
      Object.assign(window, { heard });
    });
    await page.locator('#q').pressSequentially('참관단', { delay: 200 });
    await said(page, '‘참관단’ 결과');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([expect.stringContaining('‘참관단’ 결과')]);
  });
});
