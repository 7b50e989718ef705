import type { PersonalPattern } from './number-patterns.ts';

const dash = '[-\u2010-\u2015\u2212.\u00B7\u2022\u2027\u2219\u22C5\u30FB\u318D\u119E]';
const gap = `(?:\\s?${dash}\\s?|\\s)?`;
const area = '(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70)';
const role = '(?:주무관|사무관|서기관|팀장|과장|국장|실장|소장|계장|담당자?)';
const asks = `(?:☎|☏|📞|📱|전화(?:번호)?|연락처|문의처?|직통(?:전화)?|[Tt][Ee][Ll]|[Pp]hone|${role})`;

export const digitsOf = (text: string) =>
  text.replace(/^(?:\+|00)\s?82\D*0?\)?/, '0').replace(/\D/g, '');

/** A number said to be an office's own, or one that by custom is a switchboard's. */
const isMain: NonNullable<PersonalPattern['isMeant']> = (found, { before }) =>
  /대표(?:전화|번호| 전화| 번호)?\s?[:：(]?\s?(?:☎\s?)?$|main (?:number|line):? ?$/i.test(before) ||
  digitsOf(found).endsWith('114');

/** Numbers that reach one desk; those that records mark as public are told apart by the caller. */
export const officePatterns: readonly PersonalPattern[] = [
  {
    code: 'privacy-direct-line',
    pattern: new RegExp(
      `(?<![0-9A-Za-z.-])(?:\\(?0${area}\\)?|(?:\\+|00)\\s?82[- ]?(?:\\(0\\))?${area})${gap}\\d{3,4}${gap}\\d{4}(?![0-9A-Za-z])`,
      'g',
    ),
    isMeant: (found, context) => !isMain(found, context),
  },
  {
    code: 'privacy-direct-line',
    pattern: new RegExp(
      `${asks}\\s{0,3}[.:(]{0,2}\\s{0,3}(?:[☎☏]\\s?)?((?!(?:19|20)\\d\\d-(?:19|20)\\d\\d)[2-9]\\d{2,3}-\\d{4})(?![0-9A-Za-z-])`,
      'g',
    ),
    isMeant: (found, context) => !isMain(found, context),
  },
  {
    code: 'privacy-direct-line',
    pattern:
      /(?:내선|구내|행정전화|(?<![가-힣])[(]?행[)]?|\bext(?:ension)?\b)[ .]?(?:번호|번)?[ ]?[:.)(]?[ ]{0,2}(\d{3,5})(?![0-9년월일원명건개회호%,.-])/gi,
  },
];
