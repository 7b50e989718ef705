import type { ShelvedFile, SiteShelf } from './entry.ts';
import { mentionOf } from './read-mentions.ts';
import type { FieldPath } from './problem.ts';

/** One mention of a place of a document, where it is typed. */
export interface CitedHere {
  file: string;
  path: FieldPath;
  source: string;
  place: string;
}

/** Every place that any file cites, in the order of the files. */
export function listCited(shelf: SiteShelf): CitedHere[] {
  const cited: CitedHere[] = [];
  for (const entry of Object.values(shelf).flat() as ShelvedFile[]) {
    for (const { text, path } of mentionOf(entry, 'cites')) {
      const cut = text.indexOf(' / ');
      if (cut < 1) continue;
      const [source, place] = [text.slice(0, cut), text.slice(cut + 3).trim()];
      cited.push({ file: entry.file, path, source, place });
    }
  }
  return cited;
}
