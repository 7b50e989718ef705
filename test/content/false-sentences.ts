/** What no page may say, because no document that the site holds says it. The list grows and never shrinks. */
export interface FalseSentence {
  says: string | RegExp;
  why: string;
  /** The one page that it would be false on, where it is true elsewhere: the end of its address. */
  on?: RegExp;
}

const lost = 'The cards print the choices; which box applies did not survive in our text.';

export const falseSentences: readonly FalseSentence[] = [
  { says: '원문에 이행 상태가 적혀 있지 않습니다', why: lost },
  { says: 'The source does not state a status', why: lost },
  { says: '정부가 밝힌 이행 상태는 원문에 없습니다', why: lost },
  { says: 'The sources do not state the government’s own status of any pledge', why: lost },
  { says: '정부가 밝힌 이행 상태가 원문에 하나도 없습니다', why: lost },
  { says: 'The sources state no status for any pledge', why: lost },
  { says: '정부가 이행 상태를 밝힌 공약이 없어', why: lost },
  { says: 'The government states no status', why: lost },
  { says: /정부의 발표\s*원문에 없음/, why: lost },
  { says: /Government says\s*Not stated/, why: lost },
  { says: /이행단계\s*원문에 없음/, why: lost },
  { says: /사업형태\s*원문에 없음/, why: lost },
  { says: /정부가 이행 상태를 밝혔다\s*못 갖춤/, why: lost },
  { says: /The government states a status\s*(?:Missing|Not met|Fail)/, why: lost },
  { says: '관리카드의 표시가 원문 글에 남아 있지 않습니다', why: 'It takes for granted that there was a mark.' },
];
