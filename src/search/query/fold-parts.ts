import type { SearchResult } from './question.ts';
import type { Head } from './text-index.ts';

type Belonging = Pick<Head, 'address' | 'of'>;

export interface Shown {
  head: Belonging;
  result: SearchResult;
}

/** The record or page that something belongs to, or is. */
export const wholeOf = ({ address, of }: Belonging): string => of ?? address;

/**
 * Puts what was found of one record together, where the first of it was found: a record and its findings, a page and its
 * sections. The first leads, the others are its parts.
 *
 * @param unread what was found of the same records and not read, named after what was
 */
export function foldParts(
  shown: readonly Shown[],
  unread: readonly (Belonging & Pick<Head, 'kind' | 'title' | 'english'>)[] = [],
): SearchResult[] {
  const groups = new Map<string, SearchResult>();
  const addPart = (whole: string, part: SearchResult['parts'][number]) => {
    const leader = groups.get(whole);
    if (leader) groups.set(whole, { ...leader, parts: [...leader.parts, part] });
    return leader !== undefined;
  };
  for (const { head, result } of shown) {
    const { address, kind, title, english } = result;
    const isPart = addPart(wholeOf(head), { address, kind, title, english });
    if (!isPart) groups.set(wholeOf(head), result);
  }
  for (const head of unread) {
    const { address, kind, title, english } = head;
    addPart(wholeOf(head), { address, kind, english, title: [{ text: title, mark: false }] });
  }
  return [...groups.values()];
}
