import type { SearchRecord } from '../../search/search-record.ts';
import { handedOver, type CountedRecord } from '../handed-over.ts';
import { readGroup, type HandedGroup } from '../handed-search.ts';
import { packShelf } from '../handed-shelves.ts';
import type { FoundOfGovernment } from '../kept/kept-shelves.ts';
import { openShelfMaker } from '../search-shelf.ts';
import { completeGovernment } from './complete-records.ts';

/** Where the site is built and its search records are handed over, and where it is to be served. */
export interface ShelvingPlace {
  workshop: string;
  base: string;
}

export const countRecord = ({ kind, address, of }: SearchRecord): CountedRecord => ({
  ...{ kind, address },
  ...(of === undefined ? {} : { of }),
});

/** Completes the records of one government after the other, and makes the shelf of each. */
export function openShelving({
  workshop,
  base,
}: ShelvingPlace): (group: HandedGroup) => FoundOfGovernment {
  const makeShelf = openShelfMaker();
  const place = { folder: handedOver.site(workshop), base };
  return (group) => {
    const { records, said } = completeGovernment([...readGroup(workshop, group)], place);
    return { said, counted: records.map(countRecord), shelf: packShelf(makeShelf(records)) };
  };
}
