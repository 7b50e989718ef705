import { renameSync } from 'node:fs';
import type { SearchRecord } from '../../search/search-record.ts';
import { openShelfMaker } from '../search-shelf.ts';
import { handedOver, readSearchRecords, type CountedRecord } from '../handed-over.ts';
import { leaveShelf, leaveShelfNames, packShelf } from '../handed-shelves.ts';
import { isForDrawers } from '../index-site.ts';
import { nameShelf } from '../index-drawers.ts';
import { writeJsonLines } from '../json-lines.ts';
import { openSaid } from '../kept/kept-shelves.ts';
import { readMarks } from '../kept/mark-portions.ts';
import { completePart } from './complete-part.ts';
import { completeRecords, type CompleteGovernment } from './complete-records.ts';

interface SectionOrder {
  workshop: string;
  base: string;
  /** Where it is kept what records and pages that are the same as before say. */
  kept?: string | undefined;
}

const countRecord = ({ kind, address, of }: SearchRecord): CountedRecord => ({
  ...{ kind, address },
  ...(of === undefined ? {} : { of }),
});

/** Makes a shelf of each government of a large site, or takes the one that was made of the same before. */
function openShelves({ workshop, kept }: SectionOrder) {
  const shelves: { id: string; name: string }[] = [];
  const counted: CountedRecord[] = [];
  const marks = readMarks(handedOver.records(workshop));
  const makeShelf = openShelfMaker();
  const completeGovernment: CompleteGovernment = (government, own, place) => {
    const named = nameShelf(government);
    const portion = { government: named.id, mark: marks[named.id] };
    const { find, keep } = openSaid(kept, portion, own);
    let found = find();
    if (!found) {
      const { records, said } = completePart(own, place);
      found = { said, counted: records.map(countRecord), shelf: packShelf(makeShelf(records)) };
      keep(found);
    }
    leaveShelf(workshop, named.id, found.shelf);
    shelves.push(named);
    for (const record of found.counted) counted.push(record);
    return { said: found.said };
  };
  return { completeGovernment, shelves, counted };
}

const byAddress = (a: SearchRecord, b: SearchRecord) =>
  Number(a.address > b.address) - Number(a.address < b.address);

/**
 * Hands over the search records again, completed by what the built pages print, in the order of their addresses. Of a large
 * site only those of no government stay records: those of each government become a shelf of its own. Answers how many
 * records there are.
 */
export function completeSearch(order: SectionOrder): number {
  const { workshop, base } = order;
  const given = readSearchRecords(workshop);
  const site = handedOver.site(workshop);
  const shelved = isForDrawers(given) ? openShelves(order) : undefined;
  const completed = completeRecords(given, site, base, shelved?.completeGovernment);
  const records = [...completed].sort(byAddress);
  const search = handedOver.search(workshop);
  writeJsonLines(`${search}.completed`, records);
  renameSync(`${search}.completed`, search);
  if (shelved) leaveShelfNames(workshop, shelved.shelves);
  const counted = [...(shelved?.counted ?? []), ...records.map(countRecord)];
  return writeJsonLines(handedOver.counted(workshop), counted);
}
