import { translator } from '../i18n/translate.ts';
import { recordKinds } from '../model/record-pages.ts';

/** What a search may lead to: a record with a page, a goal, a finding on its record's page, or one of the site's own pages. */
export const searchKinds = [...recordKinds, 'goal', 'finding', 'page'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What readers call a record of each kind; found, never shown. */
export function sayKind(kind: SearchKind): string {
  return translator('ko')(`search.say.${kind}`).replaceAll(',', '');
}
