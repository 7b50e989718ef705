import { z } from 'zod';
import { edtfDate } from './date.ts';
import { bilingual } from './name.ts';
import { citation } from './text.ts';

/** What every page says first for some time, such as before an election. */
export const bannerSchema = z.strictObject({
  text: bilingual.describe('모든 페이지의 위에 놓을 알림입니다.').meta({
    examples: [{ ko: '선거 기간입니다.', en: 'There is an election.' }],
  }),
  from: edtfDate
    .describe('알리기 시작하는 날입니다. 사이트의 기준일과 견줍니다.')
    .meta({ examples: ['2026-05-21'] }),
  until: edtfDate.describe('알림을 마치는 날입니다.').meta({ examples: ['2026-06-03'] }),
  cite: citation.optional().describe('기간을 정한 문서와 자리입니다.'),
});

export type Banner = z.output<typeof bannerSchema>;
