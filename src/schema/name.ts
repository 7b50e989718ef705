import { z } from 'zod';
import { line } from './text.ts';

/** A name as the source writes it, and its English for the English interface. */
export const nameShape = {
  name: line.describe('원문에 적힌 이름입니다.').meta({ examples: ['공공건축과'] }),
  english: line
    .optional()
    .describe('영어 화면에 쓸 이름입니다. 없으면 한국어 이름을 그대로 보여 줍니다.')
    .meta({ examples: ['Public Buildings Division'] }),
};

/** The same words in the languages of the site. */
export const bilingual = z.strictObject({
  ko: line.describe('한국어입니다.').meta({ examples: ['약속장부'] }),
  en: line.describe('영어입니다.').meta({ examples: ['Pledgebook'] }),
});

export interface Named {
  name: string;
  english?: string | undefined;
}

export interface Titled {
  title: string;
  english?: string | undefined;
}
