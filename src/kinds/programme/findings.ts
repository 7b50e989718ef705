import type { EntryRule } from '../../check/findings/entry-rule.ts';
import { dateParam } from '../../check/findings/params.ts';
import type { Outcome } from '../../check/findings/rule.ts';
import { code, isWithin, tell, whatParam } from '../../check/findings/stated-differently.ts';

/** Money may be spent before and after the work that it pays for: a table of its months is beside the period, not against it. */
const bySpending = { grade: 'note', innocent: 'programme.spending.innocent' } as const;

/** The period of one programme, stated again or drawn as a table of months. */
const periodsDiffer: EntryRule<'programme'> = {
  code,
  compare: ({ period, periodAlsoStated = [], sources }) =>
    period === undefined
      ? []
      : periodAlsoStated.map((other, index): Outcome => {
          const isSpending = other.of === 'spending';
          const told = tell({
            path: ['periodAlsoStated', index],
            isSame: isWithin(period, other.when),
            what: whatParam(isSpending ? 'programme.what.spending' : 'finding.what.period'),
            here: dateParam(period),
            there: dateParam(other.when),
            cites: [sources[0], other.cite],
            isOneThing: false,
            judged: other.judged,
          });
          return isSpending && told !== 'agrees' ? { ...told, ...bySpending } : told;
        }),
};

export const rules = [periodsDiffer];
