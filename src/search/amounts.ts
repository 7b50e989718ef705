const bigUnits: Readonly<Record<string, number>> = { 조: 1e12, 억: 1e8, 만: 1e4 };
const smallUnits: Readonly<Record<string, number>> = { 천: 1e3, 백: 100, 십: 10 };
const digits: Readonly<Record<string, number>> = {
  ...{ 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 },
};

/** Numbers, units and the words for digits, one right after the other, spaces between groups allowed. */
const whole =
  /(?<![\dx가-힣])(?=[\d일이삼사오육칠팔구십백천])(?:(?:\d+(?:x\d+)?|[일이삼사오육칠팔구])? ?(?:[천백십](?=[조억만천백십일이삼사오육칠팔구\d]| ?원| ?$|\s)|[조억만]))(?:(?: ?\d+(?:x\d+)?|[일이삼사오육칠팔구])?(?:[천백십]|[조억만])|[일이삼사오육칠팔구](?=[조억만천백십])| ?\d+(?= ?원))* ?원?|(?<![\dx])\d+ ?원/g;

/**
 * The value of an amount in words: groups of 만 (조, 억, 만), each of 천, 백 and 십. A last small unit after a big one that
 * nobody completed means the next group, as it is said: 15억3천 is 15억 3천만.
 */
function readAmount(words: string): number {
  let [sum, group, number] = [0, 0, Number.NaN];
  let lastBig = Number.NaN;
  for (const [part] of words.matchAll(/\d+(?:x\d+)?|[가-힣]/g)) {
    const [small, big, digit] = [smallUnits[part], bigUnits[part], digits[part]];
    if (/^\d/.test(part)) number = Number(part.replace('x', '.'));
    else if (digit !== undefined) number = digit;
    else if (small !== undefined) {
      group += (Number.isNaN(number) ? 1 : number) * small;
      number = Number.NaN;
    } else if (big !== undefined) {
      const count = group + (Number.isNaN(number) ? 0 : number);
      sum += (count === 0 ? 1 : count) * big;
      [group, number, lastBig] = [0, Number.NaN, big];
    }
  }
  const isCutShort = lastBig >= 1e8 && group > 0 && Number.isNaN(number) && !words.endsWith('원');
  const rest = group + (Number.isNaN(number) ? 0 : number);
  return sum + (isCutShort ? rest * (lastBig / 1e4) : rest);
}

/** Dollars are told from won by their name, and are no won. */
const dollars =
  /(?<![\dx])((?:\d+(?:x\d+)?|[일이삼사오육칠팔구])(?: ?[천백십만억])* ?)(?:미국 ?)?(?:달러|불|usd|dollars?)/g;

export function findDollars(folded: string): { words: string; dollars: number }[] {
  return [...folded.matchAll(dollars)].flatMap(([words, amount = '']) => {
    const value = Math.round(readAmount(amount));
    return value >= 100 ? [{ words: words.trim(), dollars: value }] : [];
  });
}

/** Amounts of money in folded text, in won, with the words that said them. */
export function findAmounts(folded: string): { words: string; won: number }[] {
  return [...folded.matchAll(whole)].flatMap(([words]) => {
    const isMoney = /원$|[조억]/.test(words);
    const won = Math.round(readAmount(words));
    return isMoney && won >= 1000 ? [{ words: words.trim(), won }] : [];
  });
}

/** The hidden word under which every spelling of one amount is found; it begins as no word does that a reader may type. */
export function nameAmount(won: number): string {
  return `qw${String(won)}`;
}

/** The same for dollars. */
export function nameDollars(amount: number): string {
  return `qu${String(amount)}`;
}

/** The worth of the last place of an amount in words, from which on it was rounded: 6천385억 to 억, 39억 2천만 to 천만. */
export function findLastPlace(words: string): number | undefined {
  const [, small, big] = /([천백십]?)([조억만])(?: ?원)?$/.exec(words) ?? [];
  if (big === undefined) return undefined;
  return (bigUnits[big] ?? 1) * (small === undefined ? 1 : (smallUnits[small] ?? 1));
}
