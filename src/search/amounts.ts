const units: Readonly<Record<string, number>> = {
  조: 1e12,
  천억: 1e11,
  백억: 1e10,
  십억: 1e9,
  억: 1e8,
  천만: 1e7,
  백만: 1e6,
  십만: 1e5,
  만: 1e4,
  천: 1e3,
  백: 100,
};

const one = /(\d+(?:x\d+)?)(조|천억|백억|십억|억|천만|백만|십만|만|천|백)?/g;
const whole =
  /(?<![\dx])(?:\d+(?:x\d+)?(?:조|천억|백억|십억|억|천만|백만|십만|만|천|백) ?)+원?|\d+ ?원/g;

/** Amounts of money in folded text, in won, with the words that said them. */
export function findAmounts(folded: string): { words: string; won: number }[] {
  return [...folded.matchAll(whole)].flatMap(([words]) => {
    let won = 0;
    for (const [, number = '', unit = ''] of words.matchAll(one)) {
      won += Number(number.replace('x', '.')) * (units[unit] ?? 1);
    }
    const isMoney = /원$|[조억]/.test(words);
    return isMoney && won >= 1000 ? [{ words: words.trim(), won: Math.round(won) }] : [];
  });
}

/** The hidden word under which every spelling of one amount is found. */
export function nameAmount(won: number): string {
  return `won${String(won)}`;
}
