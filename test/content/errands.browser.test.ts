import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';
import { buildShippedSite } from './shipped-site.ts';

/** What a citizen comes for, by what is seen on the way, and what answers it. */
const errands: { wants: string; taps: readonly string[]; answer: RegExp }[] = [
  {
    wants: '우리 동네 운정3동에 무엇을 약속했나',
    taps: ['민선8기', '운정3동'],
    answer: /운정3동 행정복지센터 조기 착공 추진$/,
  },
  {
    wants: '콜센터에 누구의 돈을 얼마나 썼나',
    taps: ['민선8기', '원스톱 맞춤 행정서비스 체계 구축'],
    answer: /30억\s6,100만\s원/,
  },
  { wants: '기한이 지난 것은 무엇인가', taps: ['민선8기'], answer: /기한이 지났는데 이룬 기록이 없는 공약은/ },
  {
    wants: '시의 말과 근거가 어떻게 다른가',
    taps: ['민선8기'],
    answer: /카드의 이행 단계가 어느 것인지는 이 사이트가 가진 글로는 알 수 없습니다/,
  },
  {
    wants: '12-7은 누가 맡았나',
    taps: ['민선8기', '운정3동 행정복지센터 조기 착공 추진'],
    answer: /^공공건축과$/,
  },
  { wants: '돈 표를 파일로 받기', taps: ['민선8기', '메뉴', '가계부'], answer: /CSV/ },
  { wants: '무엇이 바뀌었나', taps: ['민선8기', '바뀐 것'], answer: /청년·여성/ },
  { wants: '확보가 무슨 뜻인가', taps: ['민선8기', '메뉴', '가계부'], answer: /마련한 돈\(확보\)/ },
  { wants: '오류를 알리려면', taps: ['오류 신고 방법과 고치는 절차'], answer: /신고/ },
  {
    wants: '그림 하나를 보내기',
    taps: ['민선8기', '자료·공유'],
    answer: /약속장부, ‘공약 카드 6건의 목표 연도와 기록된 일.*기준일.*#promises-8$/,
  },
  { wants: '영어로 읽기', taps: ['메뉴', 'English'], answer: /^Local governments$/ },
];

const screen = { width: 390, height: 844 };
const site = openSite('/', buildShippedSite);

/** Taps the first thing that is seen under this name. */
async function tap(page: Page, name: string): Promise<void> {
  const named = page.locator('a, summary, button').filter({ visible: true });
  await named.filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) }).first().click();
}

describe('on a phone, from the front page, in three taps and two screens', () => {
  test.each(errands)('$wants', async ({ taps, answer }) => {
    expect(taps.length).toBeLessThanOrEqual(3);
    const { page } = await site.visit('/', { viewport: screen });
    for (const name of taps) await tap(page, name);
    await page.waitForLoadState('load');
    const landed = await page.evaluate(() => scrollY);
    const found = page.getByText(answer).filter({ visible: true }).first();
    await found.waitFor({ timeout: 10_000 });
    const box = await found.boundingBox();
    expect(box).not.toBeNull();
    const end = (box?.y ?? NaN) + (box?.height ?? NaN) + (await page.evaluate(() => scrollY)) - landed;
    expect(end).toBeLessThanOrEqual(2 * screen.height);
    await found.scrollIntoViewIfNeeded();
  });
});
