import { z } from 'zod';
import { integer } from './number.ts';
import { line } from './text.ts';

/** The frontmatter of a page below content/pages/. */
export const pageSchema = z.strictObject({
  title: line.describe('페이지 제목입니다.').meta({ examples: ['계산 방법'] }),
  description: line
    .describe('한 문장 설명입니다.')
    .meta({ examples: ['숫자를 어떻게 계산하는지 설명합니다.'] }),
  order: integer.describe('차례입니다. 작은 수가 앞에 옵니다.').meta({ examples: [1] }),
});

export type Page = z.output<typeof pageSchema>;
