import { z } from 'zod';
import { edtfDate } from './date.ts';
import { citation, line, prose } from './text.ts';

/** What the government answered; it stands beside the finding and changes nothing in it. */
const responseSchema = z.strictObject({
  text: prose
    .describe('정부가 답한 말입니다. 사람의 이름은 적지 않습니다.')
    .meta({ examples: ['합계를 잘못 적었으며 다음 분기 자료에서 고치겠습니다.'] }),
  date: edtfDate.describe('답한 날입니다.').meta({ examples: ['2026-02-10'] }),
  cite: citation.describe('답변이 실린 문서와 자리입니다.'),
});

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
    response: responseSchema
      .optional()
      .describe('찾은 것에 대한 정부의 답변입니다. 답변만으로 등급이 바뀌지 않습니다.'),
  }),
);

export type Response = z.output<typeof responseSchema>;
export type Acknowledgement = z.output<typeof acknowledgedSchema>[number];
