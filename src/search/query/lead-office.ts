import { asksWhichOffice } from '../language/kind-words.ts';
import { isAbout, namesHead, type AskedQuestion } from './rank.ts';
import type { Within } from './narrow.ts';
import type { Query } from './parse-query.ts';
import type { Head, ReadText, TextIndex } from './text-index.ts';

/**
 * The office that answers for the best record, where the question asks who does something and names no record: no office's own
 * words say all that it does. Undefined where it is not asked for, stands first already, or is not known.
 */
async function findOffice(
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

interface Asked {
  asked: AskedQuestion;
  query: Query;
  within: Within;
}

/** The office that answers for the best record, unless the reader wants another order, other records or the very words. */
export async function findLeading(
  index: TextIndex,
  { asked, within, query }: Asked,
  best: Head | undefined,
  signal?: AbortSignal,
): Promise<Head | undefined> {
  if (within.compare || query.phrases.length > 0) return undefined;
  const office = await findOffice(index, asked, best, signal);
  return office && within.has(office.number) ? office : undefined;
}

/** Puts an office before the records that it answers for. */
export async function leadWith<T extends { number: number; head: Head; known: ReadText }>(
  index: TextIndex,
  head: Head,
  ranked: readonly T[],
  signal?: AbortSignal,
): Promise<T[]> {
  const [known] = await index.read([head.number], signal);
  const [first] = ranked;
  if (!known || !first) return [...ranked];
  const office = { ...first, number: head.number, head, known };
  return [office, ...ranked.filter(({ number }) => number !== head.number)];
}
