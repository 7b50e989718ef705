import { formatNumber } from '../../i18n/format.ts';
import { phraseAmount } from '../../i18n/phrase-finding.ts';
import type { WordKey } from '../../i18n/words.ts';
import { toWon } from '../../model/amount.ts';
import type { GovernmentBook } from '../../model/dataset.ts';
import { findEntry } from '../../model/entry-book.ts';
import type { EntryFact } from '../../model/entry-fact.ts';
import type { EntryKind } from '../../schema/kinds.ts';
import type { Sum } from '../../schema/money.ts';
import type { Stated } from '../../schema/stated.ts';
import type { Citation } from '../../schema/text.ts';
import type { Reader } from '../create-reader.ts';

/** An amount with what the source prints; a printed dash and silence are told apart. */
function saySum({ t, won, language }: Reader, sum: Sum | '-' | undefined): string {
  if (sum === undefined) return t('fact.not-stated');
  const worth = sum === '-' ? undefined : toWon(sum.amount, sum.unit);
  if (sum === '-' || worth === undefined) return t('entry.dash');
  const { amount, unit, called, printed = phraseAmount(amount, unit, t, language) } = sum;
  const words = called === undefined ? printed : `${called} ${printed}`;
  return `${won(worth)} (${t('entry.printed', { amount: words })})`;
}

/** A fact with its time and citation, or the name of the record that tells it. */
function sayStated(
  reader: Reader,
  { entries }: GovernmentBook,
  stated: Stated,
  cite: SayCitation,
): string {
  const { t, nameOf } = reader;
  if (typeof stated === 'object') {
    const time = stated.when === undefined ? '' : ` (${reader.period(stated.when)})`;
    return `${stated.text}${time}${cite(stated.cite)}`;
  }
  const held = findEntry(entries, stated);
  return held
    ? `${t('entry.held', { kind: t(`search.kind.${held.kind}`) })} ${nameOf(held.entry).text}`
    : t('fact.not-stated');
}

/** What follows the words of a fact that has a citation of its own. */
export type SayCitation = (cite: Citation) => string;

/** A fact in plain words, in the form that its kind declares. */
export function phraseFact(
  reader: Reader,
  government: GovernmentBook,
  kind: EntryKind,
  { name, form, value }: EntryFact,
  cite: SayCitation = () => '',
): string {
  const { t } = reader;
  if (form === 'amount') return saySum(reader, value);
  if (value === undefined) return t('fact.not-stated');
  if (form === 'stated') return sayStated(reader, government, value, cite);
  if (form === 'lines') return value.join(' · ');
  if (form === 'number') return formatNumber(value);
  if (form === 'date') return reader.date(value);
  if (form === 'period') return reader.period(value);
  return form === 'choice' ? t(`entry.fact.${kind}.${name}.${value}` as WordKey) : value;
}
