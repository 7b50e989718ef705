import type { PartMarks } from './cut-content.ts';
import { findAll, type Audit, type AuditGovernment } from '../check/findings/find-all.ts';
import {
  joinDataset,
  joinGovernment,
  type Dataset,
  type GovernmentBook,
  type JoinGovernment,
} from '../model/dataset.ts';
import type { GovernmentRecords, Records } from '../schema/records.ts';

/** Records joined, and what is found in them. */
export interface Joined {
  dataset: Dataset;
  audit: Audit;
}

interface KeptBook {
  /** What it was joined with besides its own records. */
  beside: string;
  book: GovernmentBook;
}

const kept = new WeakMap<GovernmentRecords, KeptBook>();

const openGovernment: JoinGovernment = (records, today, thresholds) => {
  const beside = JSON.stringify([today, thresholds]);
  const known = kept.get(records);
  if (known?.beside === beside) return known.book;
  const book = joinGovernment(records, today, thresholds);
  kept.set(records, { beside, book });
  return book;
};

/** Joins records, given the marks of the parts that they were read from. */
export type JoinRecords = (records: Records, marks: PartMarks) => Joined;

/** Joins records that nobody changes: while editing, a government whose files are the same is joined and judged once. */
export function joinKept(records: Records, audit?: AuditGovernment): Joined {
  const dataset = joinDataset(records, openGovernment);
  return { dataset, audit: findAll(dataset, audit) };
}
