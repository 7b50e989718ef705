import { openHanded, readAudit } from '../../load/handed-records.ts';
import type { GovernmentBook } from '../../model/dataset.ts';
import { listGovernmentPages } from '../../model/record-pages.ts';
import { pickOwn } from '../../model/site-part.ts';
import { listAnswerFiles } from '../../search/answers/write-answers.ts';
import { sayGovernmentWays } from '../../search/answers/write-ways.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { makeSearchRecords } from '../../search/search-records.ts';
import { handedOver, type CountedRecord } from '../handed-over.ts';
import { packValue } from '../packed-value.ts';
import type { FoundOfGovernment } from '../kept/kept-shelves.ts';
import { openShelfMaker } from '../search-shelf.ts';
import { completeGovernment } from './complete-records.ts';

/** Where the site is built and its records are handed over, where it is to be served, and which pages it has of no government. */
export interface ShelvingPlace {
  workshop: string;
  base: string;
  pages: readonly string[];
}

export const countRecord = ({ kind, address, of }: SearchRecord): CountedRecord => ({
  ...{ kind, address },
  ...(of === undefined ? {} : { of }),
});

/** Makes of one government after the other what the search has of it: its records, completed, as a shelf, and what they answer. */
export function openShelving({
  workshop,
  base,
  pages,
}: ShelvingPlace): (government: string) => FoundOfGovernment {
  const makeShelf = openShelfMaker();
  const handed = handedOver.records(workshop);
  const open = openHanded(handed);
  const place = { folder: handedOver.site(workshop), base, pages };
  return (government) => {
    const dataset = open(government);
    const [book] = dataset.whole as [GovernmentBook];
    const { findings } = readAudit(handed, dataset);
    const given = [...makeSearchRecords(dataset, findings, pickOwn(dataset))];
    const { records, said } = completeGovernment(given, place);
    return {
      said,
      counted: records.map(countRecord),
      ways: sayGovernmentWays(dataset, book, given),
      shelf: packValue(makeShelf(records)),
      answers: packValue([...listAnswerFiles(dataset, listGovernmentPages(book))]),
    };
  };
}
