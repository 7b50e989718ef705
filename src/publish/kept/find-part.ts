import { readFileSync } from 'node:fs';
import { findNearest } from '../../check/nearest.ts';
import { fileOfGovernment, readFrame } from '../../load/handed-records.ts';
import type { GovernmentRecords } from '../../schema/records.ts';

/** The part of a site that was asked for, or what it may have been meant to be. */
export type FoundShard = { government: string } | { asked: string; nearest: string | undefined };

/** Finds the part that a government, or a term of it, is made in: what is made is always the whole government. */
export function findPart(records: string, asked: string): FoundShard {
  const [government = '', term] = asked.split('/');
  const ids = readFrame(records).governments.map(({ id }) => id);
  if (!ids.includes(government)) return { asked, nearest: findNearest(government, ids) };
  if (term === undefined) return { government };
  const text = readFileSync(fileOfGovernment(records, government), 'utf8');
  const terms = (JSON.parse(text) as GovernmentRecords).terms.map((each) => each.term.id);
  if (terms.includes(term)) return { government };
  const near = findNearest(term, terms);
  return { asked, nearest: near === undefined ? government : `${government}/${near}` };
}
