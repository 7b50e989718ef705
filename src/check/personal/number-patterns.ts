import type { ProblemCode } from '../catalogue.ts';
import { isCard, isDayCode } from './check-digits.ts';

/** What the number of a person looks like, in narrowed text. The first group, where there is one, is what is reported. */
export interface PersonalPattern {
  code: ProblemCode;
  pattern: RegExp;
  /** Tells the number of a person from one that only looks like it. */
  isMeant?: (found: string, context: { before: string; after: string }) => boolean;
}

const start = '(?<![0-9A-Za-z])';
const end = '(?![0-9A-Za-z])';
const dash = '[-\u2010-\u2015\u2212.\u00B7\u2022\u2027\u2219\u22C5\u30FB\u318D\u119E~_/]';
const gap = `(?:\\s?(?:${dash}|[()])\\s?|\\s){0,2}`;
const country = '(?:\\+|00)\\s?82';

const birth = '\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const unit = /^\s?(?:원|천|만|백만|억|조|달러|명|건|개|회|㎡|톤|kg)/;
const isCounted = ({ before, after }: { before: string; after: string }) =>
  unit.test(after) || /(?:₩|￦|\\|[\d,.]|금 ?)$/.test(before) || /^,\d|^\.\d/.test(after);
const isNotCounted: PersonalPattern['isMeant'] = (found, context) =>
  !/^\d+$/.test(found) || !isCounted(context);

const bank =
  '(?:계좌(?:번호)?|예금주|입금처?|은행|농협|수협|신협|새마을금고|우체국|카카오뱅크|케이뱅크|토스뱅크)';
const plateLetters =
  '가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자배하허호';
/** Plate letters that do not also count something: no article, week, number or degree. */
const plainLetters = '가나다라마거너더러머버서어저고노모보소오누두루무우바사아자하허';

export const numberPatterns: readonly PersonalPattern[] = [
  {
    code: 'privacy-resident',
    pattern: new RegExp(`${start}${birth}${gap}[0-9](?:\\d{6}|[*xX●○]{6})(?![0-9A-Za-z*])`, 'g'),
    isMeant: isNotCounted,
  },
  {
    code: 'privacy-mobile',
    pattern: new RegExp(
      `(?:${start}\\(?[0Oo]1[016789Oo]\\)?|${country}${gap}(?:\\(?0\\)?)?${gap}1[016789]|${start}82-1[016789])${gap}\\d{3,4}${gap}\\d{4}${end}`,
      'g',
    ),
  },
  {
    code: 'privacy-account',
    pattern: new RegExp(
      `${start}(?:[2-69]\\d{3}(?:[- .\u00B7]?\\d{4}){3}|3[47]\\d\\d[- .\u00B7]?\\d{6}[- .\u00B7]?\\d{5})${end}`,
      'g',
    ),
    isMeant: (found, context) => isNotCounted(found, context) && isCard(found),
  },
  {
    code: 'privacy-account',
    pattern: new RegExp(`${bank}[^\\d\\n]{0,15}(?!0\\d{1,2}[-) ])(\\d[\\d -]{8,18}\\d)${end}`, 'g'),
    isMeant: (found, context) => found.replace(/\D/g, '').length >= 10 && !isCounted(context),
  },
  {
    code: 'privacy-identity',
    pattern: new RegExp(`${start}(?:[MSR]\\d{8}|M\\d{3}[A-Z]\\d{4})${end}`, 'g'),
    isMeant: (found) => !isDayCode(found.slice(1)),
  },
  {
    code: 'privacy-identity',
    pattern: new RegExp(`(?:여권|[Pp]assport)[^\\n]{0,15}?${start}([A-Z]{1,2}\\d{7,8})${end}`, 'g'),
    isMeant: (found) => !/^[MSR]\d{8}$/.test(found) || isDayCode(found.slice(1)),
  },
  {
    code: 'privacy-identity',
    pattern: new RegExp(`${start}\\d{2}-\\d{2}-\\d{6}-\\d{2}${end}`, 'g'),
  },
  {
    code: 'privacy-identity',
    pattern: new RegExp(`(?<![\\d제])\\d{2,3}[${plateLetters}]\\d{4}(?![\\d억만천조원,])`, 'g'),
  },
  {
    code: 'privacy-identity',
    pattern: new RegExp(
      `(?<![\\d제])\\d{2,3} ?[${plainLetters}] ?(?!(?:19|20)\\d\\d)\\d{4}(?![\\d억만천조원,])`,
      'g',
    ),
    isMeant: (found) => found.includes(' '),
  },
];
