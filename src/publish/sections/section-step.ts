import { rmSync } from 'node:fs';
import { handedOver, readSearchRecords } from '../handed-over.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { writeJsonLines } from '../json-lines.ts';
import { sortLines } from '../sort-lines.ts';
import { recallKept, recallNothing } from '../kept/recall.ts';
import { completeRecords } from './complete-records.ts';

const readAddress = (line: string) => (JSON.parse(line) as SearchRecord).address;

interface SectionOrder {
  workshop: string;
  base: string;
  /** Where it is kept what pages that are the same as before say. */
  kept?: string | undefined;
}

/** Hands over the search records again, completed by what the built pages print, in the order of their addresses; answers how many there are. */
export function completeSearch({ workshop, kept, base }: SectionOrder): number {
  const recall = kept === undefined ? recallNothing : recallKept(workshop, kept);
  const search = handedOver.search(workshop);
  const aside = `${search}.completed`;
  const count = writeJsonLines(
    aside,
    completeRecords(readSearchRecords(workshop), handedOver.site(workshop), base, recall),
  );
  recall.close();
  sortLines(aside, search, readAddress);
  rmSync(aside);
  return count;
}
