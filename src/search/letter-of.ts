import { getChoseong } from 'es-hangul';

const plain: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅃ: 'ㅂ',
  ㅆ: 'ㅅ',
  ㅉ: 'ㅈ',
};

/** The letter a title is listed under: its first consonant, a Latin letter, or `0` for a digit and the rest. */
export function letterOf(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title)?.[0].toUpperCase() ?? '0';
  if (/[가-힣]/.test(first)) {
    const consonant = getChoseong(first);
    return plain[consonant] ?? consonant;
  }
  return /[A-Z]/.test(first) ? first : '0';
}

/** Groups records under their letters, consonants first, each group in the order of its language. */
export function groupByLetter<T>(
  records: readonly T[],
  titleOf: (record: T) => string,
): { letter: string; records: T[] }[] {
  const { compare } = new Intl.Collator('ko', { numeric: true });
  const groups = Map.groupBy(
    records.toSorted((a, b) => compare(titleOf(a), titleOf(b))),
    (record) => letterOf(titleOf(record)),
  );
  const rank = (letter: string) => (letter === '0' ? 2 : /[A-Z]/.test(letter) ? 1 : 0);
  return [...groups]
    .map(([letter, found]) => ({ letter, records: found }))
    .sort((a, b) => rank(a.letter) - rank(b.letter) || compare(a.letter, b.letter));
}
