import type { Milestone } from '../schema/work.ts';
import type { Finding } from './finding.ts';
import { addStages } from './money.ts';
import { firstDay } from './period.ts';
import type { PledgeEntry, WorkPart } from './pledge-entry.ts';

/** What a pledge states of one place: its projects there, and nothing of its projects elsewhere. */
export interface PledgeHere {
  /** The pledge with the projects, events and money of this place only. */
  pledge: PledgeEntry;
  done: readonly Milestone[];
  planned: readonly Milestone[];
  /** Other places that the same projects name: what is stated for all of them is not divided. */
  alsoAt: readonly string[];
  findings: readonly Finding[];
}

const names = ({ work }: WorkPart, place: string) => work.places?.includes(place) === true;

/** The projects at a place; what the card states for the whole holds for each project that names no place itself. */
function pickParts({ parts }: PledgeEntry, place: string): readonly WorkPart[] {
  const isForWhole = parts.some((part) => part.id === undefined && names(part, place));
  return parts.filter(
    (part) => names(part, place) || (isForWhole && part.work.places === undefined),
  );
}

/** @param findings those on the pledge's page */
export function readPledgeHere(
  pledge: PledgeEntry,
  place: string,
  findings: readonly Finding[],
): PledgeHere {
  const parts = pickParts(pledge, place);
  const ids = new Set(
    parts.flatMap(({ id, work }) => [id, ...(work.milestones ?? []).map(({ id: own }) => own)]),
  );
  const milestones = pledge.milestones.filter(({ id }) => ids.has(id));
  const stages = parts.flatMap(({ money }) => money ?? []);
  const isPlanned = ({ state, when }: Milestone) =>
    state === 'planned' || firstDay(when) > pledge.asOf.day;
  return {
    pledge: {
      ...pledge,
      parts,
      milestones,
      money: stages.length > 0 ? addStages(stages) : undefined,
      moneyNotApplicable: parts.some(({ work }) => work.money?.applicable === false),
    },
    done: milestones.filter((event) => !isPlanned(event)),
    planned: milestones.filter(isPlanned),
    alsoAt: [...new Set(parts.flatMap(({ work }) => work.places ?? []))].filter(
      (id) => id !== place,
    ),
    findings: findings.filter(({ part }) => part === undefined || ids.has(part.id)),
  };
}
