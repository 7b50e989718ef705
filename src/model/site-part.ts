import type { Dataset, GovernmentBook } from './dataset.ts';

/** Records of a site whose pages are made together. */
export interface SitePart {
  governments: readonly GovernmentBook[];
  sources: Dataset['sources'];
  /** Whether the pages that belong to no government are among them. */
  hasOwnPages: boolean;
}

export const pickWhole = ({ governments, sources }: Dataset): SitePart => ({
  ...{ governments, sources },
  hasOwnPages: true,
});

/** What belongs to the government whose records are at hand: they, and the sources that no other names. */
export function pickOwn({ whole, sources, sourceOwners }: Dataset): SitePart {
  const own = new Set<string | undefined>(whole.map(({ government }) => government.id));
  return {
    governments: whole,
    sources: sources.filter(({ id }) => own.has(sourceOwners[id])),
    hasOwnPages: false,
  };
}

/** What belongs to no government. */
export const pickOthers = (dataset: Dataset): SitePart => ({
  governments: [],
  sources: dataset.sources.filter(({ id }) => dataset.sourceOwners[id] === undefined),
  hasOwnPages: true,
});
