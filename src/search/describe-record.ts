import { formatDate, formatNumber, formatWon } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import type { Dataset, GovernmentBook } from '../model/dataset.ts';
import { lastDay } from '../model/period.ts';
import type { PledgeEntry } from '../model/pledge-entry.ts';
import type { RecordKind, RecordPage } from '../model/record-pages.ts';
import type { Award } from '../schema/award.ts';
import type { Department } from '../schema/department.ts';
import type { Named } from '../schema/name.ts';
import type { SdgIndicator } from '../schema/sdg-indicator.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';

const t = translator('ko');

/** What is known of a record besides its own words. */
export interface Description {
  /** Shown after its own words. */
  after: string[];
  /** Found, never shown. */
  hidden: string[];
  filters: Record<string, string[]>;
  /** An ISO day, and won. */
  date: string | undefined;
  money: number | undefined;
}

interface Surroundings {
  book: GovernmentBook | undefined;
  entries: ReadonlyMap<unknown, PledgeEntry>;
}

export function surround(dataset: Dataset): (page: RecordPage) => Surroundings {
  const books = new Map(dataset.governments.map((book) => [book.government.id, book]));
  const entries = new Map<unknown, PledgeEntry>(
    dataset.governments.flatMap(({ terms }) =>
      terms.flatMap(({ pledges }) => pledges.map((entry) => [entry.facts, entry] as const)),
    ),
  );
  return ({ kind, address }) => ({
    book: kind === 'source' ? undefined : books.get(address.split('/')[1] ?? ''),
    entries,
  });
}

const nothing: Description = {
  after: [],
  hidden: [],
  filters: {},
  date: undefined,
  money: undefined,
};

const listNames = (names: readonly (Named | undefined)[]) =>
  names.flatMap((name) => (name ? [name.name.normalize('NFC')] : []));

const years = (dates: readonly string[]) => [...new Set(dates.map((date) => date.slice(0, 4)))];

const goalsOf = ({ sdgs }: { sdgs?: readonly { goal: number }[] | undefined }) =>
  (sdgs ?? []).map(({ goal }) => String(goal));

/** The words of a body without the marks of Markdown, in one line. */
function stripMarks(body: string): string {
  return body
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^ {0,3}(?:#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
    .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An amount in the words of citizens, written together so that it is one word. */
const sayWon = (won: number) => formatWon(won, 'ko').replace(/ 원$/, '원');

export function describePledge(
  { facts, body, statuses, departed, money, places, milestones, term }: PledgeEntry,
  book: GovernmentBook,
): Description {
  const names = listNames(
    [facts.lead, ...(facts.supporting ?? [])].map((id) => book.departmentById.get(id)),
  );
  const termBook = book.terms.find((each) => each.term.id === term);
  const area = termBook?.term.areas.find(({ id }) => id === facts.area);
  const amounts = [
    ['총사업비', money?.plan],
    ['확보', money?.secured],
    ['집행', money?.spent],
  ] as const;
  return {
    after: [
      names.join(', '),
      listNames(places.map((id) => book.placeById.get(id))).join(', '),
      listNames([area]).join(),
      ...amounts.flatMap(([word, won]) => (won === undefined ? [] : [`${word} ${sayWon(won)}`])),
      ...(departed ? [t(`tombstone.${departed.kind}`)] : []),
      stripMarks(body),
    ],
    hidden: [facts.id, ...listNames([termBook?.term])],
    filters: {
      term: listNames([termBook?.term]),
      area: listNames([area]),
      department: names,
      place: listNames(places.map((id) => book.placeById.get(id))),
      status: [statuses.reported.value],
      year: years([
        ...milestones.map(({ when }) => when.replace(/^\.\.\//, '')),
        lastDay(facts.asOf),
      ]),
      goal: goalsOf(facts),
    },
    date: lastDay(facts.asOf),
    money: money?.plan,
  };
}

function describeAward(award: Award, book: GovernmentBook): Description {
  const { prize, department, date } = award;
  const amount = typeof prize === 'object' ? prize : undefined;
  return {
    ...nothing,
    after: [
      ...listNames([book.departmentById.get(department ?? '')]),
      ...(amount ? [`포상금 ${formatNumber(amount.amount)}${amount.unit}`] : []),
      `${formatDate(date, 'ko')} 수상`,
    ],
    filters: {
      department: listNames([book.departmentById.get(department ?? '')]),
      year: years([date]),
      goal: goalsOf(award),
    },
    date: lastDay(date),
  };
}

function describeIndicator(indicator: SdgIndicator, book: GovernmentBook): Description {
  const { department, series } = indicator;
  const dates = series.map(({ when }) => when);
  return {
    ...nothing,
    after: listNames([book.departmentById.get(department ?? '')]),
    filters: {
      department: listNames([book.departmentById.get(department ?? '')]),
      year: years(dates),
      goal: goalsOf(indicator),
    },
    date: dates.length > 0 ? lastDay(dates.at(-1) ?? '') : undefined,
  };
}

const describers: Readonly<
  Partial<Record<RecordKind, (record: unknown, around: Surroundings) => Description>>
> = {
  pledge: (record, { book, entries }) => {
    const entry = entries.get(record);
    return book && entry ? describePledge(entry, book) : nothing;
  },
  award: (record, { book }) => (book ? describeAward(record as Award, book) : nothing),
  indicator: (record, { book }) =>
    book ? describeIndicator(record as SdgIndicator, book) : nothing,
  term: (record) => ({
    ...nothing,
    after: [
      `${formatDate((record as Term).start, 'ko')}부터 ${formatDate((record as Term).end, 'ko')}까지`,
    ],
    filters: { term: [(record as Term).name] },
    date: (record as Term).start,
  }),
  department: (record) => ({ ...nothing, filters: { department: [(record as Department).name] } }),
  source: (record) => {
    const { date } = record as Source;
    return date === undefined
      ? nothing
      : {
          ...nothing,
          after: [formatDate(date, 'ko')],
          filters: { year: years([date]) },
          date: lastDay(date),
        };
  },
};

export function describeRecord({ kind, record }: RecordPage, around: Surroundings): Description {
  const described = describers[kind]?.(record, around) ?? nothing;
  const government = around.book?.government;
  return {
    ...described,
    hidden: [...described.hidden, ...listNames(kind === 'government' ? [] : [government])],
    filters: { government: listNames([government]), ...described.filters },
  };
}
