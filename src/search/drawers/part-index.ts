import { foldText } from '../fold.ts';
import type { SearchRecord } from '../search-record.ts';
import { listMeanings } from '../tokens.ts';
import type { FoldedText } from '../word-list.ts';
import { writeDrawers, type Drawer } from './drawer-text.ts';
import { squeezeName } from './make-head.ts';
import { beginsWith, cutPart, listWordParts } from './parts.ts';

/** A record folded and cut into words once, for the sets and for the list of words. */
export interface FoldedRecord extends FoldedText {
  /** Other words under which it is found. */
  besides: readonly string[];
  english: readonly string[];
  /** What else it is called, each without spaces. */
  names: readonly string[];
}

const splitFolded = (text: string): string[] => text.split(' ').filter(Boolean);

export function foldRecord(record: SearchRecord): FoldedRecord {
  const { title, content, english = '', hidden = '', printed = '', contentEn = '' } = record;
  const [text, ...others] = [content, hidden, printed, contentEn].map(foldText) as [string];
  return {
    title: splitFolded(foldText(title)),
    content: splitFolded(text),
    besides: [text, ...others].flatMap((each, place) => [
      ...(place === 0 ? [] : splitFolded(each)),
      ...listMeanings(each),
    ]),
    english: splitFolded(foldText(english)),
    names: (record.names ?? []).map(squeezeName),
  };
}

/** The parts of words and the records that hold them, while records are added in ascending order. */
export class PartIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly cut = new Map<string, readonly string[]>();

  /** @param isWhole whether the record is found by its text too, not by title and names only */
  add(number: number, record: FoldedRecord, isWhole: boolean): void {
    const { title, english, names, content, besides } = record;
    const titled = new Set([...this.cutAll([...title, ...english]), ...names.map(cutPart)]);
    const others = isWhole ? this.cutAll([...content, ...besides]) : [];
    const parts = [...new Set([...titled, ...others])].filter(Boolean).sort();
    for (const [place, part] of parts.entries()) {
      const next = parts[place + 1];
      const isTitled = titled.has(part);
      // What another part begins with is found by that part.
      if (!isTitled && next !== undefined && beginsWith(next, part)) continue;
      const held = this.postings.get(part) ?? [];
      if (held.push(2 * number + Number(isTitled)) === 1) this.postings.set(part, held);
    }
  }

  drawers(): Generator<Drawer> {
    const parts = [...this.postings].sort(([a], [b]) => (a < b ? -1 : 1));
    return writeDrawers(parts);
  }

  private cutAll(words: readonly string[]): string[] {
    return [...new Set(words)].flatMap((word) => {
      const known = this.cut.get(word) ?? listWordParts(word);
      this.cut.set(word, known);
      return known;
    });
  }
}
