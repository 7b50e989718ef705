const nativeTens = '열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ');
const nativeOnes = '한/하나 두/둘 세/셋 네/넷 다섯 여섯 일곱 여덟 아홉'
  .split(' ')
  .map((forms) => forms.split('/'));

const counted = '명|사람|건|개|번|회|곳|군데|가지|대|층|가구|세대|마리|부서|퍼센트|프로|개소';
/** A count ends its word, or is quoted: 세 건이라면서; 두 명하고 is as much a verb. */
const end = '(?!하|한(?!테)|해|했|되|된|(?!이라)[가-힣]{4,})';
const alone = '(?<![가-힣\\d])';
const tens = `${nativeTens.join('|')}|스무`;
const ones = nativeOnes.flat().join('|');
const native = new RegExp(`${alone}(${tens})?(${ones})? ?(${counted})${end}`, 'g');
const people = new RegExp(`${alone}사람 (${ones})(?=이|은|만|도|씩|$| )`, 'g');

const readOnes = (said: string | undefined): number =>
  said === undefined ? 0 : nativeOnes.findIndex((forms) => forms.includes(said)) + 1;
const readNative = (ten: string | undefined, one: string | undefined): number =>
  (ten === undefined ? 0 : ten === '스무' ? 20 : 10 * (nativeTens.indexOf(ten) + 1)) +
  readOnes(one);

/** One to four of a thing are said of anything, of people they say how many it takes. */
const leastThings = 5;
const leastPeople = 3;
const isPeople = (unit: string) => unit === '명' || unit === '사람';

/** Two cities are called as a number is: people of them, and places in them, are not counted. */
const cities = '(?![이사]천 ?(?:사람|곳))';

const digits = '일이삼사오육칠팔구';
const powers = ['천', '백', '십'] as const;
const sino = new RegExp(
  `${alone}${cities}((?=[${digits}]*[천백십])${powers.map((power) => `(?:[${digits}]?${power})?`).join('')}[${digits}]?) ?(${counted})${end}`,
  'g',
);

/** A number below ten thousand, spelled out as dates and sums are: 이백삼십 is 230. */
function readSino(said: string): number {
  let [sum, rest] = [0, said];
  for (const [at, power] of powers.entries()) {
    const [before = '', after] = rest.split(power);
    if (after === undefined) continue;
    sum += (digits.indexOf(before || '일') + 1) * 10 ** (powers.length - at);
    rest = after;
  }
  return sum + (rest === '' ? 0 : digits.indexOf(rest) + 1);
}

/** A year count, where it lasts: 사 년 동안. */
const years = new RegExp(`${alone}([${digits}십]) ?년 ?(?=동안|간|하|짜리|이나|임기)`, 'g');

/** A question with its spelled-out counts in figures: 마흔네 건 is 44건, 세 사람 3사람, 이십오 명 25명. */
export const figureCounts = (folded: string): string =>
  folded
    .replace(people, (said: string, one: string) => {
      const count = readOnes(one);
      return count < leastPeople ? said : `${String(count)}명`;
    })
    .replace(
      native,
      (said: string, ten: string | undefined, one: string | undefined, unit: string) => {
        const count = readNative(ten, one);
        const least = isPeople(unit) ? leastPeople : leastThings;
        return count < least ? said : String(count) + unit;
      },
    )
    .replace(
      years,
      (_, said: string) => `${String(said === '십' ? 10 : digits.indexOf(said) + 1)}년 `,
    )
    .replace(sino, (_, said: string, unit: string) => String(readSino(said)) + unit);
