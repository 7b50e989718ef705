import { availableParallelism } from 'node:os';
import { readFrame } from '../../load/handed-records.ts';
import { writeWays } from '../../search/answers/write-ways.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { handedOver, type CountedRecord } from '../handed-over.ts';
import {
  readApart,
  readSearchRecords,
  writeAnswerFiles,
  type SearchApart,
} from '../handed-search.ts';
import { leaveShelf, leaveShelfNames, type ShelfName } from '../handed-shelves.ts';
import { unpackValue } from '../packed-value.ts';
import { writeJsonLines } from '../json-lines.ts';
import { openSaid, type FoundOfGovernment } from '../kept/kept-shelves.ts';
import { digestBytes, readMarks } from '../kept/mark-portions.ts';
import { orderBySize } from '../pool/portion.ts';
import { completeOthers, completeRecords, SaidTogether } from './complete-records.ts';
import { countRecord, type ShelvingPlace } from './shelve-government.ts';
import { shelveInThreads } from './shelve-in-threads.ts';

interface SectionOrder extends Omit<ShelvingPlace, 'pages'> {
  /** Where it is kept what records and pages that are the same as before say. */
  kept?: string | undefined;
}

type ToldOfGovernment = Omit<FoundOfGovernment, 'shelf' | 'answers'>;

/** The governments as their shelves are called. */
function listShelves(workshop: string): ShelfName[] {
  const { governments } = readFrame(handedOver.records(workshop));
  return governments.map(({ id, name }) => ({ id, name: name.normalize('NFC') }));
}

/** Leaves a shelf and the answers of each government, made or as they were made of the same before; tells what else is found of each. */
async function shelveGovernments(
  place: ShelvingPlace,
  kept: string | undefined,
): Promise<ToldOfGovernment[]> {
  const { workshop, pages } = place;
  const shelves = listShelves(workshop);
  const marks = readMarks(handedOver.records(workshop));
  const of = digestBytes(JSON.stringify(pages));
  const told = new Map<string, ToldOfGovernment>();
  const leave = (government: string, { shelf, answers, ...found }: FoundOfGovernment) => {
    leaveShelf(workshop, government, shelf);
    writeAnswerFiles(workshop, unpackValue(answers) as [string, string][]);
    told.set(government, found);
  };
  const openKept = (government: string) =>
    openSaid(kept, { government, mark: marks[government] }, of);
  const shelve = (governments: readonly string[]) =>
    shelveInThreads(
      place,
      orderBySize(handedOver.records(workshop), governments),
      availableParallelism(),
      (id, found) => {
        openKept(id).keep(found);
        leave(id, found);
      },
    );
  const known = Map.groupBy(shelves, ({ id }) => openKept(id).has());
  const listIds = (isKnown: boolean) => (known.get(isKnown) ?? []).map(({ id }) => id);
  // What is missing is made in threads while what is known is laid out here.
  const making = shelve(listIds(false));
  const spoilt = listIds(true).filter((id) => {
    const found = openKept(id).find();
    if (found) leave(id, found);
    return !found;
  });
  await making;
  await shelve(spoilt);
  leaveShelfNames(workshop, shelves);
  return shelves.flatMap(({ id }) => told.get(id) ?? []);
}

/** The records of no government, completed; those of each government become a shelf. */
async function completeShelved(
  { kept, ...order }: SectionOrder,
  { ways }: SearchApart,
): Promise<{ records: SearchRecord[]; counted: CountedRecord[] }> {
  const { workshop, base } = order;
  const own = [...readSearchRecords(workshop)];
  const pages = own.filter(({ kind }) => kind === 'page').map(({ address }) => address);
  const told = await shelveGovernments({ ...order, pages }, kept);
  const below = new SaidTogether();
  for (const { said } of told) below.add(said);
  writeAnswerFiles(
    workshop,
    writeWays(
      ways,
      told.map((each) => each.ways),
    ),
  );
  const records = completeOthers(own, { folder: handedOver.site(workshop), base }, below);
  return { records, counted: told.flatMap(({ counted }) => counted) };
}

function completeWhole({ workshop, base }: SectionOrder) {
  const given = readSearchRecords(workshop);
  const records = [...completeRecords(given, handedOver.site(workshop), base)];
  return { records, counted: [] };
}

const byAddress = (a: SearchRecord, b: SearchRecord) =>
  Number(a.address > b.address) - Number(a.address < b.address);

/**
 * Hands over the search records again, completed by what the built pages print, in the order of their addresses. Of a large
 * site only those of no government stay records: those of each government become a shelf of its own. Answers how many
 * records there are.
 */
export async function completeSearch(order: SectionOrder): Promise<number> {
  const { workshop } = order;
  const apart = readApart(workshop);
  const { records, counted } = apart ? await completeShelved(order, apart) : completeWhole(order);
  writeJsonLines(handedOver.completed(workshop), records.toSorted(byAddress));
  return writeJsonLines(handedOver.counted(workshop), [...counted, ...records.map(countRecord)]);
}
