import { rmSync } from 'node:fs';
import { handedOver, readSearchRecords } from '../handed-over.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { writeJsonLines } from '../json-lines.ts';
import { sortLines } from '../sort-lines.ts';
import { completeRecords } from './complete-records.ts';

const readAddress = (line: string) => (JSON.parse(line) as SearchRecord).address;

/** Hands over the search records again, completed by what the built pages print, in the order of their addresses; answers how many there are. */
export function completeSearch({ workshop, base }: { workshop: string; base: string }): number {
  const search = handedOver.search(workshop);
  const aside = `${search}.completed`;
  const count = writeJsonLines(
    aside,
    completeRecords(readSearchRecords(workshop), handedOver.site(workshop), base),
  );
  sortLines(aside, search, readAddress);
  rmSync(aside);
  return count;
}
