import type { Shelf } from './entry.ts';
import type { Fault } from './problem.ts';
import { settleAcknowledgements } from './acknowledge.ts';
import { checkAdjustments } from './rules/adjustments.ts';
import { checkAnnounced } from './rules/announced.ts';
import { checkLater } from './rules/as-of.ts';
import { checkBanner } from './rules/banner.ts';
import { checkBodies } from './rules/bodies.ts';
import { checkBoundaries } from './rules/boundaries.ts';
import { checkCircles } from './rules/circles.ts';
import { checkCitedPages } from './rules/cited-pages.ts';
import { checkCitedPlaces, checkSections } from './rules/cited-places.ts';
import { checkEntryTies } from './rules/entry-ties.ts';
import { checkFarDates } from './rules/far-dates.ts';
import { checkFramework } from './rules/framework.ts';
import { checkIdentity } from './rules/identity.ts';
import { checkLimits } from './rules/limits.ts';
import { checkMeasures } from './rules/measures.ts';
import { checkMilestones } from './rules/milestones.ts';
import { checkMoney } from './rules/money.ts';
import { checkMoneyScale } from './rules/money-scale.ts';
import { checkMoneyTables } from './rules/money-tables.ts';
import { checkPages } from './rules/pages.ts';
import { checkPresence } from './rules/presence.ts';
import { checkPrivacy } from './rules/privacy.ts';
import { checkQuotes } from './rules/quotes.ts';
import { checkReferences } from './rules/references.ts';
import { checkRepeats } from './rules/repeats.ts';
import { checkResponsible } from './rules/responsible.ts';
import { checkRetired } from './rules/retired.ts';
import { checkSearch } from './rules/search.ts';
import { checkSeries } from './rules/series.ts';
import { checkShares } from './rules/shares.ts';
import { checkShortTexts } from './rules/short-texts.ts';
import { checkStatus } from './rules/status.ts';
import { checkTermSpans } from './rules/term-spans.ts';
import { checkTerms } from './rules/terms.ts';
import { checkThresholds } from './rules/thresholds.ts';
import { checkTiles } from './rules/tiles.ts';

/** A rule reads the whole shelf and states what does not hold. */
export type ShelfRule = (shelf: Shelf) => Iterable<Fault>;

const rules: readonly ShelfRule[] = [
  checkPresence,
  checkIdentity,
  checkReferences,
  checkEntryTies,
  checkResponsible,
  checkTerms,
  checkMilestones,
  checkStatus,
  checkAdjustments,
  checkMoney,
  checkMeasures,
  checkSeries,
  checkFramework,
  checkPrivacy,
  checkBodies,
  checkPages,
  checkSearch,
  checkRetired,
  checkThresholds,
  checkTiles,
  checkBoundaries,
  checkCircles,
  checkLater,
  checkBanner,
  checkTermSpans,
  checkMoneyTables,
  checkMoneyScale,
  checkLimits,
  checkShares,
  checkAnnounced,
  checkFarDates,
  checkCitedPages,
  checkCitedPlaces,
  checkSections,
  checkQuotes,
  checkRepeats,
  checkShortTexts,
];

/** Everything that must hold between the facts of a content folder. */
export function checkShelf(shelf: Shelf): Fault[] {
  const faults = rules.flatMap((rule) => [...rule(shelf)]);
  return settleAcknowledgements(shelf, faults);
}
