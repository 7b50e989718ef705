import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFolder, digestProgram } from '../../load/digest-code.ts';
import { fileOfGovernment, readFrame } from '../../load/handed-records.ts';
import { narrowFrame } from '../../model/frame.ts';
import type { GovernmentRecords } from '../../schema/records.ts';
import { handedOver } from '../handed-over.ts';
import { countWorkers, type PortionMarks } from '../pool/portion.ts';
import type { RenderOrder } from '../render.ts';

const digest = (parts: readonly (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update(' ').update(part);
  return hash.digest('hex');
};

/** What all pages are made of besides records: the program, the editors' own pages, and where the site will stand. */
function digestSetting({ root, workshop, base, site }: RenderOrder): string {
  const hash = createHash('sha256').update(JSON.stringify([digestProgram(root), base, site]));
  addFolder(hash, handedOver.pages(workshop));
  return hash.digest('hex');
}

/**
 * Marks each portion by all that its pages are made of: the same mark, the same pages. Those of a government are made
 * of its records and of the frame as it is narrowed for them; those of none of everything that was handed over.
 */
export function markPortions(order: RenderOrder): PortionMarks {
  const records = handedOver.records(order.workshop);
  const setting = digestSetting(order);
  const frame = readFrame(records);
  const all: string[] = [];
  let shared: string | undefined;
  const marks = frame.governments.map(({ id }): [string, string] => {
    const bytes = readFileSync(fileOfGovernment(records, id));
    const own = JSON.parse(bytes.toString('utf8')) as GovernmentRecords;
    const { sources, retired, ...rest } = narrowFrame(frame, own);
    shared ??= digest([JSON.stringify(rest)]);
    all.push(digest([bytes]));
    const beside = JSON.stringify([sources, retired]);
    return [id, digest([setting, shared, beside, bytes])];
  });
  const whole = digest([setting, JSON.stringify(frame), ...all]);
  return Object.fromEntries([...marks, ['', whole]]);
}

const marksIn = (records: string) => join(records, 'marks.json');

/** Leaves the marks beside the records, where several processes share the pages; what Astro renders alone has none. */
export function leaveMarks(order: RenderOrder): PortionMarks | undefined {
  const records = handedOver.records(order.workshop);
  const asked =
    order.workers === undefined ? process.env['PLEDGEBOOK_WORKERS'] : String(order.workers);
  if (countWorkers(readFrame(records), asked) === 0) return undefined;
  const marks = markPortions(order);
  writeFileSync(marksIn(records), JSON.stringify(marks));
  return marks;
}

/** The marks that were left; none where nothing is to be kept. */
export function readMarks(records: string): PortionMarks {
  const file = marksIn(records);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PortionMarks) : {};
}
