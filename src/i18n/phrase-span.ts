import type { SpentSpan } from '../model/spent-span.ts';
import type { Translate } from './translate.ts';
import { phraseLabel } from './phrase-finding.ts';

function phraseColumn(column: string, t: Translate): string {
  return column.startsWith('~') ? t('money.span.through', { column }) : phraseLabel(column, t);
}

function phraseSpan({ first, last }: SpentSpan, t: Translate): string {
  if (first === undefined || last === undefined) return t('money.span.unstated');
  if (first === last) return phraseColumn(first, t);
  const ends = { first: phraseColumn(first, t), last: phraseColumn(last, t) };
  return t(first.startsWith('~') ? 'money.span.from' : 'money.span.years', ends);
}

/**
 * The years that an amount spent covers; of several spans that it adds pledges of different years. A plan may hold
 * money of a time that the spending does not cover: said wherever the two stand side by side.
 */
export function phraseSpans(spans: readonly SpentSpan[], t: Translate): string {
  const said = new Set(spans.map((span) => phraseSpan(span, t)));
  const isMixed = said.size > 1;
  const years = [...said].join(', ');
  const whole = isMixed ? t('money.span.mixed', { spans: years }) : years;
  if (!spans.some(({ isWithoutPrior }) => isWithoutPrior)) return whole;
  const isAll = spans.every(({ isWithoutPrior }) => isWithoutPrior);
  return t(isAll ? 'money.span.without-prior' : 'money.span.some-without-prior', { span: whole });
}
