import type { GovernmentBook } from './dataset.ts';

/** The indicators on this site: those of the government's own framework, and those that the editors chose. */
export interface FrameworkCount {
  /** Only those of which a document says so. */
  ofFramework: number;
  chosen: number;
}

/** No indicator counts as one of the government's by its subject alone. */
export function countFramework({ entries }: Pick<GovernmentBook, 'entries'>): FrameworkCount {
  const { all } = entries.indicator;
  const ofFramework = all.filter((indicator) => indicator.ofFramework !== undefined).length;
  return { ofFramework, chosen: all.length - ofFramework };
}
