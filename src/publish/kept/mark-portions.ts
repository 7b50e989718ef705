import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFolder, digestProgram } from '../../load/digest-code.ts';
import { fileOfGovernment, readFrame } from '../../load/handed-records.ts';
import { listMade } from '../../load/list-made.ts';
import { narrowFrame } from '../../model/frame.ts';
import { handedOver } from '../handed-over.ts';
import type { PortionMarks } from '../pool/portion.ts';
import type { RenderOrder } from '../render-order.ts';

export const digestBytes = (made: string | Buffer) =>
  createHash('sha256').update(made).digest('hex');
const digestFacts = (facts: unknown) => digestBytes(JSON.stringify(facts));

export function digestFolder(folder: string): string {
  const hash = createHash('sha256');
  addFolder(hash, folder);
  return hash.digest('hex');
}

/**
 * Marks each portion by all that its pages are made of: the same mark, the same pages. Those of a government are made
 * of its records and of the frame as it is narrowed for them; those of none of everything that was handed over.
 */
export function markPortions({ root, workshop, base, site }: RenderOrder): PortionMarks {
  const records = handedOver.records(workshop);
  const frame = readFrame(records);
  const setting = {
    code: digestProgram(root),
    address: digestFacts([base, site]),
    pages: digestFolder(handedOver.pages(workshop)),
  };
  let shared: string | undefined;
  const own = frame.governments.map(({ id }) => {
    const bytes = readFileSync(fileOfGovernment(records, id));
    const { sources, retired, sourceOwners, ...rest } = narrowFrame(frame, id);
    // It is the same for all of them, and long.
    shared ??= digestFacts(rest);
    const beside = digestFacts([shared, sources, retired, sourceOwners]);
    const terms = frame.parts[id]?.terms ?? [];
    const lying = terms.map((term) => listMade(id, term, join(root, 'public')));
    const made = digestFacts(lying);
    return [id, { ...setting, made, frame: beside, records: digestBytes(bytes) }] as const;
  });
  const all = digestFacts(own.map(([, mark]) => mark.records));
  const made = digestFacts(own.map(([, mark]) => mark.made));
  return Object.fromEntries([
    ...own,
    ['', { ...setting, made, frame: digestFacts(frame), records: all }],
  ]);
}

const marksIn = (records: string) => join(records, 'marks.json');

/** Leaves the marks beside the records that they are of. */
export function leaveMarks(order: RenderOrder): PortionMarks {
  const marks = markPortions(order);
  writeFileSync(marksIn(handedOver.records(order.workshop)), JSON.stringify(marks));
  return marks;
}

/** The marks that were left; none where nothing is to be kept. */
export function readMarks(records: string): PortionMarks {
  const file = marksIn(records);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PortionMarks) : {};
}
