import { findAmounts } from '../amounts.ts';
import type { Concept } from './concept.ts';
import type { TextIndex } from './text-index.ts';

const above = /^ ?(?:이상|넘게|넘는|넘은|넘어|초과|보다 많|보다 큰|보다 비싼|or more|and more)[가-힣]*/;
const below = /^ ?(?:이하|미만|아래|안 ?되는|안 ?넘는|보다 적|보다 작|or less)[가-힣]*/;
const aboveBefore = /(?:over|above|more than|at least|exceeding) $/;
const belowBefore = /(?:under|below|less than|at most) $/;

/**
 * An amount with a bound (300억 이상, over 30 billion won): the records whose plan is at least, or at most, that much, and the rest of the text.
 */
export async function readRange(
  text: string,
  index: TextIndex,
): Promise<{ concept: Concept | undefined; rest: string }> {
  for (const { words, won } of findAmounts(text)) {
    const at = text.indexOf(words);
    const [left, right] = [text.slice(0, at), text.slice(at + words.length)];
    const most = below.exec(right)?.[0] ?? belowBefore.exec(left)?.[0];
    const least = above.exec(right)?.[0] ?? aboveBefore.exec(left)?.[0];
    const said = most ?? least;
    if (said === undefined) continue;
    const money = await index.sortKeys('money');
    const isIn = (amount: number) =>
      amount >= 0 && (most === undefined ? amount >= won : amount <= won);
    const way = { words: [words], weight: 1, how: 'amount' } as const;
    const held = new Map(
      money.flatMap((amount, number) =>
        isIn(amount) ? [[number, { way, isTitled: false }] as const] : [],
      ),
    );
    const rest = text.replace(words, ' ').replace(said.trim(), ' ');
    const shared = { typed: `${words}${said}`, weight: 1, isNeeded: true, rarity: held.size, isExact: true, to: words };
    return {
      concept: held.size > 0 ? { ...shared, held, how: 'amount' } : undefined,
      rest,
    };
  }
  return { concept: undefined, rest: text };
}
