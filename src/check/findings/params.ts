import type { FindingParam } from '../../model/finding.ts';

export const text = (value: string): FindingParam => ({ kind: 'text', value });
export const date = (value: string): FindingParam => ({ kind: 'date', value });
export const count = (value: number): FindingParam => ({ kind: 'count', value });
export const amount = (value: number, unit: string): FindingParam => ({
  kind: 'amount',
  value,
  unit,
});
/** The name of a word in i18n. */
export const word = (value: string): FindingParam => ({ kind: 'word', value });
