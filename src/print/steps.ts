import type { PlanStep } from '../schema/account.ts';
import type { Reader } from '../views/create-reader.ts';
import { table, type Block } from './blocks.ts';
import { citeIn } from './cite.ts';

/** Steps in the order of their source. */
export function printSteps(reader: Reader, steps: readonly PlanStep[]): Block[] {
  const { t } = reader;
  if (steps.length === 0) return [];
  const sayWhen = ({ when, printed }: PlanStep) => {
    const stated = [when === undefined ? undefined : reader.period(when), printed];
    const said = stated.filter((text) => text !== undefined);
    return said.length === 0 ? t('fact.not-stated') : said.join(' ');
  };
  return [
    table(
      t('entry.steps'),
      [t('step.what'), t('step.when'), t('step.state')],
      steps.map((step) => [
        `${step.what}${citeIn(reader, step.cite)}`,
        sayWhen(step),
        t(`step.state.${step.state}`),
      ]),
    ),
  ];
}
