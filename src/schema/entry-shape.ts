import { z } from 'zod';
import type { accountShape } from './account.ts';
import { acknowledgedSchema } from './acknowledged.ts';
import { nameShape } from './name.ts';
import { notesSchema } from './note.ts';
import { sdgLinkSchema } from './sdg-link.ts';
import { citation, id, line } from './text.ts';

/** What all entries share: the schema of a kind begins with `...entryNames` and ends with `...entryTies`; one that may tell more at length holds `...accountShape`. */
export const entryNames = {
  id: id.describe('파일 이름과 같은 id입니다.').meta({ examples: ['innovation-2022'] }),
  title: nameShape.name.meta({ examples: ['지방자치단체 혁신평가'] }),
  english: nameShape.english,
};

/** What ties an entry to the rest of the book, and what its sources say besides. */
export const entryTies = {
  department: id
    .optional()
    .describe('맡은 부서의 id입니다.')
    .meta({ examples: ['future-strategy'] }),
  pledges: z
    .array(id)
    .optional()
    .describe('이어지는 공약의 관리번호입니다.')
    .meta({ examples: [['12-2']] }),
  term: id
    .optional()
    .describe('한 임기의 공약 전체를 다룬 기록이면 그 임기의 id입니다.')
    .meta({ examples: ['8'] }),
  related: z
    .array(line)
    .min(1)
    .optional()
    .describe(
      '이어지는 다른 기록입니다. 같은 정부의 폴더 아래 파일 경로에서 .yaml을 빼고 적습니다. 한쪽에만 적으면 두 쪽에 모두 보입니다.',
    )
    .meta({ examples: [['awards/innovation-2022']] }),
  sources: z.array(citation).min(1).describe('이 기록이 적힌 문서와 자리입니다.'),
  sdgs: z.array(sdgLinkSchema).optional().describe('이어지는 지속가능발전목표입니다.'),
  notes: notesSchema,
  acknowledged: acknowledgedSchema
    .optional()
    .describe('원문 자체가 맞지 않는 곳입니다. 사이트에 공개됩니다.'),
};

type Names = z.output<z.ZodObject<typeof entryNames>>;
type Ties = z.output<z.ZodObject<typeof entryTies>>;
type Account = z.output<z.ZodObject<typeof accountShape>>;

/** An entry of any kind: what pages, search and files may read without knowing which. */
export interface EntryFacts extends Names, Partial<Ties>, Partial<Account> {
  /** When it was, as exact as its source: a day or a span. */
  date?: string | undefined;
  period?: string | undefined;
}
