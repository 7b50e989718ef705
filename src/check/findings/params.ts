import type { FindingParam } from '../../model/finding.ts';

export const text = (value: string): FindingParam => ({ kind: 'text', value });
export const date = (value: string): FindingParam => ({ kind: 'date', value });
export const count = (value: number): FindingParam => ({ kind: 'count', value });
export const amount = (value: number, unit: string): FindingParam => ({
  kind: 'amount',
  value,
  unit,
});
