import { expect, test } from 'vitest';
import { keepTogether } from '../../src/i18n/keep-together.ts';

const joined = '\u00a0';

test.each([
  ['2024. 5. 31. 공사', '2024._5._31. 공사'],
  ['2020. 10. ~ 2023. 8.', '2020._10. ~ 2023._8.'],
  ['2026년 3월 1일 예정', '2026년_3월_1일 예정'],
  ['on 31 May 2024 and in June 2024', 'on 31_May_2024 and in June_2024'],
  ['확보 3곳 14명', '확보 3곳 14명'],
  ['계획 1조 145억 7,500만 원 가운데', '계획 1조_145억_7,500만_원 가운데'],
  ['2,415 원과 3.3 ㎡, 12 kB', '2,415_원과 3.3_㎡, 12_kB'],
  [
    '₩69.103 billion of 1,030 million won in 6 months',
    '₩69.103_billion of 1,030_million_won in 6_months',
  ],
  ['in 2024 many yearly wonders', 'in 2024 many yearly wonders'],
])('the parts of a date, an amount or a measure in “%s” stay on one line', (text, kept) => {
  expect(keepTogether(text)).toBe(kept.replaceAll('_', joined));
});
