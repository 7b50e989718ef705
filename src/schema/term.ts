import { z } from 'zod';
import * as registry from '../kinds/registry.ts';
import { acknowledgedSchema } from './acknowledged.ts';
import { aimSchema, announcementSchema, numberingSchema } from './announced.ts';
import { edtfDate } from './date.ts';
import { nameShape } from './name.ts';
import { rhythms, type Rhythm } from './rhythm.ts';
import { citation, id, line } from './text.ts';

const rooms = [
  ...['sdgs', 'departments', 'places', 'records', 'ledger'],
  ...Object.values(registry).map(({ folder }) => folder.split('/')[0]),
];

/** A term's id stands beside the rooms of its government. */
export const termId = id.refine((value) => !rooms.includes(value), {
  params: { problem: 'id-reserved' },
});

export const areaSchema = z.strictObject({
  id: id.describe('주소에 쓰는 id입니다.').meta({ examples: ['citizen-city'] }),
  ...nameShape,
  slogan: line
    .optional()
    .describe('원문에 적힌 구호입니다.')
    .meta({ examples: ['행정은 새롭다'] }),
  cite: citation.describe('이 분야가 적힌 문서와 자리입니다.'),
});

/** One elected term of one government. */
export const termSchema = z.strictObject({
  id: termId.describe('파일 이름과 같은 id입니다. 민선 8기는 8입니다.').meta({ examples: ['8'] }),
  ...nameShape,
  start: edtfDate.describe('임기가 시작된 날입니다.').meta({ examples: ['2022-07-01'] }),
  end: edtfDate.describe('임기가 끝나는 날입니다.').meta({ examples: ['2026-06-30'] }),
  cite: citation.describe('임기를 적은 문서와 자리입니다.'),
  asOf: edtfDate
    .optional()
    .describe('이 임기의 기록이 말하는 기준일입니다. 적지 않으면 가장 새로운 기록의 기준일입니다.')
    .meta({ examples: ['2026-06'] }),
  areas: z
    .array(areaSchema)
    .describe('공약 분야입니다. 분야의 이름이 원문에 없으면 빈 목록으로 적습니다.'),
  updates: z
    .strictObject({
      every: z
        .enum(Object.keys(rhythms) as Rhythm[])
        .describe('기록을 새로 내겠다고 한 주기입니다.')
        .meta({ examples: ['quarter'] }),
      cite: citation.describe('주기를 약속한 문서와 자리입니다.'),
    })
    .optional()
    .describe('정부가 약속한 갱신 주기입니다. 원문에 없으면 적지 않습니다.'),
  reviews: z
    .strictObject({
      every: z
        .enum(Object.keys(rhythms) as Rhythm[])
        .describe('공약 이행을 스스로 점검하겠다고 한 주기입니다.')
        .meta({ examples: ['quarter'] }),
      cite: citation.describe('점검 주기가 적힌 문서와 자리입니다.'),
    })
    .optional()
    .describe('정부가 적은 점검 주기입니다. 점검한 결과를 내겠다는 약속은 updates에 적습니다.'),
  aims: z
    .array(aimSchema)
    .min(1)
    .optional()
    .describe(
      '공약 전체를 두고 정부가 세운 목표입니다. 분야나 공약 하나의 목표는 공약에 적습니다.',
    ),
  announced: z
    .array(announcementSchema)
    .min(1)
    .optional()
    .describe('정부가 스스로 밝힌 총수와 비율입니다. 발표마다 하나씩, 오래된 것부터 적습니다.'),
  numbering: numberingSchema
    .optional()
    .describe('관리번호가 이어지는 방식입니다. 적으면 번호가 빠진 곳을 찾습니다.'),
  acknowledged: acknowledgedSchema
    .optional()
    .describe('원문 자체가 맞지 않는 곳입니다. 사이트에 공개됩니다.'),
});

export type Term = z.output<typeof termSchema>;
export type Area = z.output<typeof areaSchema>;
