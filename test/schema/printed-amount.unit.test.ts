import { describe, expect, test } from 'vitest';
import { readPrintedAmount } from '../../src/schema/printed-amount.ts';

const read = (printed: string) => readPrintedAmount(printed, '백만원');

describe('an amount as it is printed', () => {
  test.each([
    ['595억원', 59_450_000_000, 59_549_999_999],
    ['15.3억', 1_525_000_000, 1_534_999_999],
    ['2억7천만원', 265_000_000, 274_999_999],
    ['4천4백만원', 43_500_000, 44_499_999],
    ['1천만원', 5_000_000, 14_999_999],
    ['638,501백만원', 638_500_500_000, 638_501_499_999],
    ['27,000천원', 26_999_500, 27_000_499],
    ['5,000원', 5_000, 5_000],
    ['1조 2,345억 원', 1_234_450_000_000, 1_234_549_999_999],
    ['연26억원', 2_550_000_000, 2_649_999_999],
    ['총 38.88억 원', 3_887_500_000, 3_888_499_999],
    ['２억원', 150_000_000, 249_999_999],
  ])('%s is rounded at its last digit', (printed, least, most) => {
    expect(read(printed)).toEqual({ least, most });
  });

  test.each([
    ['약 600억원', 50_000_000_000, 70_000_000_000],
    ['600억 원 내외', 50_000_000_000, 70_000_000_000],
    ['500여억 원', 50_000_000_000, 59_999_999_999],
    ['27억여 원', 2_700_000_000, 2_799_999_999],
    ['10억이상', 950_000_000, Infinity],
    ['최대 3억원', 0, 349_999_999],
  ])('%s says itself that it is not exact', (printed, least, most) => {
    expect(read(printed)).toEqual({ least, most });
  });

  test('is in the unit of its table where it is digits alone', () => {
    expect(read('15.3')).toEqual({ least: 15_250_000, most: 15_349_999 });
  });

  test.each([
    '국비 10억, 시비 5억',
    '44건 595억원',
    '예산 범위 안',
    '-',
    '',
    '12월',
    '3,000명',
    '1~2억',
  ])('%j is not one amount', (printed) => {
    expect(read(printed)).toBeUndefined();
  });
});
