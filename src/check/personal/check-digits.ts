/** Whether digits pass the checksum that every payment card passes (Luhn). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, sign, index) => {
    const digit = Number(sign) * (index % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

const isYearGroup = (digits: string) => /^(?:19|20)\d\d$/.test(digits);

/** Whether groups of digits are the number of a payment card; four years in a row are none. */
export function isCard(text: string): boolean {
  const groups = text.match(/\d+/g) ?? [];
  if (groups.every(isYearGroup)) return false;
  return passesLuhn(groups.join(''));
}

/** Whether eight digits are a calendar day, as codes of documents often begin. */
export function isDayCode(digits: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}
