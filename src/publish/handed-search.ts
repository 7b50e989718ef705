import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupRecords, nameShelf } from '../search/group-records.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { handedOver } from './handed-over.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';

/** The search records of a government, or of none, as they are handed over. */
export interface HandedGroup {
  /** The shelf that they become in a large index. */
  id: string;
  name: string;
  records: number;
}

const listOfGroups = (workshop: string) => join(handedOver.search(workshop), 'groups.json');

/** Where the records of a group are, a line each. */
export const fileOfGroup = (workshop: string, { id }: Pick<HandedGroup, 'id'>) =>
  join(handedOver.search(workshop), `${id}.jsonl`);

/** Hands search records over, those of one government after the other and those of none last. */
export function writeSearchRecords(workshop: string, records: Iterable<SearchRecord>): void {
  mkdirSync(handedOver.search(workshop), { recursive: true });
  const groups: HandedGroup[] = [];
  for (const { government, records: own } of groupRecords(records)) {
    const named = nameShelf(government);
    const count = writeJsonLines(fileOfGroup(workshop, named), own);
    groups.push({ ...named, records: count });
  }
  writeFileSync(listOfGroups(workshop), JSON.stringify(groups));
}

export const listHandedGroups = (workshop: string) =>
  JSON.parse(readFileSync(listOfGroups(workshop), 'utf8')) as HandedGroup[];

export const readGroup = (workshop: string, group: Pick<HandedGroup, 'id'>) =>
  readJsonLines<SearchRecord>(fileOfGroup(workshop, group));

/** All that was handed over, one record at a time. */
export function* readSearchRecords(workshop: string): Generator<SearchRecord> {
  for (const group of listHandedGroups(workshop)) yield* readGroup(workshop, group);
}
