import { reportTerminal } from '../check/reporters/terminal.ts';
import { findAll } from '../check/findings/find-all.ts';
import { joinWithin } from '../model/dataset.ts';
import { frameRecords } from '../model/frame.ts';
import type { Records } from '../schema/records.ts';
import { passGate } from './gate.ts';
import { joinKept, type Joined } from './join-kept.ts';
import { keepReadings } from './keep-content.ts';
import { keptBelow, readAtSize } from './read-at-size.ts';

/** What was read of all governments, and of one alone, is remembered apart. */
const [readAll, readOne] = [
  keepReadings(readAtSize({ keep: keptBelow(process.cwd()) })),
  keepReadings(),
];

function pass(dir: string, only?: string) {
  const gate = passGate(dir, { read: only === undefined ? readAll : readOne, only });
  if (gate.records) return { records: gate.records, joined: gate.joined };
  throw new Error(`\n${reportTerminal({ ...gate, findings: [] }, 'ko')}`);
}

function joinOne(records: Records, government: string): Joined {
  const own = records.governments.filter((each) => each.government.id === government);
  const dataset = joinWithin(frameRecords(records), own);
  return { dataset, audit: findAll({ ...dataset, governments: dataset.whole }) };
}

/** Records as they are edited, joined: all of them, or what the pages of one government need. */
export function readEdited(dir: string, government: string | undefined): Joined {
  if (government !== undefined) {
    const { records } = pass(dir, government);
    return joinOne(records, government);
  }
  const { records, joined } = pass(dir);
  return joined ?? joinKept(records);
}
