import { resolve } from 'node:path';
import type { Report } from '../check/report.ts';
import { passGate, type Gate } from '../load/gate.ts';
import { joinDataset } from '../model/dataset.ts';
import { listRecordPages } from '../model/record-pages.ts';
import { listSearchRecords } from '../search/search-records.ts';
import { countSite, findLosses, type CountRow } from './count.ts';
import { indexSite } from './index-site.ts';
import { lockOutput } from './lock.ts';
import { renderSite } from './render.ts';
import { findOutFault, healOutput, swapIn, type OutFault } from './swap.ts';
import { verifySite, weighSite, type PageFault } from './verify.ts';
import { closeWorkshop, openWorkshop } from './workshop.ts';

export interface RoadOrder {
  root: string;
  content: string;
  out: string;
  base: string;
  site: string | undefined;
  /** Told after each step, with its seconds. */
  tell: (step: string, seconds: number) => void;
}

export type RoadEnd =
  | { kind: 'built'; gate: Gate; counts: CountRow[]; files: number; bytes: number }
  | { kind: 'refused'; report: Report }
  | { kind: 'lost'; counts: CountRow[] }
  | { kind: 'unsound'; faults: PageFault[] }
  | { kind: 'busy' }
  | { kind: 'bad-out'; fault: OutFault };

/** Times a step and tells of it. */
async function walk<T>(
  tell: RoadOrder['tell'],
  name: string,
  step: () => T | Promise<T>,
): Promise<T> {
  const start = performance.now();
  const result = await step();
  tell(name, (performance.now() - start) / 1000);
  return result;
}

async function buildInto(workshop: string, order: RoadOrder): Promise<RoadEnd> {
  const step = <T>(name: string, work: () => T | Promise<T>) => walk(order.tell, name, work);
  const gate = await step('check', () => passGate(order.content));
  if (!gate.records) return { kind: 'refused', report: { ...gate, findings: [] } };
  const { records } = gate;
  const site = await step('render', () => renderSite(records, { ...order, workshop }));
  const dataset = joinDataset(records);
  const search = listSearchRecords(dataset);
  await step('index', () => indexSite(search, site));
  const counts = await step('count', () => countSite(site, listRecordPages(dataset), search));
  if (findLosses(counts).length > 0) return { kind: 'lost', counts };
  const faults = await step('verify', () => verifySite(site, order.base));
  if (faults.length > 0) return { kind: 'unsound', faults };
  const weight = weighSite(site);
  await step('swap', () => {
    swapIn(site, order.out);
  });
  return { kind: 'built', gate, counts, ...weight };
}

/** The whole road: check, render, index, count, verify, swap. What is at `out` changes only at the last step. */
export async function takeRoad(given: RoadOrder): Promise<RoadEnd> {
  const order = { ...given, out: resolve(given.out), content: resolve(given.content) };
  const fault = findOutFault(order.out, order.root, order.content);
  if (fault) return { kind: 'bad-out', fault };
  const unlock = lockOutput(order.out);
  if (!unlock) return { kind: 'busy' };
  const workshop = openWorkshop(order.root);
  const clear = () => {
    closeWorkshop(workshop);
    unlock();
  };
  process.once('exit', clear);
  try {
    healOutput(order.out);
    return await buildInto(workshop, order);
  } finally {
    clear();
    process.off('exit', clear);
  }
}
