import { recordKinds } from '../model/record-pages.ts';

/** What a search may lead to: a record with a page, a goal, a finding on its record's page, or one of the site's own pages. */
export const searchKinds = [...recordKinds, 'goal', 'finding', 'page'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What readers call a record of each kind; found, never shown. */
export const kindWords: Readonly<Record<SearchKind, string>> = {
  government: '지자체 시청',
  term: '임기 공약',
  pledge: '공약 약속',
  award: '수상 상장',
  indicator: '지표 통계',
  department: '부서 담당',
  place: '지역 동네',
  source: '출처 문서',
  goal: '목표 SDGs 지속가능발전목표',
  finding: '맞지 않는 숫자 모순 오류',
  page: '안내',
};
