import { isEntryKind, type EntryKind } from '../schema/kinds.ts';
import type { Amount } from '../schema/money.ts';
import type { Citation } from '../schema/text.ts';
import { address } from './address.ts';

/** The kinds of findings and how much each weighs; the words of each are `finding.<code>` in i18n. */
export const findingSeverities = {
  'money-parts-total': 'serious',
  'measure-mismatch': 'serious',
  'breakdown-differs': 'serious',
  'plan-total-differs': 'serious',
  'plan-differs': 'serious',
  'announced-parts': 'serious',
  'announced-rate': 'serious',
  'announced-status': 'serious',
  'milestone-done-future': 'serious',
  'milestone-undoes-order': 'serious',
  'milestone-before-cause': 'serious',
  'achieved-then-undone': 'serious',
  overdue: 'serious',
  'status-against-evidence': 'serious',
  'announced-count': 'notable',
  'numbering-gap': 'notable',
  'stated-differently': 'notable',
  'achieved-indicator-worse': 'notable',
  'spent-over-plan': 'notable',
  'spent-omits-prior': 'notable',
  'spent-far-below-plan': 'notable',
  'after-term-outside-total': 'notable',
  'milestones-out-of-order': 'notable',
  'planned-date-passed': 'notable',
  'record-stale': 'notable',
  'status-without-evidence': 'notable',
  'dropped-without-procedure': 'notable',
  'plan-restated': 'minor',
  'area-units-differ': 'minor',
  'status-not-stated': 'minor',
  'adjustment-body-not-stated': 'minor',
} as const satisfies Record<string, Severity>;

/** From the heaviest to the lightest. */
export const severities = ['serious', 'notable', 'minor'] as const;

export type Severity = (typeof severities)[number];
export type FindingCode = keyof typeof findingSeverities;

/** In the order of weight. */
export const findingCodes = Object.keys(findingSeverities) as FindingCode[];

export function isFindingCode(name: string): name is FindingCode {
  return Object.hasOwn(findingSeverities, name);
}

/** The record a finding speaks of: the one whose page shows it. */
export interface FindingSubject {
  kind: 'pledge' | 'term' | EntryKind;
  government: string;
  /** The elected term that counts it; undefined for records that belong to no term. */
  term: string | undefined;
  id: string;
}

/** The page that shows a finding, without base path and language. */
export function addressOfSubject({ kind, government, term = '', id }: FindingSubject): string {
  if (isEntryKind(kind)) return address.entry(government, kind, id);
  return kind === 'term' ? address.term(government, id) : address.pledge(government, term, id);
}

export interface FindingPart {
  id: string;
  title: string;
  english: string | undefined;
}

/** A value in a finding's sentence, told apart by how it is shown. */
export type FindingParam =
  /** A figure in the unit its source prints. */
  | { kind: 'amount'; value: number; unit: string }
  | { kind: 'days'; value: number }
  | { kind: 'permille'; value: number }
  /** A percentage as printed. */
  | { kind: 'percent'; value: string }
  | { kind: 'count'; value: number }
  /** An EDTF date or interval. */
  | { kind: 'date'; value: string }
  /** Columns of a money table: `prior`, `2023`, `~2022`. */
  | { kind: 'columns'; value: readonly string[] }
  /** Text of the record. */
  | { kind: 'text'; value: string }
  /** The name of a word in i18n. */
  | { kind: 'word'; value: string };

export const findingColumns = [
  'plan',
  'term-plan',
  'initial-plan',
  'current-plan',
  'spent',
  'stated-total',
  'sum-of-parts',
  'with-after-term',
  'series',
  'breakdown',
  'at-first',
  'at-last',
] as const;

export type FindingColumn = (typeof findingColumns)[number];

/** The figures of a finding side by side. */
export interface FindingTable {
  /** As the source prints it. */
  unit: string;
  /** What the figures of a column are (`finding.column.<name>`), and where they are printed. */
  columns: readonly { name: FindingColumn; cite: Citation }[];
  rows: readonly FindingRow[];
}

export interface FindingRow {
  /** A column of a money table, or one of the names under `finding.label.`. */
  label: string;
  /** One figure a column; a blank is undefined, a printed dash is `-`. */
  figures: readonly (Amount | undefined)[];
  /** The last figure minus the first; undefined unless both are numbers. */
  difference: number | undefined;
}

/** A contradiction or weakness in what sources say: found by a rule, never typed by an editor. */
export interface Finding {
  code: FindingCode;
  /** Its name within a page (`#anchor`), the same on every page that shows it. */
  anchor: string;
  severity: Severity;
  subject: FindingSubject;
  /** Other records it names; their pages show it as well. */
  names?: readonly FindingSubject[] | undefined;
  /** The fact of the record that it is about, as an editor writes it: `projects[1].money.spent`. */
  field: string;
  /** The project it concerns, where a card holds several. */
  part: FindingPart | undefined;
  params: Readonly<Record<string, FindingParam>>;
  table: FindingTable | undefined;
  cites: readonly Citation[];
  /** The editor's explanation, where the finding was acknowledged. */
  explanation: string | undefined;
}

/** Where a finding stands: on the page of its record, at its anchor. */
export function addressFinding({ subject, anchor }: Finding): string {
  return `${addressOfSubject(subject)}#${anchor}`;
}

/** How often a government's records were compared for one kind of finding, and how often they did not agree. */
export interface CheckCount {
  government: string;
  code: FindingCode;
  made: number;
  failed: number;
}
