import type { EntryRule } from '../../check/findings/entry-rule.ts';
import { dateParam } from '../../check/findings/params.ts';
import { code, isWithin, tell, whatParam } from '../../check/findings/stated-differently.ts';

/** The period of one programme, stated again or drawn as a table of months. */
const periodsDiffer: EntryRule<'programme'> = {
  code,
  compare: ({ period, periodAlsoStated = [], sources }) =>
    period === undefined
      ? []
      : periodAlsoStated.map((other, index) =>
          tell({
            path: ['periodAlsoStated', index],
            isSame: isWithin(period, other.when),
            what: whatParam('finding.what.period'),
            here: dateParam(period),
            there: dateParam(other.when),
            cites: [sources[0], other.cite],
            isOneThing: false,
            judged: other.judged,
          }),
        ),
};

export const rules = [periodsDiffer];
