import { z } from 'zod';
import { line } from './text.ts';

/** search.yaml: what citizens say for what the records say. */
export const synonymsSchema = z.strictObject({
  synonyms: z
    .array(
      z.strictObject({
        words: z
          .array(line)
          .min(1)
          .describe('시민이 쓰는 말입니다. 한 말은 한 번만 적습니다.')
          .meta({ examples: [['동사무소', '주민센터']] }),
        means: z
          .array(line)
          .min(1)
          .describe('기록에 적힌 말입니다. 시민의 말로 찾으면 이 말로도 찾습니다.')
          .meta({ examples: [['행정복지센터']] }),
      }),
    )
    .describe('같은 뜻의 말입니다. 찾기에만 쓰고 화면의 글은 바꾸지 않습니다.'),
});

export type SearchWords = z.output<typeof synonymsSchema>;
export type Synonym = SearchWords['synonyms'][number];
