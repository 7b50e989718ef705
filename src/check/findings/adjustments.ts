import { bodyOf } from '../../model/adjustments.ts';
import { departures } from '../../model/departure.ts';
import { dateParam, textParam, wordParam } from './params.ts';
import type { PledgeRule } from './pledge-rule.ts';
import type { Outcome } from './rule.ts';

/** A change of a promise whose source does not say who deliberated. */
export const bodyMissing: PledgeRule = {
  code: 'adjustment-body-not-stated',
  compare: ({ facts }) =>
    (facts.adjustments ?? []).map((change, index) =>
      bodyOf(change) !== undefined
        ? 'agrees'
        : {
            path: ['adjustments', index, 'body'],
            params: {
              kind: wordParam(`adjustment.${change.kind}`),
              after: textParam(change.after),
            },
            cites: [change.cite],
          },
    ),
};

/** The kinds of adjustment that explain each status by which work ends or pauses. */
const explanations = { dropped: departures, 'on-hold': ['hold'] } as const;

/** The government says that a pledge was dropped or put on hold, and no adjustment tells how. */
export const withoutProcedure: PledgeRule = {
  code: 'dropped-without-procedure',
  compare: ({ facts: { status = [], adjustments = [] } }) =>
    (['dropped', 'on-hold'] as const).flatMap((value): Outcome[] => {
      const index = status.findIndex((each) => each.value === value);
      const reported = status[index];
      if (!reported) return [];
      const explaining: readonly string[] = explanations[value];
      if (adjustments.some(({ kind }) => explaining.includes(kind))) return ['agrees'];
      return [
        {
          path: ['status', index, 'value'],
          params: { reported: wordParam(`reported.${value}`), asOf: dateParam(reported.asOf) },
          cites: [reported.cite],
        },
      ];
    }),
};
