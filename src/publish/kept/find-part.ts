import { readFileSync } from 'node:fs';
import { findNearest } from '../../check/nearest.ts';
import { fileOfGovernment, readFrame } from '../../load/handed-records.ts';
import type { GovernmentRecords } from '../../schema/records.ts';

/** What was asked for and is no part of a site, and what it may have been meant to be. */
export interface StrangePart {
  asked: string;
  nearest: string | undefined;
}

type FoundPart = { government: string } | StrangePart;

function findPart(records: string, asked: string): FoundPart {
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

/** Finds the parts that governments, or terms of them, are made in, each once; what is made is always the whole government. */
export function findShards(records: string, asked: readonly string[]): string[] | StrangePart {
  const governments = new Set<string>();
  for (const each of asked) {
    const found = findPart(records, each);
    if ('asked' in found) return found;
    governments.add(found.government);
  }
  return [...governments];
}
