import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { saySiteWays } from '../search/answers/write-ways.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { handedOver } from './handed-over.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import { writeBelow } from './write-below.ts';

/** What is said for all governments, where what the search needs of each is left to be made. */
export interface SearchApart {
  ways: ReturnType<typeof saySiteWays>;
}

const fileOfRecords = (workshop: string) => join(handedOver.search(workshop), 'records.jsonl');
const fileOfApart = (workshop: string) => join(handedOver.search(workshop), 'apart.json');

/** Hands search records over, as they come: all of them, or those of no government. */
export function writeSearchRecords(workshop: string, records: Iterable<SearchRecord>): void {
  mkdirSync(handedOver.search(workshop), { recursive: true });
  writeJsonLines(fileOfRecords(workshop), records);
}

/** What was handed over, one record at a time. */
export const readSearchRecords = (workshop: string): Iterable<SearchRecord> =>
  readJsonLines<SearchRecord>(fileOfRecords(workshop));

/** Says that only the records of no government were handed over. */
export function leaveApart(workshop: string, apart: SearchApart): void {
  writeFileSync(fileOfApart(workshop), JSON.stringify(apart));
}

/** Nothing where all records were handed over. */
export function readApart(workshop: string): SearchApart | undefined {
  const file = fileOfApart(workshop);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SearchApart) : undefined;
}

/** Hands files of answers over, each by its path. */
export function writeAnswerFiles(
  workshop: string,
  files: Iterable<readonly [path: string, text: string]>,
): void {
  for (const [path, text] of files) writeBelow(handedOver.answers(workshop), path, text);
}
