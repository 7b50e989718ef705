import { roundValue, tag, type Markup } from '../markup.ts';
import { definePatterns, fillWith, type Look } from './patterns.ts';

export interface StripShare {
  amount: number;
  look: Look;
}

/** What parts of a whole take of it, end to end; an amount below zero has no place on it. */
export function drawShareStrip(id: string, shares: readonly StripShare[]): Markup {
  const drawn = shares.filter(({ amount }) => amount > 0);
  const whole = drawn.reduce((sum, { amount }) => sum + amount, 0);
  const percent = (amount: number) => `${String(roundValue((amount / whole) * 100))}%`;
  let before = 0;
  const rects = drawn.map(({ amount, look }) => {
    const x = percent(before);
    before += amount;
    return tag('rect', { x, width: percent(amount), height: 18, ...fillWith(id, look) });
  });
  return tag('svg', { width: '100%', height: 18, 'aria-hidden': 'true' }, [
    ...definePatterns(
      id,
      drawn.map(({ look }) => look),
    ),
    ...rects,
  ]);
}

/** The same fill as a small square, to stand before the name of a part. */
export function drawShareKey(id: string, look: Look): Markup {
  return tag('svg', { class: 'share-key', width: 12, height: 12, 'aria-hidden': 'true' }, [
    tag('rect', { x: 0.5, y: 0.5, width: 11, height: 11, ...fillWith(id, look) }),
  ]);
}
