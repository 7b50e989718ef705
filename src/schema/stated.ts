import { z } from 'zod';
import { edtfPeriod } from './date.ts';
import { citation, line } from './text.ts';

/** A fact that is told in a few words and has a citation of its own. */
const toldSchema = z.strictObject({
  text: line.describe('원문이 밝힌 것을 짧게 적습니다.').meta({ examples: ['31개 시군'] }),
  when: edtfPeriod
    .optional()
    .describe('그때를 원문이 적었으면 적은 만큼만 적습니다.')
    .meta({ examples: ['2020-11-24'] }),
  cite: citation.describe('이것이 적힌 문서와 자리입니다.'),
});

/** A fact in its own words; or the path of the record that tells it already, so that no figure is typed twice. */
export const statedSchema = z
  .union([line, toldSchema])
  .meta({ examples: ['awards/innovation-2022'] });

export type Stated = z.output<typeof statedSchema>;
