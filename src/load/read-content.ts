import { emptyShelf, type Entry, type Shelf } from '../check/entry.ts';
import type { Fault } from '../check/problem.ts';
import { cutContent } from './cut-content.ts';
import type { Locate } from './locate.ts';
import { loadBytes, locateText, readEntry } from './read-entry.ts';

/** A content folder as it lies on disk: every file on its shelf, and what is wrong with single files. */
export interface Content {
  shelf: Shelf;
  faults: Fault[];
  fileCount: number;
  /** Makes the locator of a file's YAML; slow, so only for files that have a fault. */
  locators: Map<string, () => Locate | undefined>;
}

/** Reads every file below a content folder once, and keeps all that stands in it. */
export function readContent(dir: string): Content {
  const { parts, faults, fileCount } = cutContent(dir);
  const content: Content = { shelf: emptyShelf(), faults, fileCount, locators: new Map() };
  for (const placed of parts.flatMap(({ files }) => files)) {
    const { entry, faults: own } = readEntry(placed, loadBytes(dir, placed));
    (content.shelf[placed.place.kind] as Entry[]).push(entry);
    content.faults.push(...own);
    content.locators.set(placed.file, () => locateText(dir, placed).locate);
  }
  return content;
}
