import { z } from 'zod';
import { nameShape } from './name.ts';
import { boundaryCredit } from './boundaries.ts';
import { tileRow } from './tiles.ts';
import { citation, governmentId, id, line, webAddress } from './text.ts';

export const placeSchema = z.strictObject({
  id: id.describe('주소에 쓰는 id입니다.').meta({ examples: ['unjeong-3'] }),
  ...nameShape,
  kind: z
    .enum(['eup', 'myeon', 'dong', 'legal-dong', 'whole'])
    .describe('읍·면·행정동·법정동·전역입니다.')
    .meta({ examples: ['dong'] }),
  cite: citation.describe('이 이름이 적힌 문서와 자리입니다.'),
});

/** One local government. */
export const governmentSchema = z.strictObject({
  id: governmentId.describe('폴더 이름과 같은 id입니다.').meta({ examples: ['paju'] }),
  ...nameShape,
  kind: z
    .enum(['province', 'city', 'county', 'district'])
    .describe('광역·시·군·구입니다.')
    .meta({ examples: ['city'] }),
  website: webAddress
    .optional()
    .describe('공식 누리집 주소입니다.')
    .meta({ examples: ['https://www.paju.go.kr/'] }),
  contact: line
    .optional()
    .describe('대표 연락처입니다.')
    .meta({ examples: ['031-940-4114'] }),
  places: z.array(placeSchema).describe('기록에 나오는 읍면동입니다.'),
  tiles: z
    .array(tileRow)
    .min(1)
    .optional()
    .describe(
      '공약지도의 칸입니다. 한 줄이 지도의 한 줄이고, places의 id를 띄어 적으며 빈 칸은 점(.)입니다. 자리는 편집자가 정합니다.',
    )
    .meta({ examples: [['geumchon . gwangtan', '. jori', 'unjeong-3 yadang']] }),
  boundaries: boundaryCredit
    .optional()
    .describe(
      '같은 폴더의 boundaries.topojson이 어디에서 왔는지입니다. 그 파일이 있으면 적습니다.',
    ),
});

export type Government = z.output<typeof governmentSchema>;
export type Place = z.output<typeof placeSchema>;
