import type { SearchResult } from './question.ts';
import type { Head } from './text-index.ts';

export interface Shown {
  head: Pick<Head, 'address' | 'of'>;
  result: SearchResult;
}

/**
 * Puts what was found of one record together, where the first of it was found: a record and its findings, a page and its
 * sections. The first leads, the others are its parts.
 */
export function foldParts(shown: readonly Shown[]): SearchResult[] {
  const groups = new Map<string, SearchResult>();
  for (const { head, result } of shown) {
    const whole = head.of ?? head.address;
    const leader = groups.get(whole);
    if (leader) {
      const { address, kind, title, english } = result;
      const parts = [...leader.parts, { address, kind, title, english }];
      groups.set(whole, { ...leader, parts });
    } else groups.set(whole, result);
  }
  return [...groups.values()];
}
