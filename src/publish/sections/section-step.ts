import { renameSync } from 'node:fs';
import { handedOver, readSearchRecords } from '../handed-over.ts';
import { writeJsonLines } from '../json-lines.ts';
import { completeRecords } from './complete-records.ts';

/** Hands over the search records again, completed by what the built pages print; answers how many there are. */
export function completeSearch({ workshop, base }: { workshop: string; base: string }): number {
  const search = handedOver.search(workshop);
  const aside = `${search}.completed`;
  const count = writeJsonLines(
    aside,
    completeRecords(readSearchRecords(workshop), handedOver.site(workshop), base),
  );
  renameSync(aside, search);
  return count;
}
