import type { Translate } from '../i18n/translate.ts';
import { keyPlace, uniqueCitations } from '../model/citations.ts';
import type { Judgement } from '../schema/judgement.ts';
import type { Citation } from '../schema/text.ts';
import type { Reader } from '../views/create-reader.ts';

/** Where something is printed, in brackets behind it; each place once. */
export function citeIn(reader: Reader, ...cites: readonly (Citation | undefined)[]): string {
  const places = uniqueCitations(cites, keyPlace).map((cite) => reader.citeText(cite).text);
  return places.length === 0 ? '' : ` [${places.join('; ')}]`;
}

/** The same on a line of its own. */
export function sayWhere(reader: Reader, cites: readonly (Citation | undefined)[]): string {
  const places = uniqueCitations(cites, keyPlace).map((cite) => reader.citeText(cite).text);
  return `${reader.t('fact.source')}: ${places.join('; ')}`;
}

/** Whose judgement something is; what nobody signed is the editor's. */
export function sayJudgement(t: Translate, judgement: Judgement | undefined): string {
  const by = t(`judged.${judgement?.by ?? 'editor'}`);
  return judgement ? `${by}: ${judgement.reason}` : by;
}
