import { findAll, groupFindings } from '../check/findings/find-all.ts';
import { address } from '../model/address.ts';
import { splitAudit, type GovernmentAudit } from '../model/audit.ts';
import { joinDataset, type Dataset } from '../model/dataset.ts';
import { groupBy } from '../model/group.ts';
import type { Finding, FindingsByPage } from '../model/finding.ts';
import { pickOthers, pickOwn, pickWhole, type SitePart } from '../model/site-part.ts';
import type { Records } from '../schema/records.ts';
import { openHanded, readAudit } from './handed-records.ts';
import type { Joined } from './join-kept.ts';
import { contentChanged } from './content-changed.ts';

/** All that pages may show: the joined records and what the checks found in their sources. */
export interface Book {
  dataset: Dataset;
  /** Which pages are made of it, where a build makes those of each government apart and then those of none. */
  portion: 'all' | 'government' | 'site';
  part: SitePart;
  findings: readonly Finding[];
  /** The same by government, with how much was compared to find them. */
  audits: readonly GovernmentAudit[];
  findingsByPage: FindingsByPage;
  /** Findings of a term and its pledges, by the address of the term's page. */
  findingsByTerm: ReadonlyMap<string, readonly Finding[]>;
}

const pickPart: Readonly<Record<Book['portion'], (dataset: Dataset) => SitePart>> = {
  all: pickWhole,
  government: pickOwn,
  site: pickOthers,
};

/** The books that are open, by the folder they were read from and the portion they are. */
const open = new Map<string, Promise<Book>>();

function bindDataset(
  dataset: Dataset,
  portion: Book['portion'] = 'all',
  audit?: Joined['audit'],
): Book {
  const whole = { ...dataset, governments: dataset.whole };
  const { findings, checks } = audit ?? findAll(whole);
  return {
    dataset,
    portion,
    part: pickPart[portion](dataset),
    findings,
    audits: splitAudit(whole, findings, checks),
    findingsByPage: groupFindings(findings),
    findingsByTerm: groupBy(findings, ({ subject: { government, term } }) =>
      term === undefined ? [] : address.term(government, term),
    ),
  };
}

export const bindBook = (records: Records, joined?: Joined): Book =>
  bindDataset(joined?.dataset ?? joinDataset(records), 'all', joined?.audit);

/** What was handed over, by its folder: portions of it are read one after the other. */
const handed = new Map<string, ReturnType<typeof openHanded>>();

async function readBook(): Promise<Book> {
  const snapshot = process.env['PLEDGEBOOK_RECORDS'];
  const own = process.env['PLEDGEBOOK_PORTION'];
  if (snapshot) {
    const read = handed.get(snapshot) ?? openHanded(snapshot);
    handed.set(snapshot, read);
    const dataset = read(own === '' ? undefined : own);
    const portion = own === undefined ? 'all' : own === '' ? 'site' : 'government';
    return bindDataset(dataset, portion, readAudit(snapshot, dataset));
  }
  const { readEdited } = await import('./read-edited.ts');
  const { dataset, audit } = readEdited(process.env['PLEDGEBOOK_CONTENT'] ?? 'content', own);
  return bindDataset(dataset, own === undefined ? 'all' : 'government', audit);
}

// While editing, this is sent when a file of the content folder changed.
import.meta.hot?.on(contentChanged, () => {
  open.clear();
});

/**
 * The book every route opens, read once. A build hands over the records that passed the gate (`PLEDGEBOOK_RECORDS`,
 * a folder). A large one makes portions of it: `PLEDGEBOOK_PORTION` is the government whose pages are made, or empty for
 * those of none. While editing, the gate reads the content folder again after each change, but only the files that changed,
 * and of a large content only what the pages of that government need.
 */
export function openBook(): Promise<Book> {
  const { PLEDGEBOOK_RECORDS, PLEDGEBOOK_PORTION, PLEDGEBOOK_CONTENT } = process.env;
  const from = [PLEDGEBOOK_RECORDS ?? PLEDGEBOOK_CONTENT, PLEDGEBOOK_PORTION].join('\n');
  // A build makes one portion after the other: it needs the book of the last one no more.
  if (PLEDGEBOOK_RECORDS && !open.has(from)) open.clear();
  const book = open.get(from) ?? readBook();
  open.set(from, book);
  return book;
}
