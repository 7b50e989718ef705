import { z } from 'zod';
import { aboveZero, integer } from './number.ts';
import { id, sha256 } from './text.ts';

/** quotes.lock.json: which quotes were compared with which file, written by `npm run quotes` and by nobody else. */
export const quotesLockSchema = z.strictObject({
  sources: z
    .record(
      id,
      z.strictObject({
        sha256: sha256.describe('대조한 파일의 SHA-256입니다.'),
        quotes: z
          .record(sha256, aboveZero(integer))
          .describe('인용문의 SHA-256과, 인용문이 시작하는 줄입니다.'),
      }),
    )
    .describe(
      '문서의 id마다 대조한 파일과 그 안에서 찾은 인용문입니다. `npm run quotes`가 적으며 손으로 고치지 않습니다.',
    )
    .meta({
      examples: [
        {
          'paju-pledge-cards': {
            sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            quotes: { e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855: 12 },
          },
        },
      ],
    }),
});

export type QuotesLock = z.output<typeof quotesLockSchema>;
