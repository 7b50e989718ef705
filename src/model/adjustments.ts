import type { JuryItem } from '../schema/jury.ts';
import { bodyNotStated, type Adjustment } from '../schema/standing.ts';
import type { TermBook } from './dataset.ts';
import { compareDenominators, readDenominators } from './denominator.ts';
import { departures, type Departure } from './departure.ts';
import { firstDay } from './period.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import { permilleOf, type Rate } from './rate.ts';
import { rateCompletion } from './term-rates.ts';

/** Something that happened to a pledge. */
export interface Told<T> {
  pledge: PledgeEntry;
  told: T;
}

/** Who deliberated or asked; undefined where the source does not say. */
export function bodyOf({ body }: Adjustment): string | undefined {
  return body === bodyNotStated ? undefined : body;
}

/** One of the two counts of a term, with what of it the government calls completed. */
export interface Base {
  pledges: readonly PledgeEntry[];
  /** undefined: the government states no status, or there is nothing to divide by. */
  completion: Rate | undefined;
}

/** All that was changed, held, dropped, merged, split or added in a term, and what that does to its counts. */
export interface AdjustmentLedger {
  /** In the order of dates; undated last, as their pledges stand. */
  changes: readonly Told<Adjustment>[];
  /** How many of the changes state what a change should. */
  stated: { date: number; body: number; vote: number };
  /** Pledges that left the count; all keep their pages. */
  tombstones: readonly PledgeEntry[];
  /** Pledges that were not promised at first. */
  added: readonly PledgeEntry[];
  /** What citizens' panels recommended, in the order of dates. */
  recommendations: readonly Told<JuryItem>[];
  original: Base;
  current: Base;
  /** The completion rate now minus the one on the first count, in tenths of a percentage point, as both are shown. */
  gap: number | undefined;
  /** What left the first count, by kind, and how many came into the current one. */
  left: readonly { kind: Departure; count: number }[];
  joined: number;
}

/** By first day; what has no date comes last, and alike stays as it stood. */
function sortByDate<T extends { date?: string | undefined }>(list: readonly Told<T>[]): Told<T>[] {
  const day = ({ told: { date } }: Told<T>) => (date === undefined ? '9999' : firstDay(date));
  return list.toSorted((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}

function gather<T extends { date?: string | undefined }>(
  pledges: readonly PledgeEntry[],
  listOf: (pledge: PledgeEntry) => readonly T[] | undefined,
): Told<T>[] {
  return sortByDate(
    pledges.flatMap((pledge) => (listOf(pledge) ?? []).map((told) => ({ pledge, told }))),
  );
}

/** How many changes a term has on record. */
export function countChanges({ pledges }: TermBook): number {
  return pledges.flatMap(({ facts }) => facts.adjustments ?? []).length;
}

function readGap(original: Rate | undefined, current: Rate | undefined): number | undefined {
  const [one, other] = [original && permilleOf(original), current && permilleOf(current)];
  return one === undefined || other === undefined ? undefined : other - one;
}

/** The adjustment ledger of a term at an ISO day. */
export function readAdjustments({ pledges }: TermBook, asOf: string): AdjustmentLedger {
  const denominators = readDenominators(pledges, asOf);
  const { original, current } = denominators;
  const { left, added } = compareDenominators(denominators);
  const first = rateCompletion(original, 'original', asOf);
  const now = rateCompletion(current, 'current', asOf);
  const changes = gather(pledges, ({ facts }) => facts.adjustments);
  const countStated = (isStated: (told: Adjustment) => boolean) =>
    changes.filter(({ told }) => isStated(told)).length;
  return {
    changes,
    stated: {
      date: countStated(({ date }) => date !== undefined),
      body: countStated((told) => bodyOf(told) !== undefined),
      vote: countStated(({ vote }) => vote !== undefined),
    },
    tombstones: pledges.filter(({ departed }) => departed),
    added: pledges.filter(({ facts }) => facts.added),
    recommendations: gather(pledges, ({ facts }) => facts.jury),
    original: { pledges: original, completion: first },
    current: { pledges: current, completion: now },
    gap: readGap(first, now),
    left: departures
      .map((kind) => ({
        kind,
        count: left.filter(({ departed }) => departed?.kind === kind).length,
      }))
      .filter(({ count }) => count > 0),
    joined: added.length,
  };
}
