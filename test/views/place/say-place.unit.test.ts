import { expect, test } from 'vitest';
import { passGate } from '../../../src/load/gate.ts';
import { joinDataset, type GovernmentBook } from '../../../src/model/dataset.ts';
import { groupOf } from '../../../src/model/group.ts';
import { readPledgeHere } from '../../../src/model/place-sheet.ts';
import type { Records } from '../../../src/schema/records.ts';
import { createReader } from '../../../src/views/create-reader.ts';
import { sayHere } from '../../../src/views/place/say-place.ts';
import { sampleCity } from '../../built/build-site.ts';

const dataset = joinDataset(passGate(sampleCity).records as Records);
const [book] = dataset.governments as [GovernmentBook];
const readHere = (place: string) =>
  groupOf(book.pledgesByPlace, place).map((pledge) => readPledgeHere(pledge, place, []));
const say = (place: string, language: 'ko' | 'en' = 'ko') =>
  readHere(place).map((here) => sayHere(createReader(dataset, language, ''), book, here));

test('a place says what is planned there, or else what was recorded last, and what it costs', () => {
  expect(say('solbat')).toMatchInlineSnapshot(`
    [
      "2026년 5월 ‘공사 준공과 개청’ 예정으로 적혀 있습니다(이후 경과는 확인하지 못함). 적힌 돈은 계획 120억 원, 집행 97억 원 (2022년~2025년, 그 앞의 집행은 적혀 있지 않음)입니다. 너른동과 나누어 적혀 있지 않습니다.",
    ]
  `);
  expect(say('nuri')).toMatchInlineSnapshot(`
    [
      "마지막으로 적힌 일은 2022년 9월 ‘누리읍 행정복지센터 공사 준공’입니다. 적힌 돈은 계획 96억 원, 집행 31억 원 (“~2022” 칸(앞선 해를 세었는지 적혀 있지 않음))입니다.",
    ]
  `);
  expect(say('nuri', 'en')).toMatchInlineSnapshot(`
    [
      "The last recorded event is “누리읍 행정복지센터 공사 준공” (September 2022). Recorded money: plan ₩9.6 billion, spent ₩3.1 billion (column “~2022” (whether it counts earlier years is not stated)).",
    ]
  `);
});

test('money of several places is said not to be divided among them', () => {
  const [here] = readHere('solbat');
  if (!here) throw new Error('no pledge');
  const reader = createReader(dataset, 'ko', '');
  expect(sayHere(reader, book, { ...here, alsoAt: ['nuri'] })).toMatch(
    /나누어 적혀 있지 않습니다\.$/,
  );
  expect(sayHere(reader, book, { ...here, alsoAt: [] })).not.toContain('나누어');
});

test('a pledge that left the count says so first', () => {
  const [here] = readHere('solbat');
  if (!here) throw new Error('no pledge');
  const departed = { kind: 'drop' } as unknown as NonNullable<typeof here.pledge.departed>;
  const said = sayHere(createReader(dataset, 'ko', ''), book, {
    ...here,
    pledge: { ...here.pledge, departed },
  });
  expect(said.startsWith(createReader(dataset, 'ko', '').t('tombstone.drop'))).toBe(true);
});
