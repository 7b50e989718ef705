import { z } from 'zod';
import { edtfDate } from './date.ts';
import { aboveZero, integer } from './number.ts';
import { id, line, prose, sha256, webAddress } from './text.ts';
import { nameShape } from './name.ts';

/** A cited document. */
export const sourceSchema = z.strictObject({
  id: id.describe('파일 이름과 같은 id입니다.').meta({ examples: ['paju-pledge-cards'] }),
  title: nameShape.name.meta({ examples: ['공약사업 관리카드'] }),
  english: nameShape.english,
  publisher: line.describe('펴낸 곳입니다.').meta({ examples: ['파주시'] }),
  kind: z
    .enum(['plan', 'report', 'pledge-card', 'press', 'law', 'statistics', 'web'])
    .describe('문서의 종류입니다.')
    .meta({ examples: ['pledge-card'] }),
  date: edtfDate
    .optional()
    .describe('펴낸 날입니다. 원문에 없으면 적지 않습니다.')
    .meta({ examples: ['2026-01'] }),
  covers: line
    .optional()
    .describe('문서가 다루는 기간입니다.')
    .meta({ examples: ['2023년 실적과 2024년 계획'] }),
  pages: aboveZero(integer)
    .optional()
    .describe('쪽수입니다.')
    .meta({ examples: [24] }),
  url: webAddress
    .optional()
    .describe('공개된 주소입니다.')
    .meta({ examples: ['https://www.paju.go.kr/'] }),
  archive: webAddress
    .optional()
    .describe('보존된 사본의 주소입니다.')
    .meta({ examples: ['https://web.archive.org/'] }),
  licence: z
    .enum([
      'kogl-0',
      'kogl-1',
      'kogl-2',
      'kogl-3',
      'kogl-4',
      'cc-by',
      'public-domain',
      'not-stated',
    ])
    .describe('이용 조건입니다. 원문에 없으면 not-stated입니다.')
    .meta({ examples: ['kogl-1'] }),
  sha256: sha256
    .optional()
    .describe('편집자가 읽은 파일의 SHA-256입니다.')
    .meta({ examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'] }),
  reading: prose
    .describe('문서를 어떻게 읽었고 무엇을 잃었는지 적습니다.')
    .meta({ examples: ['PDF를 글로 바꾼 것을 읽었습니다.'] }),
  sections: z
    .array(
      z.strictObject({
        place: line
          .describe('항목의 제목입니다. 인용한 자리는 이 제목으로 시작합니다.')
          .meta({ examples: ['2 공약의 이행 및 마무리'] }),
        leftOut: prose
          .optional()
          .describe('이 항목에서 옮기지 않은 것과 그 까닭입니다. 모두 옮겼으면 적지 않습니다.')
          .meta({ examples: ['직원 교육 일정이어서 옮기지 않았습니다.'] }),
      }),
    )
    .min(1)
    .optional()
    .describe(
      '문서의 모든 항목을 차례대로 적습니다. 적으면 어느 기록도 인용하지 않고 까닭도 없는 항목, 여기에 없는 자리의 인용은 오류가 됩니다.',
    ),
});

export type Source = z.output<typeof sourceSchema>;
