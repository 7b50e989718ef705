/** Parts of words that the index of a large site leaves out, each with the words that hold it. */
export type Holders = Readonly<Record<string, readonly string[]>>;

/** The words that hold a part which begins like this word; undefined where the index leaves out no such part. */
export function findHolders(holders: Holders, word: string): readonly string[] | undefined {
  if (word.length < 2) return undefined;
  const found = Object.entries(holders).filter(([part]) => part.startsWith(word));
  return found.length > 0 ? [...new Set(found.flatMap(([, held]) => held))] : undefined;
}
