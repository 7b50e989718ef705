import { phraseSentence } from '../../i18n/phrase-answer.ts';
import { languages, type Language } from '../../i18n/words.ts';
import { listGovernmentWays, listOwnWays, listSiteWays } from '../../model/answers/list-ways.ts';
import type { Way } from '../../model/answers/way.ts';
import type { Dataset, GovernmentBook } from '../../model/dataset.ts';
import type { SearchRecord } from '../search-record.ts';
import { pageOf } from './answer-block.ts';
import { nameWays, type SaidWay } from './ways-file.ts';

/** On a site of so many governments a question that names none is answered for all of them. */
const mostTogether = 10;

const isPledging = ({ terms }: GovernmentBook) => terms.some(({ pledges }) => pledges.length > 0);

/** What a way is called by. */
export type TitledRecord = Pick<SearchRecord, 'address' | 'title' | 'english'>;

/** The files of all pages that answer questions: one for each government, and one across them. @param records where the pages' titles stand */
export function writeWays(
  dataset: Dataset,
  records: Iterable<TitledRecord>,
): ReadonlyMap<string, string> {
  const titled = new Map(Array.from(records, (record) => [record.address, record]));
  const say = (ways: readonly Way[], language: Language): SaidWay[] =>
    ways.flatMap(({ way, address, sentence }) => {
      const page = titled.get(pageOf(address));
      if (!page) return [];
      const { title, english } = page;
      const named = english === undefined ? { title } : { title, english };
      return { way, address, ...named, sentence: phraseSentence(sentence, language) };
    });
  const books = dataset.governments;
  // First those whose pledges the site holds: others stand there to be compared with.
  const together = books.toSorted((a, b) => Number(isPledging(b)) - Number(isPledging(a)));
  const ofAll = books.length > mostTogether ? [] : together.flatMap(listGovernmentWays);
  const listOwn = (book: GovernmentBook) => (books.length > 1 ? listOwnWays(book) : []);
  return new Map(
    languages.flatMap((language) => [
      [nameWays(language), JSON.stringify(say([...listSiteWays(dataset), ...ofAll], language))],
      ...books.map(
        (book) =>
          [
            nameWays(language, book.government.id),
            JSON.stringify(
              say(
                [...listGovernmentWays(book), ...listOwn(book), ...listSiteWays(dataset)],
                language,
              ),
            ),
          ] as const,
      ),
    ]),
  );
}
