import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, findFile, listPages, type BuiltSite } from '../../built/build-site.ts';

let site: BuiltSite;
beforeAll(() => {
  site = buildSite('/x/');
});

const readPage = (address: string) =>
  readFileSync(findFile(site, address), 'utf8').replaceAll('\u00a0', ' ');
const unescape = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** The links of the report at the foot of a page. */
function readReport(address: string) {
  const report = /<p class="report">(.*?)<\/p>/s.exec(readPage(address))?.[1] ?? '';
  const links = [...report.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, href = '', text = '']) => ({ href: unescape(href), text }),
  );
  return { report, links };
}

describe('every page', () => {
  test('offers a report with its own address in it, in its own language', () => {
    const pages = listPages(site).filter((page) => !page.includes('404'));
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages) {
      const [form, mail, how] = readReport(page).links;
      const query = new URL(form?.href ?? '').searchParams;
      expect(query.get('page'), page).toBe(`/x${page}`);
      expect(query.get('title'), page).not.toBe('');
      expect(mail?.href).toMatch(/^mailto:corrections@example\.org\?subject=/);
      expect(decodeURIComponent(mail?.href ?? '')).toContain(`/x${page}`);
      expect(form?.text).toMatch(page.startsWith('/en/') ? /^Report an error/ : /오류 신고$/);
      expect(how?.href).toBe(`/x${page.startsWith('/en/') ? '/en' : ''}/about/corrections/`);
    }
  });

  test('tells who reads it and within how many days, as site.yaml says', () => {
    expect(readReport('/sample/').report).toContain('시험용 편집부가 읽고 10일 안에 답합니다.');
    expect(readReport('/en/sample/').report).toContain('within 10 days');
  });
});

test('a page of a record names the record, in the link and in the report', () => {
  const [form, mail] = readReport('/sample/8/pledges/3-1/').links;
  expect(form?.text).toBe('공약 3-1 오류 신고');
  expect(mail?.text).toBe('공약 3-1 오류 신고 (메일)');
  expect(new URL(form?.href ?? '').searchParams.get('record')).toBe('공약 3-1');
  expect(decodeURIComponent(mail?.href ?? '')).toContain('기록: 공약 3-1\r\n');
});

test('the page about corrections takes its figures from site.yaml', () => {
  expect(readPage('/about/corrections/')).toContain('시험용 편집부');
  expect(readPage('/about/corrections/')).toContain('10일 안에');
  expect(readPage('/en/about/corrections/')).toContain('10 days');
});
