import { wonPerUnit, type MoneyUnit } from './money.ts';

/** The amounts in won that printed words may stand for; both ends are included. */
export interface PrintedAmount {
  least: number;
  most: number;
}

const large = { 조: 1e12, 억: 1e8, 만: 1e4, '': 1 } as const;
const small = { 천: 1000, 백: 100, 십: 10, '': 1 } as const;

/** Words around the digits that say how exact they are; the others say what the amount is of. */
const before = /^(?:총|연간?|매년|금|합계|계)?(약|최대|최소)?/;
const after = /(이상|초과|이하|미만|내외|정도|가량|안팎)?$/;

const group = /(\d+(?:\.\d+)?)([천백십]?)/g;
const whole = /^(?:(?:\d+(?:\.\d+)?[천백십]?)+(?:조|억|만|(?=$)))+$/;

/** Digits and Korean units in won, the worth of the last digit, and of the last one that is not zero. */
function readDigits(text: string): { won: number; step: number; round: number } | undefined {
  if (!whole.test(text)) return undefined;
  let [won, step, round] = [0, 1, 1];
  for (const [, digits = '', unit = ''] of text.matchAll(/([\d.천백십]+)(조|억|만|$)/g)) {
    for (const [, number = '', name = ''] of digits.matchAll(group)) {
      const worth = small[name as keyof typeof small] * large[unit as keyof typeof large];
      const [, decimals = ''] = number.split('.');
      const zeros = decimals === '' ? number.length - number.replace(/0+$/, '').length : 0;
      won += Number(number) * worth;
      step = worth / 10 ** decimals.length;
      round = step * 10 ** zeros;
    }
  }
  return { won, step, round };
}

/**
 * What printed words may stand for: a half of the last printed digit to either side of it, and more where they say
 * ‘about’, ‘some’, ‘or more’. Undefined where they are not one amount; bare digits are in the unit of their table.
 */
export function readPrintedAmount(printed: string, unit: MoneyUnit): PrintedAmount | undefined {
  const packed = printed.normalize('NFKC').replaceAll(/[\s,]/g, '');
  const isBare = /^[\d.]+$/.test(packed);
  const [lead = '', about] = before.exec(packed) ?? [];
  const [tail = '', bound] = after.exec(packed) ?? [];
  const core = packed.slice(lead.length, packed.length - tail.length);
  // ‘500여억 원’ and ‘500억여 원’ both mean a little more than printed.
  const isSome = core.includes('여');
  const read = readDigits(core.replace('여', '').replace(/원$/, ''));
  if (!read || !(isBare || /[조억만천백십원]/.test(core))) return undefined;
  const worth = isBare ? wonPerUnit[unit] : 1;
  const [won, step, round] = [Math.round(read.won * worth), read.step * worth, read.round * worth];
  const exact = { least: Math.ceil(won - step / 2), most: Math.ceil(won + step / 2) - 1 };
  if (bound === '이상' || bound === '초과' || about === '최소') return { ...exact, most: Infinity };
  if (bound === '이하' || bound === '미만' || about === '최대') return { ...exact, least: 0 };
  if (isSome) return { least: won, most: won + round - 1 };
  if (about === '약' || bound !== undefined) return { least: won - round, most: won + round };
  return step <= 1 ? { least: won, most: won } : exact;
}
