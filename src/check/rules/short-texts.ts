import type { Entry, Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { walkTexts } from '../walk-texts.ts';

/** Keys whose text tells a reader why or how. */
const explaining: ReadonlySet<string> = new Set([
  ...['explanation', 'reason', 'reading', 'definition'],
  ...['recommendation', 'answerText', 'response'],
]);

/** A text of one letter, or of one letter again and again, or of none. */
function saysNothing(text: string): boolean {
  return text.trim() !== '' && new Set(text.match(/[\p{L}\p{N}]/gu) ?? []).size < 2;
}

/** Whoever explains something says more than a letter. */
export function* checkShortTexts(shelf: Shelf): Generator<Fault> {
  for (const { file, tree } of Object.values(shelf).flat() as Entry[]) {
    const faults: Fault[] = [];
    walkTexts(tree ?? null, (text, key, path) => {
      if (!explaining.has(key) || !saysNothing(text)) return;
      faults.push({ code: 'text-too-short', file, path: [...path], received: text });
    });
    yield* faults;
  }
}
