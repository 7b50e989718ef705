import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sample } from '../../src/check/catalogue/example.ts';
import { passGate } from '../../src/load/gate.ts';
import { findPeriodFault, findDateFault } from '../../src/schema/date.ts';
import { changeCity, openStage, type Edit } from '../fixtures/city.ts';

const dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
const stage = openStage(dir);
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Code and suggestion of all that is said of a change of the made-up city. */
function hints(edit: Edit): string[] {
  stage.show(changeCity(edit));
  return passGate(dir).problems.map(({ code, suggestion = '' }) => `${code} ${suggestion}`.trim());
}

const spent = (amount: string): Edit => ({
  file: sample.pledge,
  swap: ['columns: { 2023: 100 }', `columns: { 2023: ${amount} }`],
});

describe('a sum with its unit, in a table of 백만원', () => {
  test.each([
    ['3억원', ' 300'],
    ['3억', ' 300'],
    ['1조원', ' 1000000'],
    ['27,000천원', ' 27'],
    ['100백만원', ' 100'],
    ['27,500천원', ''],
    ['100원', ''],
  ])('%s suggests what it is in the unit of the table, or nothing', (text, suggestion) => {
    expect(hints(spent(`'${text}'`))).toEqual([`number-with-unit${suggestion}`]);
  });

  test('a count keeps its number', () => {
    const edit = { file: sample.indicator, swap: ['value: 10', 'value: 10명'] as const };
    expect(hints(edit)).toEqual(['number-with-unit 10']);
  });
});

describe('a period as it is printed', () => {
  test.each([
    ['2020.4.~9.', '2020-04/2020-09'],
    ['2020. 4. ~ 2021. 3.', '2020-04/2021-03'],
    ['2020년 4월 ~ 9월', '2020-04/2020-09'],
    ['2020. 4. 1. ~ 4. 15.', '2020-04-01/2020-04-15'],
    ['2020. 4. 1. ~ 15.', '2020-04-01/2020-04-15'],
    ['2020~2022', '2020/2022'],
    ['2020. 4.–9.', '2020-04/2020-09'],
    ['2020. 4.-9.', '2020-04/2020-09'],
    ['2020.9.~4.', undefined],
    ['2020.4.~', undefined],
    ['2020.4.~9.~12.', undefined],
    ['2020.4.~13.', undefined],
  ])('%s suggests %s', (text, suggestion) => {
    expect(findPeriodFault(text)?.suggestion).toBe(suggestion);
  });

  test('is never a day', () => {
    expect(findDateFault('2020.4.~9.')).toEqual({ problem: 'date-expected' });
    expect(findDateFault('2020.4.9.')?.suggestion).toBe('2020-04-09');
  });
});

describe('a Korean name where an id is wanted', () => {
  test.each<[string, Edit, string]>([
    [
      'of a department',
      { file: sample.pledge, swap: ['lead: planning', 'lead: 시험기획과'] },
      'id-format planning',
    ],
    [
      'of a place',
      { file: sample.pledge, swap: ['places: [center]', 'places: [시험동]'] },
      'id-format center',
    ],
    [
      'of an area',
      { file: sample.pledge, swap: ['area: life', 'area: 시험분야'] },
      'id-format life',
    ],
    [
      'of a status',
      { file: sample.pledge, swap: ['value: on-track', 'value: 완료'] },
      'value-choice completed',
    ],
    [
      'of a key',
      { file: sample.source, swap: ['publisher:', '펴낸 곳:'] },
      'key-unknown publisher',
    ],
  ])('%s is answered with what to write', (_, edit, expected) => {
    expect(hints(edit)).toContain(expected);
  });

  test('of nothing known is answered with nothing', () => {
    expect(hints({ file: sample.pledge, swap: ['lead: planning', 'lead: 모르는 곳'] })).toEqual([
      'id-format',
    ]);
  });
});

test('a key in quotes that stands twice is named whole', () => {
  const edit = { file: sample.source, swap: ['pages: 10', '"가: 나": 1\n"가: 나": 2'] as const };
  stage.show(changeCity(edit));
  const [first] = passGate(dir).problems.filter(({ code }) => code === 'yaml-duplicate-key');
  expect(first?.received).toBe('가: 나');
});
