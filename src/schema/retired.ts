import { z } from 'zod';
import { edtfDate } from './date.ts';
import { nameShape } from './name.ts';
import { line, prose } from './text.ts';

/** retired.yaml: what stood at an address that people may have cited, and stands there no more. */
export const retiredSchema = z.strictObject({
  retired: z
    .array(
      z.strictObject({
        address: line
          .describe('기록이 있던 주소입니다. /로 시작하고 /로 끝납니다.')
          .meta({ examples: ['/paju/awards/innovation-2022/'] }),
        title: nameShape.name
          .describe('기록의 제목이나 이름이었던 말입니다.')
          .meta({ examples: ['지방자치단체 혁신평가'] }),
        english: nameShape.english,
        reason: prose
          .describe('기록을 거둔 까닭입니다. 그 주소의 페이지에 그대로 나옵니다.')
          .meta({ examples: ['같은 수상을 두 번 적은 기록이었습니다.'] }),
        date: edtfDate.describe('기록을 거둔 날입니다.').meta({ examples: ['2024-11-21'] }),
        instead: line
          .optional()
          .describe('대신 볼 기록의 주소입니다. 공약에는 꼭 적습니다.')
          .meta({ examples: ['/paju/awards/innovation/'] }),
      }),
    )
    .min(1)
    .describe('거둔 기록의 목록입니다.'),
});

export type RetiredList = z.output<typeof retiredSchema>;
export type Retired = RetiredList['retired'][number];
