import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { SiteFrame } from '../../schema/records.ts';
import { fileOfGovernment } from '../../load/handed-records.ts';

/** All that pages are made of, as digests of it. */
export type PortionMark = Readonly<
  Record<'code' | 'address' | 'pages' | 'made' | 'frame' | 'records', string>
>;

/** The marks of portions: by the government whose pages they are, under an empty name those of none. */
export type PortionMarks = Readonly<Record<string, PortionMark>>;

/** Pages that are made together: those of one government, or those of none. */
export interface Portion {
  government: string | undefined;
  /** Where it is known, the pages are kept, and taken from where they are. */
  mark?: PortionMark | undefined;
}

/** Below this many pledges more processes cost more than they bring. */
const worthSharing = 400;

/**
 * How many processes render beside the one that bundled; none where that one does it alone.
 * @param asked how many whoever builds wants; what is no whole number is passed over
 */
export function countWorkers(
  { pledges }: Pick<SiteFrame, 'pledges'>,
  asked: string | undefined,
  cores = availableParallelism(),
): number {
  if (asked !== undefined && /^\d+$/.test(asked)) return Number(asked);
  return pledges < worthSharing ? 0 : cores;
}

/**
 * How much a rendering process may hold on to: nearly what all records need, so that it clears up in time instead of
 * growing to whatever the machine has. Where whoever builds has set a limit, that one counts.
 */
export function limitHeap({ pledges }: Pick<SiteFrame, 'pledges'>, nodeOptions = ''): string[] {
  if (nodeOptions.replaceAll('_', '-').includes('max-old-space-size')) return [];
  return [`--max-old-space-size=${String(Math.max(1100, Math.ceil(pledges * 0.044)))}`];
}

/** Governments, those with the most records first. @param records where they were handed over */
export function orderBySize(records: string, governments: readonly string[]): string[] {
  const weighed = governments.map((id) => ({
    id,
    bytes: statSync(fileOfGovernment(records, id)).size,
  }));
  return weighed.sort((a, b) => b.bytes - a.bytes).map(({ id }) => id);
}

/** The portions of a site, the longest first: the pages across governments, then the governments by their records. */
export function listPortions(
  frame: SiteFrame,
  records: string,
  marks: PortionMarks = {},
): Portion[] {
  const ids = frame.governments.map(({ id }) => id);
  return [undefined, ...orderBySize(records, ids)].map((government) => ({
    government,
    mark: marks[government ?? ''],
  }));
}

export const namePortion = ({ government }: Portion) =>
  government === undefined ? 'pages across governments' : `pages of ${government}`;
