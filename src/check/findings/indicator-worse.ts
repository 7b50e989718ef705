import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { isDone } from '../../model/status.ts';
import { readMovementIn } from '../../model/series.ts';
import { amountParam, dateParam, textParam } from './params.ts';
import type { PledgeRule } from './pledge-rule.ts';
import { compareFigures, type Outcome } from './rule.ts';

function isAchieved({ statuses: { reported, evidenced } }: PledgeEntry): boolean {
  return evidenced.value === 'achieved' || isDone(reported.value);
}

/** The pledge is achieved, and an indicator tied to it moved away, since the term began, from the target that its source sets. */
export const indicatorWorse: PledgeRule = {
  code: 'achieved-indicator-worse',
  compare: (pledge, { term, indicators = [] }) => {
    if (!isAchieved(pledge)) return [];
    return indicators.flatMap((indicator): Outcome[] => {
      const { id, title, unit, target } = indicator;
      const movement = readMovementIn(indicator, term);
      if (!movement || !target) return [];
      const { from, to } = movement;
      const miss = ({ value }: { value: number }) => Math.abs(target.value - value);
      if (miss(to) <= miss(from)) return ['agrees'];
      return [
        {
          path: ['indicators', id],
          names: [{ kind: 'indicator', government: pledge.government, term: undefined, id }],
          params: {
            indicator: textParam(title),
            from: dateParam(from.when),
            start: amountParam(from.value, unit),
            to: dateParam(to.when),
            end: amountParam(to.value, unit),
            target: amountParam(target.value, unit),
            by: dateParam(target.when),
          },
          table: {
            unit,
            columns: [
              { name: 'at-first', cite: from.cite },
              { name: 'at-last', cite: to.cite },
            ],
            rows: [compareFigures('value', from.value, to.value)],
          },
          cites: [from.cite, to.cite, target.cite],
        },
      ];
    });
  },
};
