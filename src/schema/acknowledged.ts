import { z } from 'zod';
import { citation, line, prose } from './text.ts';

/** What an editor looked into and found to stand so in the source; it stays public, with the explanation. */
export const acknowledgedSchema = z.array(
  z.strictObject({
    problem: line
      .describe('원문에 그렇게 적힌 것으로 확인한 문제나 맞지 않는 곳의 이름입니다.')
      .meta({ examples: ['money-parts-total'] }),
    field: line
      .describe('그것이 가리키는 항목입니다. `npm run check -- --format json`이 알려 줍니다.')
      .meta({ examples: ['money.spent.total'] }),
    explanation: prose
      .describe('무엇을 어떻게 확인했는지 적습니다.')
      .meta({ examples: ['원문이 그렇게 적었습니다.'] }),
    cite: citation.describe('이 사실이 적힌 문서와 자리입니다.'),
  }),
);

export type Acknowledgement = z.output<typeof acknowledgedSchema>[number];
