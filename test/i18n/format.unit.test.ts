import { describe, expect, test } from 'vitest';
import {
  formatChange,
  formatDate,
  formatDateShort,
  formatNumber,
  formatPeriod,
  formatPermille,
  formatShare,
  formatWon,
  sayPeriod,
} from '../../src/i18n/format.ts';

describe('formatNumber', () => {
  const numbers: [number, string][] = [
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [18_000_000_000, '18,000,000,000'],
    [0.5, '0.5'],
    [1234.5, '1,234.5'],
    [2.125, '2.125'],
  ];
  test.each(numbers)('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('a negative has a true minus, never a hyphen', () => {
    expect(formatNumber(-1234)).toBe('\u22121,234');
    expect(formatNumber(-0.5)).toBe('\u22120.5');
  });

  test('three decimals at most', () => {
    expect(formatNumber(1.23456)).toBe('1.235');
  });
});

describe('formatShare', () => {
  const shares: [number, string, string][] = [
    [0, '0%', '0%'],
    [0.015, '1.5%', '+1.5%'],
    [0.662879, '66.29%', '+66.29%'],
    [-0.105573, '\u221210.56%', '\u221210.56%'],
    [0.00001, '0%', '0%'],
    [-0.00001, '0%', '0%'],
    [12.3, '1,230%', '+1,230%'],
  ];
  test('exact enough to compute with', () => {
    expect(formatShare(-0.1055728, true)).toBe('\u221210.55728%');
    expect(formatChange(0.023052249, true)).toBe('+2.30522%');
  });

  test.each(shares)('%d is %s, signed %s', (share, text, signed) => {
    expect([formatShare(share), formatChange(share)]).toEqual([text, signed]);
  });
});

describe('formatPermille', () => {
  const rates: [number, string][] = [
    [0, '0%'],
    [1, '0.1%'],
    [608, '60.8%'],
    [1000, '100%'],
    [12_345, '1,234.5%'],
    [-25, '\u22122.5%'],
  ];
  test.each(rates)('%d is %s', (permille, text) => {
    expect(formatPermille(permille)).toBe(text);
  });
});

describe('formatWon in Korean', () => {
  const amounts: [number, string][] = [
    [0, '0 원'],
    [1, '1 원'],
    [9_999, '9,999 원'],
    [10_000, '1만 원'],
    [12_345_678, '1,234만 5,678 원'],
    [100_000_000, '1억 원'],
    [18_000_000_000, '180억 원'],
    [14_524_000_000, '145억 2,400만 원'],
    [100_000_001, '1억 1 원'],
    [999_999_999_999, '9,999억 9,999만 9,999 원'],
    [1_000_000_000_000, '1조 원'],
    [1_000_000_010_000, '1조 1만 원'],
    [1_234_567_890_123, '1조 2,345억 6,789만 123 원'],
    [-2_500_000_000, '\u221225억 원'],
    [-5, '\u22125 원'],
  ];
  test.each(amounts)('%d is %s', (won, text) => {
    expect(formatWon(won, 'ko')).toBe(text);
  });

  test('nothing is rounded away', () => {
    const worth: Record<string, number> = { 조: 1e12, 억: 1e8, 만: 1e4, '': 1 };
    const readBack = (text: string) =>
      [...text.matchAll(/([\d,]+)([조억만]?)/g)].reduce(
        (sum, [, digits, unit]) =>
          sum + Number(String(digits).replaceAll(',', '')) * (worth[String(unit)] ?? NaN),
        0,
      );
    for (const won of [1, 10_001, 99_990_000, 69_712_345_678, 7_000_000_000_007]) {
      expect(readBack(formatWon(won, 'ko'))).toBe(won);
    }
  });
});

describe('formatWon in English', () => {
  const amounts: [number, string][] = [
    [0, '₩0'],
    [9_999, '₩9,999'],
    [999_999, '₩999,999'],
    [1_000_000, '₩1 million'],
    [2_400_000, '₩2.4 million'],
    [100_000_000, '₩100 million'],
    [1_000_000_000, '₩1 billion'],
    [999_999_600, '₩999,999,600'],
    [14_524_000_000, '₩14.524 billion'],
    [1_250_000_000_000, '₩1.25 trillion'],
    [-2_500_000_000, '\u2212₩2.5 billion'],
  ];
  test.each(amounts)('%d is %s', (won, text) => {
    expect(formatWon(won, 'en')).toBe(text);
  });
});

describe('dates', () => {
  const dates: [string, string, string, string][] = [
    ['2024', '2024년', '2024년', '2024'],
    ['2024-05', '2024년 5월', '2024. 5.', 'May 2024'],
    ['2024-05-01', '2024년 5월 1일', '2024. 5. 1.', '1 May 2024'],
    ['2024-12-31', '2024년 12월 31일', '2024. 12. 31.', '31 December 2024'],
  ];
  test.each(dates)('%s is as exact as it is', (date, long, short, english) => {
    expect(formatDate(date, 'ko')).toBe(long);
    expect(formatDateShort(date, 'ko')).toBe(short);
    expect(formatDate(date, 'en')).toBe(english);
    expect(formatDateShort(date, 'en')).toBe(english);
  });

  test('every month has its English name', () => {
    const named = Array.from({ length: 12 }, (_, month) =>
      formatDate(`2025-${String(month + 1).padStart(2, '0')}`, 'en'),
    );
    expect(named[0]).toBe('January 2025');
    expect(named[8]).toBe('September 2025');
    expect(new Set(named).size).toBe(12);
  });
});

describe('formatPeriod', () => {
  const periods: [string, string, string][] = [
    ['2024', '2024년', '2024'],
    ['2024-05-31', '2024. 5. 31.', '31 May 2024'],
    ['2022-07/2022-09', '2022. 7. ~ 2022. 9.', 'July 2022 – September 2022'],
    ['2022/2023-06', '2022년 ~ 2023. 6.', '2022 – June 2023'],
    ['2024-01/..', '2024. 1. ~', 'January 2024 –'],
    ['../2024-01', '~ 2024. 1.', 'until January 2024'],
  ];
  test.each(periods)('%s', (period, korean, english) => {
    expect(formatPeriod(period, 'ko')).toBe(korean);
    expect(formatPeriod(period, 'en')).toBe(english);
  });
});

describe('sayPeriod', () => {
  const periods: [string, string, string][] = [
    ['2024-05', '2024년 5월', 'May 2024'],
    ['2022-07/2022-09', '2022년 7월부터 2022년 9월까지', 'July 2022 to September 2022'],
    ['2024-01/..', '2024년 1월부터', 'from January 2024'],
    ['../2024-01', '2024년 1월까지', 'until January 2024'],
  ];
  test.each(periods)('%s', (period, korean, english) => {
    expect(sayPeriod(period, 'ko')).toBe(korean);
    expect(sayPeriod(period, 'en')).toBe(english);
  });
});
