import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAll, type Audit } from '../check/findings/find-all.ts';
import type { GovernmentAudit } from '../model/audit.ts';
import { joinWithin, type Dataset } from '../model/dataset.ts';
import { frameRecords, narrowFrame } from '../model/frame.ts';
import type { GovernmentRecords, Records, SiteFrame } from '../schema/records.ts';

const frameFile = 'frame.json';
/** Where the records of a government are. */
export const fileOfGovernment = (folder: string, government: string) =>
  join(folder, 'governments', `${government}.json`);

const fileOfAudit = (folder: string, government: string) =>
  join(folder, 'audits', `${government}.json`);

/** Hands over what was found in the records of each government. */
export function writeAudits(folder: string, audits: readonly GovernmentAudit[]): void {
  mkdirSync(join(folder, 'audits'), { recursive: true });
  for (const audit of audits) {
    writeFileSync(fileOfAudit(folder, audit.government), JSON.stringify(audit));
  }
}

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

/** What was found in records that were handed over: as it was handed over with them, else looked for again. */
export function readAudit(folder: string, { whole, ...dataset }: Dataset): Audit {
  const files = whole.map(({ government }) => fileOfAudit(folder, government.id));
  if (!files.every((file) => existsSync(file))) {
    return findAll({ ...dataset, whole, governments: whole });
  }
  const audits = files.map((file) => parseFile(file) as GovernmentAudit);
  return {
    findings: audits.flatMap(({ findings }) => findings),
    checks: audits.flatMap(({ checks }) => checks),
  };
}
