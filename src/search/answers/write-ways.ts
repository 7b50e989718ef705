import { phraseSentence } from '../../i18n/phrase-answer.ts';
import { languages, type Language } from '../../i18n/words.ts';
import { listGovernmentWays, listSiteWays } from '../../model/answers/list-ways.ts';
import type { Way } from '../../model/answers/way.ts';
import type { Dataset } from '../../model/dataset.ts';

/** A page that answers a question, in the words of one language. */
export interface SaidWay {
  way: string;
  address: string;
  sentence: string;
}

/** The file of the ways into a government; of those across governments where none is named. */
export const nameWays = (language: Language, government?: string): string =>
  `${language}/${government === undefined ? '' : `${government}-`}ways.json`;

export const sayWays = (ways: readonly Way[], language: Language): SaidWay[] =>
  ways.map(({ way, address, sentence }) => ({
    ...{ way, address },
    sentence: phraseSentence(sentence, language),
  }));

/** The files of all pages that answer questions: one for each government, and one across them. */
export function writeWays(dataset: Dataset): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of languages) {
    const write = (ways: readonly Way[], government?: string) =>
      files.set(nameWays(language, government), `${JSON.stringify(sayWays(ways, language))}\n`);
    write(listSiteWays(dataset));
    for (const book of dataset.governments) write(listGovernmentWays(book), book.government.id);
  }
  return files;
}
