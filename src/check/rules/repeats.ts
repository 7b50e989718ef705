import type { Entry, Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { walkTexts } from '../walk-texts.ts';

/** Lists in which each thing stands once. */
const lists: ReadonlySet<string> = new Set([
  ...['sources', 'supporting', 'places', 'awards', 'pledges', 'related', 'metBy', 'into', 'from'],
  ...['actors', 'columns'],
]);

/** Nothing stands twice in a list of names. */
export function* checkRepeats(shelf: Shelf): Generator<Fault> {
  for (const { file, tree } of Object.values(shelf).flat() as Entry[]) {
    const seen = new Set<string>();
    const faults: Fault[] = [];
    walkTexts(tree ?? null, (text, key, path) => {
      if (typeof path.at(-1) !== 'number' || !lists.has(key)) return;
      const item = `${path.slice(0, -1).join('.')} ${text}`;
      if (seen.has(item)) {
        faults.push({ code: 'item-twice', file, path: [...path], received: text });
      }
      seen.add(item);
    });
    yield* faults;
  }
}
