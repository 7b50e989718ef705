import { bodyOf } from '../../model/adjustments.ts';
import { departures } from '../../model/denominator.ts';
import type { Finding } from '../../model/finding.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { makeFinding } from './rule.ts';

/** A change of a promise whose source does not say who deliberated. */
export function findBodyNotStated(pledge: PledgeEntry): Finding[] {
  const changes = pledge.facts.adjustments ?? [];
  return changes
    .filter((change) => bodyOf(change) === undefined)
    .map(({ kind, after, cite }) =>
      makeFinding(pledge, 'adjustment-body-not-stated', {
        params: {
          kind: { kind: 'word', value: `adjustment.${kind}` },
          after: { kind: 'text', value: after },
        },
        cites: [cite],
      }),
    );
}

/** The kinds of adjustment that explain a status which takes work out of hand. */
const explanations = { dropped: departures, 'on-hold': ['hold'] } as const;

/** The government says that a pledge was dropped or put on hold, and no adjustment tells how. */
export function findWithoutProcedure(pledge: PledgeEntry): Finding[] {
  const { status = [], adjustments = [] } = pledge.facts;
  return (['dropped', 'on-hold'] as const).flatMap((value) => {
    const reported = status.find((each) => each.value === value);
    const explaining: readonly string[] = explanations[value];
    if (!reported || adjustments.some(({ kind }) => explaining.includes(kind))) return [];
    return makeFinding(pledge, 'dropped-without-procedure', {
      params: {
        reported: { kind: 'word', value: `reported.${value}` },
        asOf: { kind: 'date', value: reported.asOf },
      },
      cites: [reported.cite],
    });
  });
}
