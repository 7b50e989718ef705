import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openKept } from '../../load/keep-parts.ts';
import { handedOver } from '../handed-over.ts';
import type { Portion } from '../pool/portion.ts';
import { listBuiltAddresses, type ReadGroups } from '../read-groups.ts';
import { namePacked } from './kept-pages.ts';
import { readMarks } from './mark-portions.ts';

/** Files of a site that were made together. */
interface MadeGroup {
  /** The name that what is said of them is kept under; what later steps made or changed has none. */
  name?: string;
  addresses: readonly string[];
}

const listsIn = (records: string) => join(records, 'made');
const changedIn = (records: string) => join(listsIn(records), 'changed.json');

function writeList(file: string, addresses: readonly string[]): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(addresses));
}

const readList = (file: string) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];

/** Leaves the pages of a government for the steps to come. */
export function leaveMade(records: string, { government, mark }: Portion, made: readonly string[]) {
  if (government === undefined || mark === undefined) return;
  writeList(join(listsIn(records), `${namePacked(government, mark)}.json`), made);
}

/** Tells the steps to come which pages are no more as they were rendered. */
export const leaveChanged = (workshop: string, changed: readonly string[]) => {
  writeList(changedIn(handedOver.records(workshop)), changed);
};

/** The pages of each government as they were rendered, then all other files of the site. */
function listMadeGroups(workshop: string, files: readonly string[]): MadeGroup[] {
  const records = handedOver.records(workshop);
  const left = new Set(files);
  const changed = new Set(readList(changedIn(records)));
  const groups = Object.entries(readMarks(records)).map(([government, mark]) => {
    const name = namePacked(government, mark);
    const made = readList(join(listsIn(records), `${name}.json`));
    const addresses = made.filter((address) => left.has(address) && !changed.has(address));
    for (const address of addresses) left.delete(address);
    return { name, addresses };
  });
  return [...groups.filter(({ addresses }) => addresses.length > 0), { addresses: [...left] }];
}

/** Reads a site in the groups that it was made in; what a step said of pages that are the same as before is taken. */
export function readMade(workshop: string, kept: string | undefined): ReadGroups {
  const files = listBuiltAddresses(handedOver.site(workshop));
  const groups = listMadeGroups(workshop, files);
  const readEach = <T>(step: string, read: (addresses: readonly string[]) => T) =>
    groups.map(({ name, addresses }) => {
      if (kept === undefined || name === undefined) return read(addresses);
      const shelf = openKept(kept, step);
      const known = shelf.find(name);
      if (known) return JSON.parse(known.toString('utf8')) as T;
      const said = read(addresses);
      shelf.keep(name, Buffer.from(JSON.stringify(said)));
      return said;
    });
  return Object.assign(readEach, { files });
}
