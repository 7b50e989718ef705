import { readFileSync } from 'node:fs';
import { findAll, groupFindings } from '../check/findings/find-all.ts';
import { address } from '../model/address.ts';
import { splitAudit, type GovernmentAudit } from '../model/audit.ts';
import { joinDataset, type Dataset } from '../model/dataset.ts';
import { groupBy } from '../model/group.ts';
import type { Finding, FindingsByPage } from '../model/finding.ts';
import type { Records } from '../schema/records.ts';
import type { Joined } from './join-kept.ts';
import type { ReadParts } from './read-part.ts';

/** All that pages may show: the joined records and what the checks found in their sources. */
export interface Book {
  dataset: Dataset;
  findings: readonly Finding[];
  /** The same by government, with how much was compared to find them. */
  audits: readonly GovernmentAudit[];
  findingsByPage: FindingsByPage;
  /** Findings of a term and its pledges, by the address of the term's page. */
  findingsByTerm: ReadonlyMap<string, readonly Finding[]>;
}

/** The book that was opened last, and the file or folder it was read from. */
let open: { from: string; book: Promise<Book> } | undefined;
let read: ReadParts | undefined;

export function bindBook(records: Records, joined?: Joined): Book {
  const dataset = joined?.dataset ?? joinDataset(records);
  const { findings, checks } = joined?.audit ?? findAll(dataset);
  return {
    dataset,
    findings,
    audits: splitAudit(dataset, findings, checks),
    findingsByPage: groupFindings(findings),
    findingsByTerm: groupBy(findings, ({ subject: { government, term } }) =>
      term === undefined ? [] : address.term(government, term),
    ),
  };
}

async function readRecords(): Promise<{ records: Records; joined?: Joined }> {
  const snapshot = process.env['PLEDGEBOOK_RECORDS'];
  if (snapshot) return { records: JSON.parse(readFileSync(snapshot, 'utf8')) as Records };
  const [{ passGate }, { joinKept }, { keepReadings }, { keptBelow, readAtSize }] =
    await Promise.all([
      import('./gate.ts'),
      import('./join-kept.ts'),
      import('./keep-content.ts'),
      import('./read-at-size.ts'),
    ]);
  read ??= keepReadings(readAtSize({ keep: keptBelow(process.cwd()) }));
  const gate = passGate(process.env['PLEDGEBOOK_CONTENT'] ?? 'content', { read });
  if (!gate.records) {
    const { reportTerminal } = await import('../check/reporters/terminal.ts');
    throw new Error(`\n${reportTerminal({ ...gate, findings: [] }, 'ko')}`);
  }
  return { records: gate.records, joined: gate.joined ?? joinKept(gate.records) };
}

// `astro dev` sends this when a file of the content folder changed.
import.meta.hot?.on('astro:content-changed', () => {
  open = undefined;
});

const bindRead = ({ records, joined }: { records: Records; joined?: Joined }) =>
  bindBook(records, joined);

/**
 * The book every route opens, read once. A build hands over the records that passed the gate (`PLEDGEBOOK_RECORDS`,
 * JSON); while editing, the gate reads the content folder again after each change, but only the files that changed.
 */
export function openBook(): Promise<Book> {
  const from = process.env['PLEDGEBOOK_RECORDS'] ?? process.env['PLEDGEBOOK_CONTENT'] ?? 'content';
  if (open?.from !== from) open = { from, book: readRecords().then(bindRead) };
  return open.book;
}
