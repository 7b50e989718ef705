import { z } from 'zod';
import { decimal, year } from './number.ts';
import { citation } from './text.ts';

const threshold = decimal.refine((value) => value >= -1 && value <= 1, {
  params: { problem: 'threshold-range' },
});

const gradesSchema = z.strictObject({
  substantial: threshold.describe('이 값 이상이면 뚜렷한 진전입니다.').meta({ examples: [0.015] }),
  moderate: threshold.describe('이 값 이상이면 보통 진전입니다.').meta({ examples: [0.005] }),
  limited: threshold
    .describe('이 값 이상이면 더딘 진전이고, 이 값보다 작으면 나빠진 것입니다.')
    .meta({ examples: [0] }),
});

/** thresholds.yaml: from which computed value on an indicator counts as this or that progress, by year. */
export const thresholdsSchema = z.strictObject({
  progress: z
    .array(
      z.strictObject({
        from: year
          .describe(
            '지표의 마지막 값이 이 해나 그 뒤의 것일 때 씁니다. 다음 기준의 해 앞까지입니다.',
          )
          .meta({ examples: [2015] }),
        withoutTarget: gradesSchema.describe(
          '목표가 없는 지표의 연평균 변화율에 쓰는 기준입니다. 1.5%는 0.015로 적습니다.',
        ),
        withTarget: gradesSchema.describe(
          '목표가 있는 지표의, 필요한 변화율에 대한 실제 변화율의 비에 쓰는 기준입니다.',
        ),
        cite: citation.describe('기준이 적힌 문서와 자리입니다.'),
      }),
    )
    .min(1)
    .describe('지표의 진도를 판정하는 기준입니다. 이른 해부터 적습니다.'),
});

export type Thresholds = z.output<typeof thresholdsSchema>;
export type ProgressThresholds = Thresholds['progress'][number];
export type Grades = z.output<typeof gradesSchema>;
