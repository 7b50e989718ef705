import { z } from 'zod';
import { citation, prose } from './text.ts';

/** Facts and doubts that an editor adds to a record, each with its place in a document. */
export const notesSchema = z
  .array(
    z.strictObject({
      text: prose
        .describe('덧붙일 사실이나 원문을 읽으며 생긴 의문입니다.')
        .meta({ examples: ['원문의 두 표가 서로 다릅니다.'] }),
      cite: citation.describe('이 사실이 적힌 문서와 자리입니다.'),
    }),
  )
  .optional()
  .describe('덧붙일 사실이나 의문입니다.');
