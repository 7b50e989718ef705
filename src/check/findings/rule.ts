import { uniqueCitations } from '../../model/citations.ts';
import {
  findingGrades,
  type Finding,
  type FindingCode,
  type FindingPart,
  type FindingRow,
  type FindingSubject,
  type Grade,
} from '../../model/finding.ts';
import { nameFinding } from '../../model/finding-anchor.ts';
import type { WorkPart } from '../../model/pledge-entry.ts';
import { addDecimals } from '../../model/printed.ts';
import type { Acknowledgement } from '../../schema/acknowledged.ts';
import type { Amount } from '../../schema/money.ts';
import type { Citation } from '../../schema/text.ts';
import { formatPath, type FieldPath } from '../problem.ts';

/** What a rule tells when two things do not agree. */
export interface Mismatch extends Partial<Pick<Finding, 'params' | 'table' | 'names' | 'linked'>> {
  /** The project, where a card holds several; the path starts in it. */
  part?: WorkPart;
  path: FieldPath;
  cites: readonly (Citation | undefined)[];
  /** Where this one weighs less than its kind may. */
  grade?: Grade;
  /** The name in i18n of an innocent explanation of its own, in place of `finding.<code>.innocent`. */
  innocent?: string;
}

/** One comparison: a mismatch, or that both sides agree. What could not be compared is no outcome. */
export type Outcome = Mismatch | 'agrees';

/** A kind of finding and how it is looked for in one record. */
export interface Rule<Record, Context> {
  code: FindingCode;
  compare: (record: Record, context: Context) => readonly Outcome[];
}

/** One comparison that was made; a finding where it failed. */
export interface Comparison {
  code: FindingCode;
  finding: Finding | undefined;
}

/** The record that rules look at, as findings name it. */
export interface About {
  subject: FindingSubject;
  acknowledged: readonly Acknowledgement[] | undefined;
  /** The ids of the projects on a card, in their order. */
  projects?: readonly { id: string }[] | undefined;
}

function locate({ part, path }: Mismatch, projects: About['projects'] = []): string {
  const index = projects.findIndex(({ id }) => id === part?.id);
  return formatPath(index < 0 ? path : ['projects', index, ...path]);
}

function namePart(part: WorkPart | undefined): FindingPart | undefined {
  if (part?.id === undefined || part.title === undefined) return undefined;
  return { id: part.id, title: part.title, english: part.english };
}

function makeFinding(code: FindingCode, mismatch: Mismatch, about: About): Finding {
  const { part, params = {}, table, names, linked, cites, grade = findingGrades[code] } = mismatch;
  const { innocent = `finding.${code}.innocent` } = mismatch;
  const field = locate(mismatch, about.projects);
  const known = about.acknowledged?.find(
    ({ problem, field: at }) => problem === code && at === field,
  );
  const found = {
    code,
    grade,
    subject: about.subject,
    names,
    field,
    part: namePart(part),
    params,
    table,
    cites: uniqueCitations([...cites, known?.cite]),
    innocent,
    explanation: known?.explanation,
    linked,
    response: known?.response,
  };
  return { ...found, anchor: nameFinding(found) };
}

/** Every comparison that the rules make in one record. */
export function judge<Record, Context>(
  rules: readonly Rule<Record, Context>[],
  record: Record,
  context: Context,
  about: About,
): Comparison[] {
  return rules.flatMap(({ code, compare }) =>
    compare(record, context).map((outcome) => ({
      code,
      finding: outcome === 'agrees' ? undefined : makeFinding(code, outcome, about),
    })),
  );
}

/** A row of figures with what the last is above the first. */
export function compareFigures(
  label: string,
  first: Amount | undefined,
  ...others: readonly (Amount | undefined)[]
): FindingRow {
  const last = others.at(-1);
  const isComparable = typeof first === 'number' && typeof last === 'number';
  return {
    label,
    figures: [first, ...others],
    difference: isComparable ? addDecimals([last, -first]) : undefined,
  };
}
