import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinWithin, type Dataset } from '../model/dataset.ts';
import { frameRecords, narrowFrame } from '../model/frame.ts';
import type { GovernmentRecords, Records, SiteFrame } from '../schema/records.ts';

const frameFile = 'frame.json';
/** Where the records of a government are. */
export const fileOfGovernment = (folder: string, government: string) =>
  join(folder, 'governments', `${government}.json`);

/** Hands checked records over in a folder: a file for each government, and one for what all their pages need. */
export function writeHanded(folder: string, records: Records): void {
  mkdirSync(join(folder, 'governments'), { recursive: true });
  writeFileSync(join(folder, frameFile), JSON.stringify(frameRecords(records)));
  for (const each of records.governments) {
    writeFileSync(fileOfGovernment(folder, each.government.id), JSON.stringify(each));
  }
}

const parseFile = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const readFrame = (folder: string) => parseFile(join(folder, frameFile)) as SiteFrame;

/** What was handed over, joined: the records of one government, or of all where none is named. */
export function openHanded(folder: string): (government?: string) => Dataset {
  const frame = readFrame(folder);
  const read = (id: string) => parseFile(fileOfGovernment(folder, id)) as GovernmentRecords;
  return (government) =>
    government === undefined
      ? joinWithin(
          frame,
          frame.governments.map(({ id }) => read(id)),
        )
      : joinWithin(narrowFrame(frame, government), [read(government)]);
}

export const readHanded = (folder: string, government?: string): Dataset =>
  openHanded(folder)(government);
