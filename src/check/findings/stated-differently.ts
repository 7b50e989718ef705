import { readPeriod } from '../../model/period.ts';
import { addDecimals, isPrintedAs } from '../../model/printed.ts';
import { wonPerUnit } from '../../schema/money.ts';
import type { Citation } from '../../schema/text.ts';
import type { Measure } from '../../schema/work.ts';
import type { FindingParam } from '../../model/finding.ts';
import type { FieldPath } from '../problem.ts';
import type { Judgement } from '../../schema/judgement.ts';
import { amountParam, dateParam, textParam } from './params.ts';
import { eachMilestone, eachPart } from './pledge-rule.ts';
import type { Outcome } from './rule.ts';

interface Twice {
  path: FieldPath;
  isSame: boolean;
  /** What it is that both places state. */
  what: FindingParam;
  here: FindingParam;
  there: FindingParam;
  cites: readonly [Citation | undefined, Citation];
  /** Whether both places surely speak of one thing; the work of a date may be counted wider or narrower. */
  isOneThing: boolean;
  /** Whose word that is; what nobody signed is the editor's. */
  judged: Judgement | undefined;
}

export const code = 'stated-differently';

/**
 * Only what one document says of one thing, by its own words, can contradict itself: of two documents one may have been
 * written later, and what an editor takes for one thing may be two.
 */
export function tell({
  judged,
  path,
  isSame,
  what,
  here,
  there,
  cites,
  isOneThing,
}: Twice): Outcome {
  if (isSame) return 'agrees';
  const isOneSource = cites[0]?.source === cites[1].source;
  const isProved = isOneThing && isOneSource && judged?.by === 'source';
  const grade = isProved ? 'contradiction' : 'question';
  return { path, grade, params: { what, here, there }, cites, linked: { judged } };
}

export const whatParam = (value: string): FindingParam => ({ kind: 'word', value });

/** One time lies within the other: a source may be less exact, and still say the same. */
export function isWithin(one: string, other: string): boolean {
  const [a, b] = [readPeriod(one), readPeriod(other)];
  const start = ({ start: day = '' }: typeof a) => day;
  const end = ({ end: day = '9999' }: typeof a) => day;
  const holds = (outer: typeof a, inner: typeof a) =>
    start(outer) <= start(inner) && end(inner) <= end(outer);
  return holds(a, b) || holds(b, a);
}

/** The same work, dated in two places. */
export const datesDiffer = eachMilestone(code, ({ what, when, cite, alsoStated = [] }) =>
  alsoStated.map((other, index) =>
    tell({
      path: ['alsoStated', index],
      isSame: isWithin(when, other.when),
      what: textParam(what),
      here: dateParam(when),
      there: dateParam(other.when),
      cites: [cite, other.cite],
      isOneThing: false,
      judged: other.judged,
    }),
  ),
);

/** The period of a project, stated again or drawn as a table of months. */
export const periodsDiffer = eachPart(code, ({ work: { period } }) => {
  if (!period) return [];
  const { when, cite, alsoStated = [] } = period;
  return alsoStated.map((other, index) =>
    tell({
      path: ['period', 'alsoStated', index],
      isSame: isWithin(when, other.when),
      what: whatParam('finding.what.period'),
      here: dateParam(when),
      there: dateParam(other.when),
      cites: [cite, other.cite],
      isOneThing: false,
      judged: other.judged,
    }),
  );
});

/** The counts of a table, stated again in words for the same day: a row's and the whole table's. */
export function compareStatedCounts(measures: readonly Measure[], list: string): Outcome[] {
  return measures.flatMap(({ rows, stated, title, unit, cite }, nth) => {
    const sums = rows.map(({ values, total }) => total ?? addDecimals(values));
    const counts = [
      ...rows.map(({ label, alsoStated }, row) => ({
        name: `${title} · ${label}`,
        path: ['rows', row],
        count: sums[row],
        alsoStated,
      })),
      {
        name: title,
        path: ['stated'],
        count: stated?.total ?? addDecimals(sums),
        alsoStated: stated?.alsoStated,
      },
    ];
    return counts.flatMap(({ name, path, count, alsoStated = [] }) =>
      alsoStated.map((other, index) =>
        tell({
          path: [list, nth, ...path, 'alsoStated', index],
          isSame: count === other.value,
          what: textParam(name),
          here: amountParam(count as number, unit),
          there: amountParam(other.value, unit),
          cites: [cite, other.cite],
          isOneThing: true,
          judged: other.judged,
        }),
      ),
    );
  });
}

export const countsDiffer = eachPart(code, ({ work: { measures = [] } }) =>
  compareStatedCounts(measures, 'measures'),
);

/** The total of a project, stated again outside its table; it may be rounded or cut off there. */
export const planStatedDiffers = eachPart(code, ({ work: { money } }) => {
  const { planTotal, unit } = money ?? {};
  const current = planTotal?.current;
  if (!planTotal || !unit || typeof current !== 'number') return [];
  return (planTotal.alsoStated ?? []).map((other, index) =>
    tell({
      path: ['money', 'planTotal', 'alsoStated', index],
      isSame: isPrintedAs((current * wonPerUnit[unit]) / wonPerUnit[other.unit], other.amount),
      what: whatParam('finding.what.plan-total'),
      here: amountParam(current, unit),
      there: amountParam(Number(other.amount), other.unit),
      cites: [planTotal.cite, other.cite],
      isOneThing: true,
      judged: other.judged,
    }),
  );
});
