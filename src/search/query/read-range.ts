import { findAmounts } from '../amounts.ts';
import { findBound } from '../language/bounds.ts';
import type { Concept } from './concept.ts';
import type { TextIndex } from './text-index.ts';

/**
 * An amount with a bound: the records whose plan is at least, or at most, that much, and the rest of the text.
 */
export async function readRange(
  text: string,
  index: TextIndex,
): Promise<{ concept: Concept | undefined; rest: string }> {
  for (const { words, won } of findAmounts(text)) {
    const at = text.indexOf(words);
    const [left, right] = [text.slice(0, at), text.slice(at + words.length)];
    const bound = findBound(left, right);
    if (!bound) continue;
    const money = await index.sortKeys('money');
    const isIn = (amount: number) =>
      amount >= 0 && (bound.is === 'least' ? amount >= won : amount <= won);
    const way = { words: [words], weight: 1, how: 'amount' } as const;
    const held = new Map(
      money.flatMap((amount, number) =>
        isIn(amount) ? [[number, { way, isTitled: false }] as const] : [],
      ),
    );
    const rest = text.replace(words, ' ').replace(bound.words.trim(), ' ');
    const shared = {
      typed: `${words}${bound.words}`,
      weight: 1,
      isNeeded: true,
      rarity: held.size,
      isExact: true,
      to: words,
      others: [],
    };
    return {
      concept: held.size > 0 ? { ...shared, held, how: 'amount' } : undefined,
      rest,
    };
  }
  return { concept: undefined, rest: text };
}
