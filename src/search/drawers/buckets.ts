/** The ranges of first signs: about as many parts begin with four letters or digits as with two hundred syllables. */
const syllables = 0xac00;
const signs = 4;
const mostOfRange = 196;

/** The bucket that a part stands in, in the order of parts. */
export function findBucket(part: string): number {
  const first = part.charCodeAt(0);
  if (first < syllables) return Math.floor(first / signs);
  return syllables / signs + Math.floor((first - syllables) / mostOfRange);
}
