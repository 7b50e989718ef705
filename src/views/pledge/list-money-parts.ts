import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Money } from '../../schema/money.ts';
import { specPlan } from '../chart/plan-spec.ts';
import { specSpending } from '../chart/spending-spec.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { Reader } from '../reader.ts';
import { listYears, type YearMoney } from './list-years.ts';

/** One project that states money, as its figures and tables. */
export interface MoneyPart {
  /** Starts the ids of its figures. */
  id: string;
  title: string | undefined;
  money: Money;
  plan: ChartSpec | undefined;
  spending: ChartSpec | undefined;
  years: readonly YearMoney[];
}

/** A figure of one project among several says of which it is. */
function ofPart({ t, recordLang }: Reader, spec: ChartSpec, part: string | undefined): ChartSpec {
  if (part === undefined) return spec;
  return {
    ...spec,
    title: t('chart.title-of', { title: spec.title, part }),
    quoteLang: recordLang,
  };
}

/** The projects of a pledge that state money. */
export function listMoneyParts(reader: Reader, { parts }: PledgeEntry): MoneyPart[] {
  return parts.flatMap(({ id: partId, title, work: { money }, money: stages }, at) => {
    if (!money?.unit || !stages) return [];
    const id = `money-${partId ?? String(at)}`;
    const nameOfPart = (spec: ChartSpec | undefined) => spec && ofPart(reader, spec, title);
    const spending = specSpending(money, reader, `${id}-spent`);
    return {
      id,
      title,
      money,
      plan: nameOfPart(specPlan(money, reader, `${id}-plan`)),
      spending: nameOfPart(spending),
      years: spending ? listYears(reader, spending, money.unit) : [],
    };
  });
}
