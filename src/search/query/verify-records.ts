import type { Query } from './parse-query.ts';
import { holdsWay, type AskedQuestion } from './rank.ts';
import type { ReadText } from './text-index.ts';

/** Whether a record that was read holds what it was found by, and what stood in quotes. */
export function holdsQuestion(known: ReadText, asked: AskedQuestion, { phrases }: Query): boolean {
  const text = ` ${known.folded.text} `;
  return (
    phrases.every((phrase) => text.includes(phrase)) &&
    asked.concepts.every(({ isExact, isNeeded, held }) => {
      const own = held.get(known.number);
      return isExact || !isNeeded || !own || holdsWay(known, own);
    })
  );
}

/** The question without the words that records which were read only seemed to hold. */
export function dropUnheld(asked: AskedQuestion, read: readonly ReadText[]): AskedQuestion {
  const known = new Map(read.map((each) => [each.number, each]));
  const concepts = asked.concepts.map((concept) => {
    if (concept.isExact || !concept.isNeeded) return concept;
    const held = [...concept.held].filter(([number, own]) => {
      const text = known.get(number);
      return !text || holdsWay(text, own);
    });
    return { ...concept, held: new Map(held) };
  });
  return { ...asked, concepts };
}
