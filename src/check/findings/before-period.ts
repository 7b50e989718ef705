import { firstDay, readPeriod } from '../../model/period.ts';
import { dateParam, textParam } from './params.ts';
import { eachPart } from './pledge-rule.ts';

/** The first thing done ended before the period that the outline gives the project. */
export const workBeforePeriod = eachPart('work-before-period', ({ work }) => {
  const { period, milestones = [] } = work;
  const start = period && readPeriod(period.when).start;
  const done = milestones.filter(({ state }) => state === 'done');
  const [first] = done.toSorted((a, b) => firstDay(a.when).localeCompare(firstDay(b.when)));
  const end = first && readPeriod(first.when).end;
  if (!period || !first || start === undefined || end === undefined) return [];
  if (end >= start) return ['agrees'];
  return [
    {
      path: ['period'],
      params: {
        what: textParam(first.what),
        when: dateParam(first.when),
        period: dateParam(period.when),
      },
      cites: [period.cite, first.cite],
    },
  ];
});
