import { describe, expect, it } from 'vitest';
import { answerSections, findSection } from '../../src/model/source-sections.ts';

const sections = [
  { place: '2 공약' },
  { place: '2 공약 · 사업개요', leftOut: '시험용 그림이어서 옮기지 않았습니다.' },
  { place: '부록', leftOut: '시험용 직원 교육 일정입니다.' },
];

describe('the section of a place', () => {
  it.each([
    ['2 공약', '2 공약'],
    ['2 공약 · 추진계획', '2 공약'],
    ['2 공약 · 사업개요', '2 공약 · 사업개요'],
    ['2 공약 · 사업개요 · 표', '2 공약 · 사업개요'],
  ])('%s is in %s, the longest whose words it begins with', (place, section) => {
    expect(findSection(sections, place)?.place).toBe(section);
  });

  it.each(['2 공약사업', '1 공약', '부록2'])('%s is in none', (place) => {
    expect(findSection(sections, place)).toBeUndefined();
  });
});

describe('the sections of a document', () => {
  const [one, two] = ['/a/', '/b/'].map((address) => ({ address, record: { name: '시험' } }));
  const at = (place: string, ...pages: (typeof one)[]) => ({
    ...{ place, anchor: '', quotes: [] },
    pages: pages.filter((page) => page !== undefined),
  });

  it('name each page that cites them once, in their own order', () => {
    const places = [at('2 공약 · 추진계획', two), at('2 공약', one, two)];
    expect(
      answerSections({ sections }, places as never).map(({ section, pages }) => [
        section.place,
        pages.map(({ address }) => address),
      ]),
    ).toEqual([
      ['2 공약', ['/b/', '/a/']],
      ['2 공약 · 사업개요', []],
      ['부록', []],
    ]);
  });

  it('are none where a document lists none', () => {
    expect(answerSections({}, [])).toEqual([]);
  });
});
