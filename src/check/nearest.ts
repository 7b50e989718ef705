/** The letters of a text, a Hangul syllable counting as its jamo. */
const cutLetters = (text: string) => [...text.normalize('NFD')];

/** Edit distance over letters. */
export function measureDistance(one: string, other: string): number {
  const [a, b] = [cutLetters(one), cutLetters(other)];
  let row = b.map((_, index) => index + 1);
  for (const [i, letter] of a.entries()) {
    let [left, corner] = [i + 1, i];
    row = row.map((above, j) => {
      left = Math.min(left + 1, above + 1, corner + (letter === b[j] ? 0 : 1));
      corner = above;
      return left;
    });
  }
  return row.at(-1) ?? a.length;
}

/** The candidate that was probably meant: at most two fifths of its letters differ. */
export function findNearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; distance: number } | undefined;
  const own = cutLetters(text).length;
  for (const candidate of candidates) {
    const other = cutLetters(candidate).length;
    const limit = Math.max(1, Math.floor(Math.max(own, other) * 0.4));
    if (Math.abs(own - other) > limit) continue;
    const distance = measureDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Infinity))
      best = { candidate, distance };
  }
  return best?.candidate;
}
