/** The hidden words under which every printed form of a day, a month or a year is found. */
const sayDayToken = (year: string, month: string, day: string) =>
  `qd${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
const sayMonthToken = (year: string, month: string) => `qm${year}${month.padStart(2, '0')}`;

const isMonthNumber = (month: string) => Number(month) >= 1 && Number(month) <= 12;
const isDayNumber = (day: string) => Number(day) >= 1 && Number(day) <= 31;

/** A year of two digits is one of this century: the site holds none older. */
const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);

export interface SaidDate {
  /** The words that said it, as they stand in the folded text. */
  words: string;
  token: string;
}

const before = String.raw`(?<![\dx])`;
const after = String.raw`(?![\dx])`;
const year = String.raw`((?:19|20)\d\d)`;
const short = String.raw`((?:19|20)?\d\d)`;
const forms: readonly (readonly [RegExp, (parts: readonly string[]) => string | undefined])[] = [
  // 2023년 12월 18일, 23년 12월 18일
  [
    new RegExp(`${before}${short} ?년 ?(\\d{1,2}) ?월 ?(\\d{1,2}) ?일`, 'g'),
    ([y = '', m = '', d = '']) =>
      isMonthNumber(m) && isDayNumber(d) ? sayDayToken(fullYear(y), m, d) : undefined,
  ],
  // 2023.12.18, 2023-12-18, 2023.12.18., 2023 12 18 after folding
  [
    new RegExp(`${before}${year}[x ](\\d{1,2})[x ](\\d{1,2})${after}`, 'g'),
    ([y = '', m = '', d = '']) =>
      isMonthNumber(m) && isDayNumber(d) ? sayDayToken(y, m, d) : undefined,
  ],
  [
    new RegExp(`${before}(\\d\\d)x(\\d{1,2})x(\\d{1,2})${after}`, 'g'),
    ([y = '', m = '', d = '']) =>
      isMonthNumber(m) && isDayNumber(d) ? sayDayToken(fullYear(y), m, d) : undefined,
  ],
  // 20231218
  [
    new RegExp(`${before}${year}(\\d\\d)(\\d\\d)${after}`, 'g'),
    ([y = '', m = '', d = '']) =>
      isMonthNumber(m) && isDayNumber(d) ? sayDayToken(y, m, d) : undefined,
  ],
  // 2023년 12월
  [
    new RegExp(`${before}${short} ?년 ?(\\d{1,2}) ?월(?! ?\\d{1,2} ?일)`, 'g'),
    ([y = '', m = '']) => (isMonthNumber(m) ? sayMonthToken(fullYear(y), m) : undefined),
  ],
  // 2023.12, 2023-12, 2023/12
  [
    new RegExp(`${before}${year}[x ](\\d{1,2})${after}(?! ?일)`, 'g'),
    ([y = '', m = '']) => (isMonthNumber(m) ? sayMonthToken(y, m) : undefined),
  ],
  // December 18 2023, 18 December 2023, December 2023
  ...monthForms(),
];

function monthForms() {
  const names =
    'january february march april may june july august september october november december'.split(
      ' ',
    );
  const any = names.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
  const numberOf = (name: string) =>
    String(names.findIndex((each) => each.startsWith(name.slice(0, 3))) + 1);
  return [
    [
      new RegExp(`\\b(\\d{1,2}) (${any}) ${year}${after}`, 'g'),
      ([d = '', m = '', y = '']: readonly string[]) => sayDayToken(y, numberOf(m), d),
    ],
    [
      new RegExp(`\\b(${any}) (\\d{1,2}) ${year}${after}`, 'g'),
      ([m = '', d = '', y = '']: readonly string[]) => sayDayToken(y, numberOf(m), d),
    ],
    [
      new RegExp(`(?<!\\d )\\b(${any}) ${year}${after}`, 'g'),
      ([m = '', y = '']: readonly string[]) => sayMonthToken(y, numberOf(m)),
    ],
  ] as const;
}

/** The days and months that a folded text says, each with its words. A day says its month as well only in `listDateTokens`. */
export function findDates(folded: string): SaidDate[] {
  let rest = folded;
  const found: SaidDate[] = [];
  for (const [form, name] of forms) {
    rest = rest.replace(form, (words, ...parts: string[]) => {
      const token = name(parts.slice(0, -2));
      if (token === undefined) return words;
      found.push({ words: words.trim(), token });
      return '|'.repeat(words.length);
    });
  }
  return found;
}

/** The hidden words of every day and month of a text: a day is found by its month as well. */
export function listDateTokens(folded: string): string[] {
  const tokens = findDates(folded).flatMap(({ token }) =>
    token.startsWith('qd') ? [token, `qm${token.slice(2, 8)}`] : [token],
  );
  return [...new Set(tokens)];
}
