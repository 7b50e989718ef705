const year = /^((?:19|20)\d\d)년?(?:도|에|에는|까지|부터|의)?$/;
const count =
  /^(\d+)([가-힣]{1,3}?)(?:인데|이라면서|라면서|이라며|라며|이라더니|라더니|이라고|라고|이래|래|인가|이죠|이에요|예요|입니다|이나|인가요|이라는데|이라던데|라는데|라던데|짜리|정도|쯤|밖에|까지|부터|이라|은|는|이|가|을|를|의|에|도|로|만|나|씩)?$/;

/** What the same is counted in by others: a rank, people, places, shares. No unit is the figure alone. */
const units: Readonly<Record<string, readonly string[]>> = {
  ...{ 등: ['위'], 위: ['등'], 명: ['인'], 인: ['명'], 사람: ['명', '인'], 군데: ['개소', '곳'] },
  ...{ 곳: ['개소'], 프로: ['퍼센트', ''], 퍼센트: ['프로', ''], 퍼: ['퍼센트', ''] },
};

/** The forms of a year or of a counted number, by its figure and by its words; undefined where a word is neither. */
export function listNumberForms(word: string): readonly string[] | undefined {
  const own = year.exec(word)?.[1];
  if (own !== undefined) return [`${own}년`, own];
  const [, number, unit] = count.exec(word) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const others = (units[unit] ?? []).filter(Boolean).map((other) => number + other);
  // A figure alone stands in too many records to say what is counted.
  const alone = number.length > 1 || units[unit]?.includes('') === true ? [number] : [];
  return [...new Set([word, number + unit, ...others, ...alone])];
}
