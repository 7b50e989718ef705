import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ownShelf } from '../../search/index-files.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { handedOver, type CountedRecord } from '../handed-over.ts';
import {
  fileOfGroup,
  listHandedGroups,
  readGroup,
  readSearchRecords,
  type HandedGroup,
} from '../handed-search.ts';
import { leaveShelf, leaveShelfNames } from '../handed-shelves.ts';
import { mostForPagefind } from '../index-site.ts';
import { writeJsonLines } from '../json-lines.ts';
import { openSaid, type FoundOfGovernment } from '../kept/kept-shelves.ts';
import { digestBytes, readMarks } from '../kept/mark-portions.ts';
import { completeOthers, completeRecords, SaidTogether } from './complete-records.ts';
import { countRecord, type ShelvingPlace } from './shelve-government.ts';
import { shelveInThreads } from './shelve-in-threads.ts';

interface SectionOrder extends ShelvingPlace {
  /** Where it is kept what records and pages that are the same as before say. */
  kept?: string | undefined;
}

type ToldOfGovernment = Omit<FoundOfGovernment, 'shelf'>;

/** Leaves a shelf of each government, made or as it was made of the same before; answers what else is found of each. */
async function shelveGovernments(
  { workshop, base, kept }: SectionOrder,
  groups: readonly HandedGroup[],
): Promise<ToldOfGovernment[]> {
  const marks = readMarks(handedOver.records(workshop));
  const told = new Map<HandedGroup, ToldOfGovernment>();
  const leave = (group: HandedGroup, { shelf, ...found }: FoundOfGovernment) => {
    leaveShelf(workshop, group.id, shelf);
    told.set(group, found);
  };
  const openKept = (group: HandedGroup) => {
    const of = digestBytes(readFileSync(fileOfGroup(workshop, group)));
    return openSaid(kept, { government: group.id, mark: marks[group.id] }, of);
  };
  const missing = groups.filter((group) => {
    const found = openKept(group).find();
    if (found) leave(group, found);
    return !found;
  });
  await shelveInThreads({ workshop, base }, missing, availableParallelism(), (group, found) => {
    openKept(group).keep(found);
    leave(group, found);
  });
  leaveShelfNames(workshop, groups);
  return groups.flatMap((group) => told.get(group) ?? []);
}

/** The records of no government, completed; those of each government become a shelf. */
async function completeShelved(
  order: SectionOrder,
  groups: readonly HandedGroup[],
): Promise<{ records: SearchRecord[]; counted: CountedRecord[] }> {
  const { workshop, base } = order;
  const governments = groups.filter(({ id }) => id !== ownShelf);
  const told = await shelveGovernments(order, governments);
  const below = new SaidTogether();
  for (const { said } of told) below.add(said);
  const own = [...readGroup(workshop, { id: ownShelf })];
  const records = completeOthers(own, { folder: handedOver.site(workshop), base }, below);
  return { records, counted: told.flatMap(({ counted }) => counted) };
}

function completeWhole({ workshop, base }: ShelvingPlace) {
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
  const groups = listHandedGroups(workshop);
  const isLarge = groups.reduce((sum, { records }) => sum + records, 0) > mostForPagefind;
  const { records, counted } = isLarge
    ? await completeShelved(order, groups)
    : completeWhole(order);
  writeJsonLines(handedOver.completed(workshop), records.toSorted(byAddress));
  return writeJsonLines(handedOver.counted(workshop), [...counted, ...records.map(countRecord)]);
}
