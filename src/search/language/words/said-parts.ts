/** A page, and what a question that asks for it says: each part somewhere in its folded text. */
export type SaidParts = readonly [way: string, ...parts: string[]];

/** What readers call the site. */
export const siteNames = '사이트|홈페이지|누리집|홈피|여기|이곳|이거|페이지|약속장부';

/** What stands on it. */
export const noted =
  '(?:기록|자료|내용|정보|글|값|수치|숫자|데이터|공약|약속|카드|항목|문서|페이지|것|거|게)';
