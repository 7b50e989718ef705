import { z } from 'zod';
import { nameShape } from './name.ts';
import { citation, id, line } from './text.ts';

export const departmentSchema = z.strictObject({
  id: id.describe('주소에 쓰는 id입니다.').meta({ examples: ['public-buildings'] }),
  ...nameShape,
  bureau: line
    .optional()
    .describe('속한 국·소의 이름입니다.')
    .meta({ examples: ['행정안전국'] }),
  teams: z
    .array(
      z.strictObject({
        ...nameShape,
        name: nameShape.name.meta({ examples: ['기획팀'] }),
        cite: citation.describe('이 팀이 적힌 문서와 자리입니다.'),
      }),
    )
    .min(1)
    .optional()
    .describe('원문에 이름이 나오는 팀입니다. 팀의 전부라는 뜻은 아닙니다.'),
  cite: citation.describe('이 부서가 적힌 문서와 자리입니다.'),
});

/** departments.yaml: the offices that answer for records. */
export const departmentsSchema = z.strictObject({
  departments: z.array(departmentSchema).min(1).describe('부서 목록입니다.'),
});

export type Department = z.output<typeof departmentSchema>;
export type Departments = z.output<typeof departmentsSchema>;
