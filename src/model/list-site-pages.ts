import type { Named } from '../schema/name.ts';
import type { PageRecord } from '../schema/records.ts';
import { address as to } from './address.ts';
import { groupByKind, isSplitByKind, splitAudit } from './audit.ts';
import type { Dataset, GovernmentBook, TermBook } from './dataset.ts';
import type { Finding, FindingCode } from './finding.ts';
import { listLaterPages } from './list-pages.ts';
import { findGroup, groupIdsOf, listGroups, selectPledges, type ListGroup } from './pledge-list.ts';
import {
  listGovernmentRows,
  pagesOfOneAmongMany,
  listSiteRows,
  listTermRows,
  type Audience,
  type SiteRow,
} from './site-pages.ts';
import { pickWhole, type SitePart } from './site-part.ts';

/** What a page shows: a row of the table, or what there are as many of as the records ask for. */
export type PageSubject =
  | { is: 'row'; row: Exclude<SiteRow, { unsought: string }>; count: number | undefined }
  | { is: 'unsought' }
  | { is: 'home' }
  | { is: 'about'; page: PageRecord }
  | { is: 'list'; by: ListGroup; group: string; record: Named | undefined }
  | { is: 'finding'; code: FindingCode };

/** One page of the site's own: an address without base path and language, and what is needed to name it. */
export interface SitePage {
  address: string;
  audience: Audience;
  subject: PageSubject;
  /** The government whose page it is, and the term. */
  of: readonly Named[];
}

/** Whether a search leads to a page. */
export const isSought = ({ subject }: SitePage) => subject.is !== 'unsought';

/** The pages below content/pages/ that speak to those who keep the records. */
const slugsForEditors: readonly string[] = ['editing'];

function enterRow(
  row: SiteRow,
  address: string,
  of: readonly Named[] = [],
  count?: number,
): SitePage {
  const subject: PageSubject = 'unsought' in row ? { is: 'unsought' } : { is: 'row', row, count };
  return { address, audience: row.audience, subject, of };
}

function listTermPages(book: GovernmentBook, term: TermBook): SitePage[] {
  const [gov, id] = [book.government.id, term.term.id];
  const of = [book.government, term.term];
  const rows = listTermRows(term).map((row) =>
    enterRow(row, row.address(gov, id), of, 'count' in row ? row.count(term) : undefined),
  );
  const lists = listGroups.flatMap((by) =>
    groupIdsOf(term)[by].map((group): SitePage => ({
      address: to.pledgesBy(gov, id, by, group),
      audience: 'citizen',
      subject: { is: 'list', by, group, record: findGroup(book, term, by, group) },
      of,
    })),
  );
  const later = [
    ...listLaterPages(term.pledges.length).map((page) => to.pledges(gov, id, page)),
    ...listGroups.flatMap((by) =>
      groupIdsOf(term)[by].flatMap((group) =>
        listLaterPages(selectPledges(term, by, group).length).map((page) =>
          to.pledgesBy(gov, id, by, group, page),
        ),
      ),
    ),
  ].map((address): SitePage => ({ address, audience: 'citizen', subject: { is: 'unsought' }, of }));
  return [...rows, ...lists, ...later];
}

function listGovernmentOwn(book: GovernmentBook, isOnly: boolean, findings: readonly Finding[]) {
  const gov = book.government.id;
  const of = [book.government];
  const kinds = isSplitByKind({ findings }) ? groupByKind(findings) : [];
  return [
    ...listGovernmentRows(book).map((row) => enterRow(row, row.address(gov), of, row.count(book))),
    ...(isOnly ? [] : pagesOfOneAmongMany.map((row) => enterRow(row, row.address(gov), of))),
    ...kinds.map(({ code }): SitePage => ({
      address: to.auditKind(gov, code),
      audience: 'citizen',
      subject: { is: 'finding', code },
      of,
    })),
    ...book.terms.flatMap((term) => listTermPages(book, term)),
  ];
}

/** The pages that belong to no government. */
function listOwnPages(dataset: Dataset): SitePage[] {
  return [
    { address: to.home(), audience: 'citizen', subject: { is: 'home' }, of: [] },
    ...listSiteRows(dataset).map((row) => enterRow(row, row.address())),
    ...dataset.pages
      .filter(({ language }) => language === 'ko')
      .map((page): SitePage => ({
        address: to.about(page.slug),
        audience: slugsForEditors.includes(page.slug) ? 'editor' : 'citizen',
        subject: { is: 'about', page },
        of: [],
      })),
  ];
}

/** Every page of a site, or of a part of it, that is no record's own; the records' pages and the goals' are not among them. */
export function listSitePages(
  dataset: Dataset,
  findings: readonly Finding[],
  { governments, hasOwnPages }: SitePart = pickWhole(dataset),
): SitePage[] {
  const isOnly = dataset.governments.length === 1;
  const audits = splitAudit({ governments }, findings, []);
  return [
    ...(hasOwnPages ? listOwnPages(dataset) : []),
    ...governments.flatMap((book, index) =>
      listGovernmentOwn(book, isOnly, audits[index]?.findings ?? []),
    ),
  ];
}
