import { formatDate, formatNumber } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/words.ts';
import { toWon } from '../model/amount.ts';
import type { GovernmentBook } from '../model/dataset.ts';
import { goalsOf, timeOf, type AnyEntry } from '../model/entry-book.ts';
import { listFacts, readFact } from '../model/entry-fact.ts';
import { lastDay } from '../model/period.ts';
import { declarations, type EntryKind } from '../schema/kinds.ts';
import { listNames, nothing, years, type Description } from './description.ts';

const t = translator('ko');

/** Amounts with their names; every other fact is among the record's own words. */
function sayAmounts(kind: EntryKind, entry: AnyEntry): string[] {
  return listFacts(kind, entry).flatMap(({ name, form, value }) =>
    form === 'amount' && typeof value === 'object'
      ? `${t(`entry.fact.${kind}.${name}` as WordKey)} ${formatNumber(value.amount)}${value.unit}`
      : [],
  );
}

function readMoney(kind: EntryKind, entry: AnyEntry): number | undefined {
  const { money } = declarations[kind];
  const { form, value } = money === undefined ? { form: 'text' } : readFact(kind, entry, money);
  return form === 'amount' && typeof value === 'object'
    ? toWon(value.amount, value.unit)
    : undefined;
}

/** What is known of an entry of any kind besides its own words. */
export function describeEntry(kind: EntryKind, entry: AnyEntry, book: GovernmentBook): Description {
  const own = timeOf(entry);
  const times = declarations[kind].times?.(entry) ?? (own === undefined ? [] : [own]);
  const last = times.at(-1);
  const department = listNames([book.departmentById.get(entry.department ?? '')]);
  return {
    ...nothing,
    after: [
      ...department,
      ...sayAmounts(kind, entry),
      ...(entry.date === undefined
        ? []
        : [`${formatDate(entry.date, 'ko')} ${t(`search.kind.${kind}`)}`]),
    ],
    filters: { department, year: years(times), goal: goalsOf(entry).map(String) },
    date: last === undefined ? undefined : lastDay(last),
    money: readMoney(kind, entry),
  };
}
