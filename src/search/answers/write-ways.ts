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

/** What a way is called by. */
export type TitledRecord = Pick<SearchRecord, 'address' | 'title' | 'english'>;

type InEach<T> = Readonly<Record<Language, T>>;

const inEach = <T>(say: (language: Language) => T): InEach<T> => ({ ko: say('ko'), en: say('en') });

function sayWays(
  ways: readonly Way[],
  records: Iterable<TitledRecord>,
): InEach<readonly SaidWay[]> {
  const titled = new Map(Array.from(records, (record) => [record.address, record]));
  return inEach((language) =>
    ways.flatMap(({ way, address, sentence }) => {
      const page = titled.get(pageOf(address));
      if (!page) return [];
      const { title, english } = page;
      const named = english === undefined ? { title } : { title, english };
      return { way, address, ...named, sentence: phraseSentence(sentence, language) };
    }),
  );
}

/** The pages of a government that answer questions. */
export interface WaysOfGovernment {
  government: string;
  /** Whether the site holds pledges of it: others stand there to be compared with. */
  isPledging: boolean;
  /** Of its records and terms. */
  below: InEach<readonly SaidWay[]>;
  /** Its own pages of what the site shows of several governments; none where it is the only one. */
  own: InEach<readonly SaidWay[]>;
}

/** @param records where the titles of its pages stand */
export const sayGovernmentWays = (
  dataset: Pick<Dataset, 'governments'>,
  book: GovernmentBook,
  records: readonly TitledRecord[],
): WaysOfGovernment => ({
  government: book.government.id,
  isPledging: book.terms.some(({ pledges }) => pledges.length > 0),
  below: sayWays(listGovernmentWays(book), records),
  own: sayWays(dataset.governments.length > 1 ? listOwnWays(book) : [], records),
});

/** The pages across governments that answer questions. @param records where their titles stand */
export const saySiteWays = (dataset: Dataset, records: Iterable<TitledRecord>) =>
  sayWays(listSiteWays(dataset), records);

/** The files of all pages that answer questions: one for each government, and one across them. */
export function writeWays(
  ofSite: InEach<readonly SaidWay[]>,
  governments: readonly WaysOfGovernment[],
): ReadonlyMap<string, string> {
  // First those whose pledges the site holds.
  const together = governments.toSorted((a, b) => Number(b.isPledging) - Number(a.isPledging));
  const named = governments.length > mostTogether ? [] : together;
  // Where the pledges are of one government alone, its own pages answer as well as those across all.
  const pledging = governments.filter(({ isPledging }) => isPledging);
  const alone = pledging.length === 1 ? pledging : [];
  return new Map(
    languages.flatMap((language) => [
      [
        nameWays(language),
        JSON.stringify([
          ...ofSite[language],
          ...alone.flatMap(({ own }) => own[language].map((way) => ({ ...way, isOwn: true }))),
          ...named.flatMap(({ below }) => below[language]),
        ]),
      ],
      ...governments.map(
        ({ government, below, own }) =>
          [
            nameWays(language, government),
            JSON.stringify([...below[language], ...own[language], ...ofSite[language]]),
          ] as const,
      ),
    ]),
  );
}

/** The files of a site whose governments are all at hand. @param records where the pages' titles stand */
export const writeAllWays = (dataset: Dataset, records: readonly TitledRecord[]) =>
  writeWays(
    saySiteWays(dataset, records),
    dataset.governments.map((book) => sayGovernmentWays(dataset, book, records)),
  );
