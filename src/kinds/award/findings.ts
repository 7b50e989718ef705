import type { EntryRule } from '../../check/findings/entry-rule.ts';
import { amountParam, dateParam, textParam } from '../../check/findings/params.ts';
import { code, isWithin, tell, whatParam } from '../../check/findings/stated-differently.ts';
import type { FindingParam } from '../../model/finding.ts';
import { wonPerUnit } from '../../schema/money.ts';
import type { Award } from './schema.ts';

type Pair = readonly [name: string, isSame: boolean, here: FindingParam, there: FindingParam];

function pairUp(award: Award, other: NonNullable<Award['alsoStated']>[number]): Pair[] {
  const { date: day, grade, prize } = other;
  const own = typeof award.prize === 'object' ? award.prize : undefined;
  const won = (sum: NonNullable<typeof prize>) => sum.amount * wonPerUnit[sum.unit];
  const show = (sum: NonNullable<typeof prize>) => amountParam(sum.amount, sum.unit);
  const pairs: (Pair | undefined)[] = [
    day === undefined || award.date === undefined
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
const awardsDiffer: EntryRule<'award'> = {
  code,
  compare: (award) =>
    (award.alsoStated ?? []).flatMap((other, index) =>
      pairUp(award, other).map(([name, isSame, here, there]) =>
        tell({
          path: ['alsoStated', index, name],
          isSame,
          what: whatParam(`award.what.${name}`),
          here,
          there,
          cites: [award.sources[0], other.cite],
          isOneThing: name === 'prize',
          judged: other.judged,
        }),
      ),
    ),
};

export const rules = [awardsDiffer];
