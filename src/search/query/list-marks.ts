import { findAmounts, nameAmount } from '../amounts.ts';
import { findDates } from '../language/dates.ts';
import type { KnownText } from './known-text.ts';
import type { HeldWording } from './wordings.ts';

/** The words by which a record says an amount or a day that was asked for in another form. */
function findSaid({ folded }: KnownText, token: string): string[] {
  const amounts = findAmounts(folded.text).filter(({ won }) => nameAmount(won) === token);
  const dates = findDates(folded.text).filter((date) =>
    date.token.replace('qd', 'qm').startsWith(token.replace('qd', 'qm')),
  );
  return [...amounts, ...dates].map(({ words }) => words.replaceAll(' ', ''));
}

/** The words to mark in a record. */
export function listMarks(
  known: KnownText,
  held: readonly HeldWording[],
  phrases: readonly string[],
): string[] {
  const words = held.flatMap(({ way }) =>
    way.words.flatMap((word) => (known.tokens().has(word) ? findSaid(known, word) : [word])),
  );
  return [...new Set([...phrases, ...words])];
}
