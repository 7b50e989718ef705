import { z } from 'zod';
import { bannerSchema } from './banner.ts';
import { correctionsSchema } from './corrections.ts';
import { edtfDate } from './date.ts';
import { bilingual } from './name.ts';
import { flag, webAddress } from './text.ts';

/** site.yaml: all that differs between two sites. */
export const siteSchema = z.strictObject({
  title: bilingual.describe('사이트 이름입니다.'),
  description: bilingual.describe('사이트를 한 문장으로 설명합니다.'),
  url: webAddress
    .optional()
    .describe('공개될 주소입니다. 인용과 대표 주소에 씁니다.')
    .meta({ examples: ['https://example.org'] }),
  asOf: edtfDate
    .optional()
    .describe('"오늘"로 삼을 기준일입니다. 없으면 가장 새로운 기록의 기준일입니다.')
    .meta({ examples: ['2026-01'] }),
  officialBanner: flag
    .describe('정부가 운영하는 공식 누리집일 때만 true입니다.')
    .meta({ examples: [false] }),
  operator: z
    .strictObject({
      name: bilingual.describe('운영하는 곳입니다.'),
    })
    .describe('사이트를 운영하는 곳입니다.'),
  banner: bannerSchema
    .optional()
    .describe('선거 기간처럼 정해진 동안 모든 페이지의 위에 놓는 알림입니다.'),
  corrections: correctionsSchema.describe('잘못을 알리는 곳과, 알린 뒤에 하는 일입니다.'),
  repository: webAddress
    .optional()
    .describe('기록이 있는 저장소 주소입니다. 지을 때 --repository로 알릴 수도 있습니다.')
    .meta({ examples: ['https://github.com/example/pledgebook'] }),
});

export type Site = z.output<typeof siteSchema>;
