import type { Pledge, Work } from '../schema/pledge.ts';
import type { PledgeRecord } from '../schema/records.ts';
import type { Term } from '../schema/term.ts';
import type { Milestone } from '../schema/work.ts';
import { asOfRecord, readAsOf, type AsOf } from './as-of.ts';
import { readCaveat, type Caveat } from './caveat.ts';
import { judgeFreshness, type Freshness } from './freshness.ts';
import { readDeparture, type Departed } from './departure.ts';
import { addStages, stageMoney, type MoneyStages } from './money.ts';
import { firstDay, lastDay } from './period.ts';
import { judgeStatuses, type Statuses } from './status.ts';

/** One project of a pledge; a card with a single project has one without a name. */
export interface WorkPart {
  id: string | undefined;
  title: string | undefined;
  english: string | undefined;
  work: Work;
  money: MoneyStages | undefined;
}

/** A pledge with everything that is computed from it alone. */
export interface PledgeEntry {
  government: string;
  term: string;
  facts: Pledge;
  body: string;
  parts: readonly WorkPart[];
  /** Of all projects in time order; of several, each names its own. */
  milestones: readonly Milestone[];
  statuses: Statuses;
  /** What stands wherever its status stands. */
  caveat: Caveat | undefined;
  /** How it left the count; undefined while it is counted. */
  departed: Departed | undefined;
  /** undefined: no table states an amount. */
  money: MoneyStages | undefined;
  /** True where the source says that money does not apply. */
  moneyNotApplicable: boolean;
  places: readonly string[];
  /** What it is shown and judged at. */
  asOf: AsOf;
  /** Whether this record is as young as the government promised. */
  freshness: Freshness;
  /** The term is over by the day the site calls today, and this record does not speak of its end: that day, as stated. */
  endUnseen: string | undefined;
}

function toPart(
  work: Work,
  name?: { id: string; title: string; english?: string | undefined },
): WorkPart {
  return {
    id: name?.id,
    title: name?.title,
    english: name?.english,
    work,
    money: work.money ? stageMoney(work.money) : undefined,
  };
}

/** What the card states for the whole comes first, then its projects. */
export function splitParts(facts: Pledge): WorkPart[] {
  const projects = (facts.projects ?? []).map((project) => toPart(project, project));
  const { facts: outline, places, yearlyGoals, money, period, milestones, measures } = facts;
  const whole = { facts: outline, places, yearlyGoals, money, period, milestones, measures };
  const isEmpty = Object.values(whole).every((value) => value === undefined);
  return projects.length > 0 && isEmpty ? projects : [toPart(whole), ...projects];
}

/** Where a card holds several projects, each event says whose it is. */
function nameEvents({ title, work: { milestones = [] } }: WorkPart): readonly Milestone[] {
  if (title === undefined) return milestones;
  return milestones.map((event) =>
    event.what.includes(title) ? event : { ...event, what: `${title} ${event.what}` },
  );
}

function isEndUnseen(asOf: AsOf, end: string | undefined, today: AsOf): boolean {
  return end !== undefined && asOf.day < lastDay(end) && lastDay(end) < today.day;
}

/** @param today what the site calls today: an EDTF date */
export function enterPledge(
  record: PledgeRecord,
  government: string,
  term: Pick<Term, 'id' | 'updates'> & Partial<Pick<Term, 'end'>>,
  today: string,
): PledgeEntry {
  const now = readAsOf(today);
  const asOf = asOfRecord(record.facts.asOf, now);
  const parts = splitParts(record.facts);
  const milestones = parts
    .flatMap(nameEvents)
    .sort((a, b) => firstDay(a.when).localeCompare(firstDay(b.when)));
  const statuses = judgeStatuses(record.facts, milestones, asOf.day);
  const stages = parts.flatMap(({ money }) => money ?? []);
  return {
    government,
    term: term.id,
    facts: record.facts,
    body: record.body,
    parts,
    milestones,
    statuses,
    caveat: readCaveat(record.facts, milestones, statuses.evidenced, asOf.day),
    departed: readDeparture({ facts: record.facts, statuses }, asOf.day),
    money: stages.length > 0 ? addStages(stages) : undefined,
    moneyNotApplicable: parts.some(({ work }) => work.money?.applicable === false),
    places: [...new Set(parts.flatMap(({ work }) => work.places ?? []))],
    asOf,
    freshness: judgeFreshness(
      record.facts.asOf,
      term.updates?.every,
      term.end === undefined ? now.day : asOfRecord(term.end, now).day,
    ),
    endUnseen: isEndUnseen(asOf, term.end, now) ? term.end : undefined,
  };
}
