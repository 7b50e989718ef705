import { findAmounts, findLastPlace } from '../amounts.ts';
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
      isRange: true,
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

/** An amount that nobody states, as a rounded one: the records whose money is that much to the last place that was said. */
export async function readRounded(words: string, index: TextIndex): Promise<Concept | undefined> {
  const [told] = findAmounts(words);
  const place = told && findLastPlace(words);
  if (!told || place === undefined) return undefined;
  const money = await index.sortKeys('money');
  const way = { words: [words], weight: 0.9, how: 'amount' } as const;
  const held = new Map(
    money.flatMap((amount, number) =>
      amount > 0 && [Math.floor, Math.round].some((cut) => cut(amount / place) * place === told.won)
        ? [[number, { way, isTitled: false }] as const]
        : [],
    ),
  );
  if (held.size === 0) return undefined;
  return {
    ...{ typed: words, weight: 1, isNeeded: true, rarity: held.size, isExact: true, isRange: true },
    ...{ held, how: 'amount', to: words, others: [] },
  };
}
