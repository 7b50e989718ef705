import type { FindingParam } from '../../model/finding.ts';

export const textParam = (value: string): FindingParam => ({ kind: 'text', value });
export const dateParam = (value: string): FindingParam => ({ kind: 'date', value });
export const countParam = (value: number): FindingParam => ({ kind: 'count', value });
export const amountParam = (value: number, unit: string): FindingParam => ({
  kind: 'amount',
  value,
  unit,
});
/** The name of a word in i18n. */
export const wordParam = (value: string): FindingParam => ({ kind: 'word', value });
