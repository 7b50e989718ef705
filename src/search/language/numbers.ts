const year = /^((?:19|20)\d\d)년?(?:도|에|에는|까지|부터|의)?$/;
const count =
  /^(\d+)([가-힣]{1,2}?)(?:인데|이죠|이에요|입니다|이나|인가요|이라고|이라는데|이라던데|은|이|을|의|에|도|로)?$/;

/** The forms of a year or of a counted number, by its figure and by its words; undefined where a word is neither. */
export function listNumberForms(word: string): readonly string[] | undefined {
  const own = year.exec(word)?.[1];
  if (own !== undefined) return [`${own}년`, own];
  const [, number, unit] = count.exec(word) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  // A figure alone stands in too many records to say what is counted.
  return [word, number + unit, ...(number.length > 1 ? [number] : [])];
}
