import { join } from 'node:path';
import { readFrame } from '../../load/handed-records.ts';
import { handedOver } from '../handed-over.ts';
import { countWorkers, type PortionMarks } from '../pool/portion.ts';
import type { RenderOrder } from '../render-order.ts';
import { takeArtefacts, type ArtefactFault } from './artefacts.ts';
import { keptBundlesBelow } from './kept-bundle.ts';
import { keptPagesBelow } from './kept-pages.ts';
import type { ShardLimits } from './list-shards.ts';
import { leaveMarks } from './mark-portions.ts';
import { openStanding } from './standing.ts';

/** Which pages of a site are made here, and which are taken as they were made before. */
export interface KeepOrder {
  /** Whether everything is made anew, and nothing kept. */
  full?: boolean;
  /** Where pages are kept from one build to the next, if not with the project. */
  kept?: string | undefined;
  /** The governments whose pages alone are made. */
  shard?: readonly string[] | undefined;
  /** The folders with the pages of all governments, where none of them is made here. */
  from?: readonly string[] | undefined;
  /** Where pages that are not kept are only listed: how many governments may go without, and in how many lists. */
  list?: ShardLimits | undefined;
}

type LastBuild = Parameters<typeof openStanding>[1] & KeepOrder & { since?: string | undefined };

/** What is known of the last build; nothing where all is made anew, in parts, or compared with a site before. */
export function findLastBuild(order: LastBuild): ReturnType<typeof openStanding> | undefined {
  const { full, shard, from, list, since, kept = keptPagesBelow(order.root) } = order;
  const isPlain = full !== true && [shard, from, list, since].every((each) => each === undefined);
  return isPlain ? openStanding(kept, order) : undefined;
}

/** How the pages of a site are to be rendered. */
export interface PagePlan {
  order: RenderOrder;
  /** Where pages are kept, and what each portion is made of; nothing is kept without. */
  keeping?: { folder: string; marks: PortionMarks };
  /** What of the given pages cannot be taken. */
  faults: readonly ArtefactFault[];
}

/**
 * Plans what is rendered: a small site as a whole, a large one and one that is made in parts portion by portion. What
 * each portion is made of is marked, and given pages are put where kept ones are looked for.
 */
export function planPages(given: RenderOrder & KeepOrder): PagePlan {
  const { root, workshop, full, shard, from } = given;
  const asked = given.workers?.toString() ?? process.env['PLEDGEBOOK_WORKERS'];
  const found = countWorkers(readFrame(handedOver.records(workshop)), asked);
  const isInParts = shard !== undefined || from !== undefined;
  const bundles = full === true ? undefined : keptBundlesBelow(root);
  const order = { ...given, bundles, workers: isInParts ? Math.max(found, 1) : found, only: shard };
  if (!isInParts && (full === true || found === 0)) {
    return { order: { ...order, kept: undefined }, faults: [] };
  }
  // What is made for others is no business of the next build here.
  const folder =
    shard === undefined ? (given.kept ?? keptPagesBelow(root)) : join(workshop, 'kept');
  const marks = leaveMarks(order);
  const faults = from === undefined ? [] : takeArtefacts(from, marks, folder);
  return { order: { ...order, kept: folder }, keeping: { folder, marks }, faults };
}
