import { expect, test } from 'vitest';
import { cutIntoSections } from '../../../src/publish/sections/cut-into-sections.ts';
import type { PagePart } from '../../../src/publish/sections/page-part.ts';
import { hasMark, markWords } from '../../../src/publish/sections/word-marks.ts';
import { addPrinted, listMissing } from '../../../src/search/printed-words.ts';
import { sortBy, type SearchRecord } from '../../../src/search/search-record.ts';

const part = (id: string | undefined, heading: string, text: string): PagePart => ({
  ids: id === undefined ? [] : [id],
  heading,
  text,
  rows: [],
  apart: '',
});

const page: SearchRecord = {
  address: '/gov/8/rates/',
  kind: 'page',
  title: '보기시 비율',
  content: '보기시 비율. 한 문장.',
  english: 'Sample: rates',
  audience: 'citizen',
  filters: { kind: ['page'], government: ['보기시'] },
  sort: sortBy(undefined, undefined),
};

test('a page becomes itself and a record for each heading that both languages have', () => {
  const [own, ...sections] = cutIntoSections(
    page,
    {
      ko: [part(undefined, '비율', '앞글'), part('a', '확보율', '돈'), part('b', '홀로', '말')],
      en: [part(undefined, 'Rates', 'Lead'), part('a', 'Secured', 'Money')],
    },
    ['덧말'],
  );
  expect(sections).toEqual([
    {
      ...page,
      address: '/gov/8/rates/#a',
      of: '/gov/8/rates/',
      title: '확보율, 보기시 비율',
      content: '확보율, 보기시 비율. 돈',
      contentEn: 'Secured. Money',
      english: 'Secured, Sample: rates',
      hidden: expect.any(String) as string,
    },
  ]);
  expect(own).toMatchObject({
    address: page.address,
    content: '보기시 비율. 한 문장. 앞글',
    contentEn: 'Sample: rates. Lead',
    printed: '홀로 말 덧말',
  });
});

test('a heading without words of its own and the notes are found on the page', () => {
  const ko = [part(undefined, '', ''), part('a', '빈곳', ''), part('notes-title', '각주', '문서')];
  const [own, ...sections] = cutIntoSections(page, { ko, en: ko }, []);
  expect(sections).toEqual([]);
  expect(own?.printed).toBe('빈곳 각주 문서');
});

test('a record that is cut keeps its own text', () => {
  const term: SearchRecord = { ...page, kind: 'term', title: '민선8기', content: '민선8기' };
  const both = [part(undefined, '', '앞글'), part('a', '돈', '글')];
  const [own, section] = cutIntoSections(term, { ko: both, en: both }, []);
  expect(own).toMatchObject({ content: '민선8기', printed: '앞글' });
  expect(section).toMatchObject({ kind: 'page', title: '돈, 보기시 민선8기' });
});

test('words that a record has, also inside of others, are not printed besides', () => {
  const missing = listMissing(page, ['비율 문장 12건 문', '12건']);
  expect(missing).toEqual(['12건']);
  expect(addPrinted(addPrinted(page, missing), ['둘']).printed).toBe('12건 둘');
  expect(addPrinted(page, [])).toBe(page);
});

test('marked words are known again, and others are not', () => {
  const words = Array.from({ length: 500 }, (_, at) => `낱말${String(at)}`);
  const marks = markWords(words);
  expect(words.every((word) => hasMark(marks, word))).toBe(true);
  expect(words.some((word) => hasMark(marks, `${word}x`))).toBe(false);
});
