import { describe, expect, test } from 'vitest';
import { passGate } from '../../../src/load/gate.ts';
import { joinDataset, type GovernmentBook } from '../../../src/model/dataset.ts';
import { groupOf } from '../../../src/model/group.ts';
import type { Records } from '../../../src/schema/records.ts';
import { createReader } from '../../../src/views/create-reader.ts';
import { sayDepartment } from '../../../src/views/department/say-department.ts';
import { sampleCity } from '../../built/build-site.ts';

const dataset = joinDataset(passGate(sampleCity).records as Records);
const [book] = dataset.governments as [GovernmentBook];
const say = (id: string, language: 'ko' | 'en', pledges = groupOf(book.pledgesByDepartment, id)) =>
  sayDepartment(createReader(dataset, language, ''), id, pledges, 2);

describe('a department', () => {
  test('says what it promised, what is recorded of it, and what comes next', () => {
    expect(say('buildings', 'ko')).toMatchInlineSnapshot(`
      [
        "이 부서가 맡은 것으로 적힌 공약 가운데 이 사이트에 관리카드가 있는 것은 3건입니다.",
        "3건은 목표를 이룬 기록이 있습니다.",
        "목표를 이룬 것으로 센 공약 가운데 3건은 무엇으로 이루어졌는지를 편집부가 판단했습니다.",
        "이 가운데 기준일까지 기한이 지났는데 이룬 기록이 없는 것은 없습니다.",
        "기준일 뒤의 예정으로 적힌 일은 1건이고, 가장 이른 것은 2026년 5월 ‘공사 준공과 개청’입니다(이후 경과는 확인하지 못함).",
      ]
    `);
    expect(say('buildings', 'en')).toMatchInlineSnapshot(`
      [
        "Pledges that this department is recorded to lead, with a control card on this site: 3.",
        "Records show the target met: 3.",
        "Of those counted as met, what shows it was judged by the editors: 3.",
        "None of these is past its deadline on the as-of date without a record that the target was met.",
        "Planned after the as-of date: 1, the first of them “공사 준공과 개청” (May 2026); what happened since has not been checked.",
      ]
    `);
  });

  test('says of pledges that it only supports no more than that', () => {
    const own = groupOf(book.pledgesByDepartment, 'buildings');
    expect(say('nobody', 'ko', own)).toEqual([
      `협조하는 부서로 적힌 공약은 ${String(own.length)}건입니다.`,
    ]);
  });

  test('without a card does not say that it promised nothing', () => {
    expect(say('nobody', 'ko', [])).toEqual([
      '이 사이트에 이 부서의 공약 카드는 없습니다. 공약이 없다는 뜻이 아닙니다. 그 밖의 기록은 2건입니다.',
    ]);
  });

  test('without a deadline is not said to have missed none', () => {
    const [pledge] = groupOf(book.pledgesByDepartment, 'buildings');
    const open = {
      ...pledge,
      statuses: { ...pledge?.statuses, schedule: { value: 'no-deadline' } },
    };
    expect(say('buildings', 'ko', [open as NonNullable<typeof pledge>]).join(' ')).not.toContain(
      '기한',
    );
  });
});
