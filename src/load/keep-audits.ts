import { join } from 'node:path';
import { auditGovernment, type Audit, type AuditGovernment } from '../check/findings/find-all.ts';
import type { Records } from '../schema/records.ts';
import { partOfGovernment, type PartMarks } from './cut-content.ts';
import { digestCode } from './digest-code.ts';
import { joinKept, type JoinRecords } from './join-kept.ts';
import { openKept, tidyKept } from './keep-parts.ts';
import { keptOf } from './read-at-size.ts';
import { nameKept } from './read-packed.ts';

/**
 * Finds in a government what was found before in the same files, for the same day and thresholds, by the same code; else works it
 * out, and keeps it.
 */
function keepAudits(
  folder: string,
  { thresholds }: Records,
  marks: PartMarks,
): { audit: AuditGovernment; tidy: () => void } {
  const [code, store] = [digestCode(), openKept(folder)];
  const used: string[] = [];
  return {
    audit: (book, asOf) => {
      const part = partOfGovernment(book.government.id);
      const beside = JSON.stringify([marks.get(part), asOf, thresholds]);
      const name = nameKept(part, beside, code);
      used.push(name);
      const held = store.find(name);
      if (held) return JSON.parse(held.toString('utf8')) as Audit;
      const audit = auditGovernment(book, asOf);
      store.keep(name, Buffer.from(JSON.stringify(audit), 'utf8'));
      return audit;
    },
    tidy: () => {
      tidyKept(folder, used);
    },
  };
}

/** Joins the records of a content folder; where parts of it are kept, what is found in each government is kept with them. */
export const joinAtSize =
  (dir: string, keep: string | undefined): JoinRecords =>
  (records, marks) => {
    if (keep === undefined) return joinKept(records);
    const { audit, tidy } = keepAudits(join(keptOf(keep, dir), 'audits'), records, marks);
    const joined = joinKept(records, audit);
    tidy();
    return joined;
  };
