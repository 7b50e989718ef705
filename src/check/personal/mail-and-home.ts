import type { PersonalPattern } from './number-patterns.ts';

/** Where people, not offices, have their mail; every official has an own address at korea.kr. */
const providers =
  'gmail|googlemail|naver|daum|hanmail|nate|kakao|hotmail|outlook|live|msn|yahoo|icloud|me|mac|proton|protonmail|korea|empal|paran|dreamwiz|lycos|chol|hanmir|freechal|netian|aol|gmx|zoho|yandex|qq|163';

const dwelling =
  '(?:아파트|APT|빌라|연립|맨션|오피스텔|주공|자이|래미안|푸르지오|힐스테이트|편한세상|롯데캐슬|더샵|아이파크|휴먼빌|한라비발디|센트럴)';
const publicPlace =
  /(?:청사?|센터|회관|도서관|복지관|학교|본관|별관|보건소|체육관|공단|공사|단지)[^가-힣]{0,3}$/;

export const mailPatterns: readonly PersonalPattern[] = [
  {
    code: 'privacy-mail',
    pattern: new RegExp(
      `(?<![\\w.+-])[A-Za-z0-9][\\w.+-]{0,63}\\s?(?:@|\\(at\\)|\\[at\\]|\\{at\\}|골뱅이)\\s?(?:${providers})\\.(?:com?(?:\\.kr)?|net|kr|me|org|ru)(?![A-Za-z0-9-])`,
      'gi',
    ),
  },
];

export const homePatterns: readonly PersonalPattern[] = [
  {
    code: 'privacy-address',
    pattern: new RegExp(
      `${dwelling}[가-힣0-9]{0,8}\\s?(?:제?\\d{1,4}동\\s?)(?:제?\\d{2,4}호)`,
      'g',
    ),
  },
  {
    code: 'privacy-address',
    pattern: /(?<!\d)\d{3,4}동\s?\d{3,4}호/g,
    isMeant: (_, { before }) =>
      !publicPlace.test(before) && !new RegExp(`${dwelling}[가-힣0-9]{0,8}\\s?제?$`).test(before),
  },
  {
    code: 'privacy-address',
    pattern:
      /(?:자택|거주지|집 ?주소|사는 곳|주민등록지|본적)(?:\s?주소)?\s?[:：(은는이가]?\s?([가-힣0-9 ]{0,20}(?:로|길|동|리|읍|면)\s?\d+(?:-\d+)?)/g,
  },
];
