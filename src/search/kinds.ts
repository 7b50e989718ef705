import type { RecordKind } from '../model/record-pages.ts';

/** What a search record may be: a record with a page, or one of the site's own pages. */
export type SearchKind = RecordKind | 'page';

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
  page: '안내',
};
