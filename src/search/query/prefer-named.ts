import { isOfNamed, type AskedQuestion, type Scored } from './rank.ts';
import type { Head, TextIndex } from './text-index.ts';

/** Whether a record is another government's than those that the question names; what belongs to none may be meant by any. */
export const isOfOther = ({ government }: Head, { governments }: AskedQuestion): boolean =>
  governments.size > 0 && government !== undefined && !governments.has(government);

/**
 * What is looked into, where the question names a government: where all that holds most of the question is another one's, the
 * records of the named one that hold a part of it; where it has none, the other's.
 * @param all what holds any of it, the best first
 */
export async function preferNamed(
  index: TextIndex,
  asked: AskedQuestion,
  chosen: readonly Scored[],
  all: readonly Scored[],
  signal?: AbortSignal,
): Promise<readonly Scored[]> {
  if (asked.governments.size === 0) return chosen;
  const keepNamed = async (some: readonly Scored[]): Promise<Scored[]> => {
    const near = some.slice(0, index.headsAtHand);
    const heads = await index.heads(
      near.map(({ number }) => number),
      signal,
    );
    return near.filter((_, at) => !isOfOther(heads[at] as Head, asked));
  };
  if ((await keepNamed(chosen)).length > 0) return chosen;
  const own = await keepNamed(all.filter(({ number }) => isOfNamed(number, asked)));
  return own.length > 0 ? own : chosen;
}
