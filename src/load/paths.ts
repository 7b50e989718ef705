import { languages, type Language } from '../i18n/words.ts';
import { groupByKind, isSplitByKind } from '../model/audit.ts';
import { canCompare } from '../model/comparison.ts';
import type { Dataset, GovernmentBook, TermBook } from '../model/dataset.ts';
import { hasCards, hasPicture } from '../model/coverage.ts';
import { pickGoals } from '../model/goal-pages.ts';
import { listKindIndexes } from '../model/kind-indexes.ts';
import { listLaterPages } from '../model/list-pages.ts';
import { groupIdsOf, listGroups, selectPledges } from '../model/pledge-list.ts';
import { listGovernmentRows } from '../model/site-pages.ts';
import { openBook, type Book } from './book.ts';

interface Path<P> {
  params: Record<string, string | undefined>;
  props: P;
}

/** What every page gets, whatever else it shows. */
export interface PageProps {
  book: Book;
  language: Language;
}

/** Gives each path once per language; Korean stands at the root, English below /en/. */
export async function inEveryLanguage<P>(
  pathsOf: (dataset: Dataset, book: Book) => Path<P>[],
): Promise<Path<P & PageProps>[]> {
  const book = await openBook();
  const paths = pathsOf(book.dataset, book);
  return languages.flatMap((language) =>
    paths.map(({ params, props }) => ({
      params: { ...params, lang: language === 'ko' ? undefined : language },
      props: { ...props, book, language },
    })),
  );
}

const governmentsOf = (dataset: Dataset) =>
  dataset.whole.map((government) => ({ gov: government.government.id, government }));

const termsOf = (dataset: Dataset) =>
  governmentsOf(dataset).flatMap(({ gov, government }) =>
    government.terms.map((term) => ({ params: { gov, term: term.term.id }, government, term })),
  );

/** The page that sets terms side by side, where a site has several. */
export const comparePaths = () =>
  inEveryLanguage((dataset) => (canCompare(dataset) ? [{ params: {}, props: {} }] : []));

export const sitePaths = () => inEveryLanguage(() => [{ params: {}, props: {} }]);

const governmentPathsWhere = (isThere: (government: GovernmentBook) => boolean) =>
  inEveryLanguage((dataset) =>
    governmentsOf(dataset)
      .filter(({ government }) => isThere(government))
      .map(({ gov, government }) => ({ params: { gov }, props: { government } })),
  );

export const governmentPaths = () => governmentPathsWhere(() => true);

/** A page of each government whose table of pages has a row of this name. */
const governmentRowPaths = (name: 'sdgs' | 'places' | 'money') =>
  governmentPathsWhere((government) =>
    listGovernmentRows(government).some((row) => row.name === name),
  );

export const goalListPaths = () => governmentRowPaths('sdgs');
export const moneyPaths = () => governmentRowPaths('money');
export const placeListPaths = () => governmentRowPaths('places');

const termPathsWhere = (isThere: (term: TermBook) => boolean) =>
  inEveryLanguage((dataset) =>
    termsOf(dataset)
      .filter(({ term }) => isThere(term))
      .map(({ params, government, term }) => ({ params, props: { government, term } })),
  );

export const termPaths = () => termPathsWhere(() => true);

/** The pages that speak of a term's cards, where it has any. */
export const termCardPaths = () => termPathsWhere(hasCards);

/** The pictures of terms, where there is something to draw. */
export const picturePaths = () => termPathsWhere(hasPicture);

/** The maps of pledges, where a term has one. */
export const mapPaths = () =>
  inEveryLanguage((dataset) =>
    termsOf(dataset).flatMap(({ params, government, term }) =>
      term.map ? [{ params, props: { government, term, map: term.map } }] : [],
    ),
  );

/** How data files are listed: those across governments, and those of some. */
interface FileLists<F> {
  ofSite: (dataset: Dataset) => readonly F[];
  ofGovernments: (governments: Dataset['whole'], audits: Book['audits']) => readonly F[];
}

/** The data files whose names have this ending; they are in no language. */
export async function filePaths<F extends { address: string }>(
  { ofSite, ofGovernments }: FileLists<F>,
  ending: string,
) {
  const { dataset, audits, portion } = await openBook();
  const files = [
    ...(portion === 'government' ? [] : ofSite(dataset)),
    ...(portion === 'site' ? [] : ofGovernments(dataset.whole, audits)),
  ];
  return files
    .filter(({ address }) => address.endsWith(ending))
    .map((file) => ({
      params: { file: file.address.split('/').at(-1)?.slice(0, -ending.length) },
      props: { file },
    }));
}

/** The page that lists a kind of entry, where a government has any. */
export const kindPaths = () =>
  inEveryLanguage((dataset) =>
    governmentsOf(dataset).flatMap(({ gov, government }) =>
      listKindIndexes(government).map(({ kind, address }) => ({
        params: { gov, kind: address.split('/')[2] },
        props: { government, kind },
      })),
    ),
  );

export const pledgePaths = () =>
  inEveryLanguage((dataset) =>
    termsOf(dataset).flatMap(({ params, government, term }) =>
      term.pledges.map((pledge) => ({
        params: { ...params, id: pledge.facts.id },
        props: { government, term, pledge },
      })),
    ),
  );

export const pledgeListPaths = () =>
  inEveryLanguage((dataset) =>
    termsOf(dataset).flatMap(({ params, government, term }) =>
      listGroups.flatMap((by) =>
        groupIdsOf(term)[by].map((group) => ({
          params: { ...params, by, group },
          props: { government, term, by, group },
        })),
      ),
    ),
  );

/** The pages of the list of pledges after its first. */
export const pledgePagePaths = () =>
  inEveryLanguage((dataset) =>
    termsOf(dataset).flatMap(({ params, government, term }) =>
      listLaterPages(term.pledges.length).map((page) => ({
        params: { ...params, page: String(page) },
        props: { government, term, page },
      })),
    ),
  );

/** The pages of the ready-made lists after their first. */
export const pledgeListPagePaths = () =>
  inEveryLanguage((dataset) =>
    termsOf(dataset).flatMap(({ params, government, term }) =>
      listGroups.flatMap((by) =>
        groupIdsOf(term)[by].flatMap((group) =>
          listLaterPages(selectPledges(term, by, group).length).map((page) => ({
            params: { ...params, by, group, page: String(page) },
            props: { government, term, by, group, page },
          })),
        ),
      ),
    ),
  );

/** One path for each record of a government. */
function recordPaths<T>(
  listOf: (government: GovernmentBook) => readonly T[],
  idOf: (record: T) => string,
) {
  return inEveryLanguage((dataset) =>
    governmentsOf(dataset).flatMap(({ gov, government }) =>
      listOf(government).map((record) => ({
        params: { gov, id: idOf(record) },
        props: { government, record },
      })),
    ),
  );
}

const ownId = ({ id }: { id: string }) => id;

export const departmentPaths = () => recordPaths(({ departments }) => departments, ownId);
export const placePaths = () => recordPaths(({ government }) => government.places, ownId);
export const goalPaths = () => recordPaths(pickGoals, String);

/** A page of findings for each government, unless the audit's own page shows them. */
export const auditPaths = () =>
  inEveryLanguage(({ governments }, { audits }) =>
    governments.length === 1
      ? []
      : audits.map((audit) => ({ params: { gov: audit.government }, props: { audit } })),
  );

/** A page for each kind of finding, where a government has too many for one page. */
export const auditKindPaths = () =>
  inEveryLanguage((_, { audits }) =>
    audits.filter(isSplitByKind).flatMap((audit) =>
      groupByKind(audit.findings).map(({ code, found }) => ({
        params: { gov: audit.government, code },
        props: { audit, code, found },
      })),
    ),
  );

/** The pages that stand at the addresses of retired records; one name holds the whole path, its language first. */
export async function retiredPaths() {
  const paths = await inEveryLanguage(({ retired }) =>
    retired.map((record) => ({ params: {}, props: { record } })),
  );
  return paths.map(({ props }) => {
    const { language, record } = props;
    const path = `${language === 'ko' ? '' : `/${language}`}${record.address}`;
    return { params: { retired: path.replace(/^\/|\/$/g, '') }, props };
  });
}

export const sourcePaths = () =>
  inEveryLanguage((_, { part }) =>
    part.sources.map((source) => ({ params: { id: source.id }, props: { source } })),
  );
