import glossary from './glossary.json' with { type: 'json' };
import { formatNumber } from './format.ts';
import type { Translate } from './translate.ts';
import type { Language } from './words.ts';

const words: Readonly<Record<string, string>> = glossary.words;
const labels: Readonly<Record<string, string>> = glossary.labels;
const units: Readonly<Record<string, readonly string[]>> = glossary.units;

/** A fixed word of records, such as a source of money or a role, in the reader's language; any other text as it is. */
export function gloss(text: string, language: Language): string {
  return language === 'en' && Object.hasOwn(words, text) ? String(words[text]) : text;
}

/** The same for the name of a fact, where one word may mean another thing than as a value: `대상` is a prize, too. */
export function glossLabel(text: string, language: Language): string {
  return language === 'en' && Object.hasOwn(labels, text)
    ? String(labels[text])
    : gloss(text, language);
}

/** The name of a unit; beside one of it in the singular. */
export function glossUnit(unit: string, language: Language, value?: number): string {
  if (language !== 'en' || !Object.hasOwn(units, unit)) return unit;
  const [one, many] = units[unit] ?? [];
  return String(Math.abs(value ?? 2) === 1 ? one : many);
}

/** A value with its unit: `20명`, `20 people`. */
export function sayQuantity(value: number, unit: string, t: Translate, language: Language): string {
  return t('chart.value', {
    value: formatNumber(value),
    unit: glossUnit(unit, language, value),
  });
}

/** A value that may come from a rounded figure, then said as such: `약 7,400명`. */
export function sayReading(
  { value, about }: { value: number; about: number | undefined },
  unit: string,
  t: Translate,
  language: Language,
): string {
  if (about === undefined) return sayQuantity(value, unit, t, language);
  return t('chart.about', { value: sayQuantity(about, unit, t, language) });
}
