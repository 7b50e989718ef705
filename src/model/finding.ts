import type { Response } from '../schema/acknowledged.ts';
import type { Judgement } from '../schema/judgement.ts';
import { isEntryKind, type EntryKind } from '../schema/kinds.ts';
import type { Amount } from '../schema/money.ts';
import type { Citation } from '../schema/text.ts';
import { address } from './address.ts';

/**
 * What may be said of a finding once its best innocent explanation is heard. A contradiction: both places cannot be
 * true. A question: both can, and how is not told. A note: worth knowing, and never counted.
 */
export const grades = ['contradiction', 'question', 'note'] as const;

export type Grade = (typeof grades)[number];

/** The kinds of findings and the highest grade of each; the words of each are `finding.<code>` in i18n. */
export const findingGrades = {
  'money-parts-total': 'contradiction',
  'measure-mismatch': 'contradiction',
  'breakdown-differs': 'contradiction',
  'announced-parts': 'contradiction',
  'announced-rate': 'contradiction',
  'stated-differently': 'contradiction',
  'plan-total-differs': 'question',
  'plan-differs': 'question',
  'announced-status': 'question',
  'milestone-done-future': 'question',
  'milestone-undoes-order': 'question',
  'milestone-before-cause': 'question',
  'status-against-evidence': 'question',
  overdue: 'question',
  'spent-off-plan': 'question',
  'spent-span-unclear': 'question',
  'after-term-outside-total': 'question',
  'rhythm-not-met': 'question',
  'term-plan-beyond-term': 'question',
  'planned-date-passed': 'question',
  'record-stale': 'question',
  'status-without-evidence': 'question',
  'dropped-without-procedure': 'question',
  'milestones-out-of-order': 'note',
  'achieved-then-undone': 'note',
  'achieved-indicator-worse': 'note',
  'spent-omits-prior': 'note',
  'announced-count': 'note',
  'numbering-gap': 'note',
  'plan-restated': 'note',
  'area-units-differ': 'note',
  'work-before-period': 'note',
  'classed-otherwise': 'note',
  'status-not-stated': 'note',
  'adjustment-body-not-stated': 'note',
} as const satisfies Record<string, Grade>;

export type FindingCode = keyof typeof findingGrades;

/** In the order of grade. */
export const findingCodes = Object.keys(findingGrades) as FindingCode[];

export function isFindingCode(name: string): name is FindingCode {
  return Object.hasOwn(findingGrades, name);
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
  'within-term',
  'series',
  'breakdown',
  'at-first',
  'at-last',
  'promised',
  'counted',
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
  grade: Grade;
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
  /** The name of the best innocent explanation in i18n; its values are the finding's. */
  innocent: string;
  /** The editor's explanation, where the finding was acknowledged. */
  explanation: string | undefined;
  /** Whose word it is that its two sides belong together, where a link of the record says so. */
  linked?: { judged: Judgement | undefined } | undefined;
  /** What the government answered to it. */
  response?: Response | undefined;
}

/** Where a finding stands: on the page of its record, at its anchor. */
export function addressFinding({ subject, anchor }: Finding): string {
  return `${addressOfSubject(subject)}#${anchor}`;
}

/** How often a government's records were compared for one kind of finding, and what came of it. */
export interface CheckCount {
  government: string;
  code: FindingCode;
  made: number;
  /** Findings that are counted: contradictions and questions. */
  failed: number;
  /** Findings that are notes. */
  noted: number;
}

export type GradeCounts = Readonly<Record<Grade, number>>;

/** Findings by the address of the page that shows them. */
export type FindingsByPage = ReadonlyMap<string, readonly Finding[]>;

/** How many facts of each grade. */
export function countGrades(findings: readonly Pick<Finding, 'grade'>[]): GradeCounts {
  const count = (wanted: Grade) => findings.filter(({ grade }) => grade === wanted).length;
  return {
    contradiction: count('contradiction'),
    question: count('question'),
    note: count('note'),
  };
}
