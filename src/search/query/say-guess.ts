import { readIntent } from '../answers/read-intent.ts';
import { beginsAsQuestion, classifyWord, endsAsPredicate } from '../language/function-words.ts';
import type { AnsweredRecord, RankedRecord } from './find-answers.ts';
import { looser, type MatchKind } from './match-kinds.ts';
import type { SearchResult, Understood } from './question.ts';
import type { AskedQuestion } from './rank.ts';

/** Understanding in other words than those that were typed, so that the reader must be told. */
export const toldKinds: readonly MatchKind[] = ['typo', 'keyboard', 'initials', 'synonym'];

/** Whether the words ask for more than the records that hold them. */
const asksMore = ({ typed }: AskedQuestion): boolean =>
  typed.length > 1 &&
  (beginsAsQuestion(typed[0] ?? '') ||
    typed.some((word) => classifyWord(word) === 'ask' || endsAsPredicate(word)) ||
    readIntent(typed).fields.length > 0);

/** A question without an answer of its own is answered with the records that hold its words, and says so. */
const sayLoosely = ({ concepts }: AskedQuestion, from: string): Understood => ({
  ...{ how: 'question', from },
  to: concepts
    .filter(({ isNeeded }) => isNeeded)
    .map(({ to }) => to)
    .join(' '),
});

/** What the best record says for words of the question that it does not hold itself; undefined where it holds them all. */
function sayNear(
  { concepts }: AskedQuestion,
  { head }: RankedRecord,
  from: string,
): Understood | undefined {
  const said = concepts.flatMap(({ isPair, isNeeded, typed, held }) => {
    const way = isPair === true || !isNeeded ? undefined : held.get(head.number)?.way;
    return way ? [{ typed, way }] : [];
  });
  const other = said.find(({ way }) => toldKinds.includes(way.how));
  return (
    other && {
      ...{ how: other.way.how, from },
      to: said
        .map(({ typed, way }) => (toldKinds.includes(way.how) ? way.words.join(' ') : typed))
        .join(' '),
    }
  );
}

/**
 * How a question was understood where its words alone do not tell that the first record is meant: it asks for what none states, two
 * records state it, or the best one says it in other words.
 *
 * @param found the best first, all of which hold the whole question
 */
export function sayGuess(
  asked: AskedQuestion,
  facts: readonly AnsweredRecord[],
  found: readonly RankedRecord[],
  from: string,
): Understood | undefined {
  const [first] = found;
  if (!first || facts.length === 1) return undefined;
  if (facts.length > 1 || asksMore(asked)) return sayLoosely(asked, from);
  return sayNear(asked, first, from);
}

/** A result of a question that is only loosely answered. */
export const matchLoosely = (result: SearchResult): SearchResult => ({
  ...result,
  match: { ...result.match, how: looser(result.match.how, 'question') },
});
