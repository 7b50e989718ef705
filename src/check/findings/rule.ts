import {
  findingSeverities,
  type Finding,
  type FindingCode,
  type FindingPart,
  type FindingRow,
} from '../../model/finding.ts';
import { nameFinding } from '../../model/finding-anchor.ts';
import type { PledgeEntry, WorkPart } from '../../model/pledge-entry.ts';
import type { Amount } from '../../schema/money.ts';
import type { Citation } from '../../schema/text.ts';

/** What a rule may know besides the pledge. */
export interface FindingContext {
  /** The site's "today": an ISO day. */
  asOf: string;
  /** EDTF dates of the elected term. */
  term: { start: string; end: string };
}

export type FindingRule = (pledge: PledgeEntry, context: FindingContext) => Finding[];

type Details = Partial<Pick<Finding, 'params' | 'table' | 'explanation'>> & {
  part?: WorkPart;
  cites: readonly (Citation | undefined)[];
};

function namePart(part: WorkPart | undefined): FindingPart | undefined {
  if (part?.id === undefined || part.title === undefined) return undefined;
  return { id: part.id, title: part.title, english: part.english };
}

/** Each place once, in the order given. */
function listPlaces(cites: Details['cites']): Citation[] {
  const places = cites.filter((cite) => cite !== undefined);
  return [...new Map(places.map((cite) => [`${cite.source} / ${cite.place}`, cite])).values()];
}

/** A finding of a pledge; its weight follows from its code. */
export function makeFinding(pledge: PledgeEntry, code: FindingCode, details: Details): Finding {
  const found = {
    code,
    severity: findingSeverities[code],
    subject: { government: pledge.government, term: pledge.term, pledge: pledge.facts.id },
    part: namePart(details.part),
    params: details.params ?? {},
    table: details.table,
    cites: listPlaces(details.cites),
    explanation: details.explanation,
  };
  return { ...found, anchor: nameFinding(found) };
}

/** A row of two figures with what the second is above the first. */
export function compareFigures(
  label: string,
  first: Amount | undefined,
  second: Amount | undefined,
): FindingRow {
  const isComparable = typeof first === 'number' && typeof second === 'number';
  return {
    label,
    figures: [first, second],
    difference: isComparable ? second - first : undefined,
  };
}
