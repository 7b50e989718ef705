import { readPeriod } from '../../model/period.ts';
import { isPrintedAs } from '../../model/printed.ts';
import type { Award } from '../../schema/award.ts';
import { wonPerUnit } from '../../schema/money.ts';
import type { SdgIndicator } from '../../schema/sdg-indicator.ts';
import type { Citation } from '../../schema/text.ts';
import type { FindingParam } from '../../model/finding.ts';
import type { FieldPath } from '../problem.ts';
import { amountParam, dateParam, textParam } from './params.ts';
import { eachMilestone, eachPart } from './pledge-rule.ts';
import type { Outcome, Rule } from './rule.ts';

interface Twice {
  path: FieldPath;
  isSame: boolean;
  /** What it is that both places state. */
  what: FindingParam;
  here: FindingParam;
  there: FindingParam;
  cites: readonly (Citation | undefined)[];
}

const code = 'stated-differently';

const tell = ({ path, isSame, what, here, there, cites }: Twice): Outcome =>
  isSame ? 'agrees' : { path, params: { what, here, there }, cites };

const whatParam = (name: string): FindingParam => ({ kind: 'word', value: `finding.what.${name}` });

/** One time lies within the other: a source may be less exact, and still say the same. */
function isWithin(one: string, other: string): boolean {
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
    }),
  ),
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
      what: whatParam('plan-total'),
      here: amountParam(current, unit),
      there: amountParam(Number(other.amount), other.unit),
      cites: [planTotal.cite, other.cite],
    }),
  );
});

/** One value of an indicator in two places. */
export const valuesDiffer: Rule<SdgIndicator, unknown> = {
  code,
  compare: ({ series, unit }) =>
    series.flatMap(({ when, value, cite, alsoStated = [] }, nth) =>
      alsoStated.flatMap((other, index) =>
        value === undefined
          ? []
          : tell({
              path: ['series', nth, 'alsoStated', index],
              isSame: value === other.value,
              what: dateParam(when),
              here: amountParam(value, unit),
              there: amountParam(other.value, unit),
              cites: [cite, other.cite],
            }),
      ),
    ),
};

type Pair = readonly [name: string, isSame: boolean, here: FindingParam, there: FindingParam];

function pairUp(award: Award, other: NonNullable<Award['alsoStated']>[number]): Pair[] {
  const { date: day, grade, prize } = other;
  const own = typeof award.prize === 'object' ? award.prize : undefined;
  const won = (sum: NonNullable<typeof prize>) => sum.amount * wonPerUnit[sum.unit];
  const show = (sum: NonNullable<typeof prize>) => amountParam(sum.amount, sum.unit);
  const pairs: (Pair | undefined)[] = [
    day === undefined
      ? undefined
      : ['date', isWithin(award.date, day), dateParam(award.date), dateParam(day)],
    grade === undefined || award.grade === undefined
      ? undefined
      : ['grade', award.grade === grade, textParam(award.grade), textParam(grade)],
    prize && own && ['prize', won(own) === won(prize), show(own), show(prize)],
  ];
  return pairs.filter((pair) => pair !== undefined);
}

/** One award, described in two places. */
export const awardsDiffer: Rule<Award, unknown> = {
  code,
  compare: (award) =>
    (award.alsoStated ?? []).flatMap((other, index) =>
      pairUp(award, other).map(([name, isSame, here, there]) =>
        tell({
          path: ['alsoStated', index, name],
          isSame,
          what: whatParam(name),
          here,
          there,
          cites: [award.sources[0], other.cite],
        }),
      ),
    ),
};
