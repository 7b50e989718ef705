import type { Entry, Shelf } from './entry.ts';
import type { FieldPath } from './problem.ts';
import { walkTexts } from './walk-texts.ts';

/** One mention of a place of a document, where it is typed. */
export interface CitedHere {
  file: string;
  path: FieldPath;
  source: string;
  place: string;
}

/** Every place that any file cites, in the order of the files. */
export function listCited(shelf: Shelf): CitedHere[] {
  const cited: CitedHere[] = [];
  for (const { file, tree } of Object.values(shelf).flat() as Entry[]) {
    walkTexts(tree ?? null, (text, key, path) => {
      if (key !== 'cite' && key !== 'sources' && key !== 'at') return;
      const cut = text.indexOf(' / ');
      if (cut < 1) return;
      const [source, place] = [text.slice(0, cut), text.slice(cut + 3).trim()];
      cited.push({ file, path: [...path], source, place });
    });
  }
  return cited;
}
