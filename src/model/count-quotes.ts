import { collectCitations } from './citations.ts';

/** How many citations there are, and how many of them carry the printed words. */
export interface QuoteCount {
  citations: number;
  quoted: number;
}

/** The citations of some facts. */
export function countQuotes(facts: unknown): QuoteCount {
  const cites = collectCitations(facts);
  return { citations: cites.length, quoted: cites.filter(({ quote }) => quote).length };
}
