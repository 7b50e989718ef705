import { asksWhichOffice } from '../language/kind-words.ts';
import { isAbout, namesHead, type AskedQuestion } from './rank.ts';
import type { Head, TextIndex } from './text-index.ts';

/**
 * The office that answers for the best record, where the question asks who does something and names no record: no office's own
 * words say all that it does. Undefined where it is not asked for, stands first already, or is not known.
 */
export async function findOffice(
  index: TextIndex,
  asked: AskedQuestion,
  best: Head | undefined,
  signal?: AbortSignal,
): Promise<Head | undefined> {
  if (!best || best.kind === 'department' || isAbout(best.kind)) return undefined;
  if (!asksWhichOffice(asked.typed) || namesHead(best, asked)) return undefined;
  const { department } = await index.facets(['department'], signal);
  const own = [...(department ?? [])].flatMap(([, numbers]) =>
    numbers.includes(best.number) ? numbers : [],
  );
  const offices = own.filter((number) => index.kindOf(number) === 'department');
  const heads = await index.heads(offices, signal);
  const same = heads.filter(({ government }) => government === best.government);
  return same.length === 1 ? same[0] : undefined;
}
