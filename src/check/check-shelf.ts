import { settleAcknowledgements } from './acknowledge.ts';
import type { Shelf, SiteShelf } from './entry.ts';
import * as ownRules from './own-rules.ts';
import type { Fault } from './problem.ts';
import * as siteRules from './site-rules.ts';

/** A rule reads a whole shelf and states what does not hold. */
export type ShelfRule = (shelf: Shelf) => Iterable<Fault>;
export type SiteRule = (shelf: SiteShelf) => Iterable<Fault>;

/** What each rule states of a part of the content, by the name of the rule; one that states nothing is left out. */
export type RuleFaults = Readonly<Record<string, readonly Fault[]>>;

const own: Readonly<Record<string, ShelfRule>> = { ...ownRules };
const site: Readonly<Record<string, SiteRule>> = { ...siteRules };
const names = [...Object.keys(own), ...Object.keys(site)].sort();

/** What must hold among the files of one government, or among those that belong to none. */
export function judgeOwn(shelf: Shelf): RuleFaults {
  const told = Object.entries(own).map(([name, rule]) => [name, [...rule(shelf)]] as const);
  return Object.fromEntries(told.filter(([, faults]) => faults.length > 0));
}

/** Everything that must hold between the facts of a content folder, whose parts were judged each for itself. */
export function judgeSite(shelf: SiteShelf, parts: readonly RuleFaults[]): Fault[] {
  const faults = names.flatMap((name) => [
    ...(site[name]?.(shelf) ?? []),
    ...parts.flatMap((part) => part[name] ?? []),
  ]);
  return settleAcknowledgements(shelf, faults);
}

/** Everything that must hold between the facts of a content folder. */
export const checkShelf = (shelf: Shelf): Fault[] => judgeSite(shelf, [judgeOwn(shelf)]);
