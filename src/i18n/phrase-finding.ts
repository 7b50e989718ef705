import type { Finding, FindingParam } from '../model/finding.ts';
import { formatNumber, formatPeriod, formatPermille } from './format.ts';
import { sayQuantity } from './gloss.ts';
import { hasWords, type Translate } from './translate.ts';
import type { Language, WordKey } from './words.ts';

/** The name of a table's row: a column of a money table or one of `finding.label.`. */
export function phraseLabel(label: string, t: Translate): string {
  const key = `finding.label.${label}`;
  if (hasWords(key)) return t(key);
  const year = label.replace('~', '');
  return t(label.startsWith('~') ? 'finding.label.through' : 'finding.label.year', { year });
}

/** A figure in the unit that its source prints. */
export function phraseAmount(
  value: number,
  unit: string,
  t: Translate,
  language: Language,
): string {
  const key = `finding.unit.${unit}`;
  return hasWords(key)
    ? t(key, { amount: formatNumber(value) })
    : sayQuantity(value, unit, t, language);
}

function phraseParam(param: FindingParam, t: Translate, language: Language): string {
  switch (param.kind) {
    case 'amount':
      return phraseAmount(param.value, param.unit, t, language);
    case 'days':
      return t('finding.days', { days: formatNumber(param.value) });
    case 'permille':
      return formatPermille(param.value);
    case 'percent':
      return `${param.value}%`;
    case 'count':
      return formatNumber(param.value);
    case 'date':
      return formatPeriod(param.value, language);
    case 'columns':
      return param.value.map((column) => phraseLabel(column, t)).join(', ');
    case 'text':
      return param.value;
    case 'word':
      return hasWords(param.value) ? t(param.value) : param.value;
  }
}

function fillParams(key: string, { params }: Finding, t: Translate, language: Language): string {
  const filled = Object.entries(params).map(([name, param]) => [
    name,
    phraseParam(param, t, language),
  ]);
  return t(key as WordKey, Object.fromEntries(filled) as never);
}

/** The sentence of a finding with its figures filled in. */
export function phraseFinding(finding: Finding, t: Translate, language: Language): string {
  return fillParams(`finding.${finding.code}`, finding, t, language);
}

/** The best explanation under which both places of a finding are true. */
export function phraseInnocent(finding: Finding, t: Translate, language: Language): string {
  return fillParams(finding.innocent, finding, t, language);
}
