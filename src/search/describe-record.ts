import { formatDate, formatWon } from '../i18n/format.ts';
import { phraseCaveat } from '../i18n/phrase-caveat.ts';
import { translator } from '../i18n/translate.ts';
import type { Dataset, GovernmentBook } from '../model/dataset.ts';
import { goalsOf, listPointing, type AnyEntry } from '../model/entry-book.ts';
import { groupOf } from '../model/group.ts';
import { lastDay } from '../model/period.ts';
import type { PledgeEntry } from '../model/pledge-entry.ts';
import { isReported, type Statuses } from '../model/status.ts';
import type { RecordKind, RecordPage } from '../model/record-pages.ts';
import type { Department } from '../schema/department.ts';
import type { Government } from '../schema/government.ts';
import { isEntryKind } from '../schema/kinds.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import { describeEntry } from './describe-entry.ts';
import { readStanding } from './pledge-standing.ts';
import { listNames, nothing, years, type Description } from './description.ts';

const t = translator('ko');
const english = translator('en');

interface Surroundings {
  book: GovernmentBook | undefined;
  /** The government that it belongs to: its own, or that of a source which no other names. */
  government: Government | undefined;
  entries: ReadonlyMap<unknown, PledgeEntry>;
}

export function surround({ whole, sourceOwners }: Dataset): (page: RecordPage) => Surroundings {
  const books = new Map(whole.map((book) => [book.government.id, book]));
  const entries = new Map<unknown, PledgeEntry>(
    whole.flatMap(({ terms }) =>
      terms.flatMap(({ pledges }) => pledges.map((entry) => [entry.facts, entry] as const)),
    ),
  );
  return ({ kind, address }) => {
    const [, first = '', second = ''] = address.split('/');
    const book = books.get(kind === 'source' ? (sourceOwners[second] ?? '') : first);
    return { book: kind === 'source' ? undefined : book, government: book?.government, entries };
  };
}

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

/** The three statuses in the words of the page; one that is not known here says nothing. */
const sayStatuses = (statuses: Statuses): string[] =>
  [t, english].flatMap((say) => [
    ...(isReported(statuses) ? [say(`reported.${statuses.reported.value}`)] : []),
    say(`evidenced.${statuses.evidenced.value}`),
    say(`schedule.${statuses.schedule.value}`),
  ]);

export function describePledge(pledge: PledgeEntry, book: GovernmentBook): Description {
  const { facts, body, statuses, caveat, departed, money, places, milestones, term } = pledge;
  const names = listNames(
    [facts.lead, ...(facts.supporting ?? [])].map((id) => book.departmentById.get(id)),
  );
  const termBook = book.terms.find((each) => each.term.id === term);
  const area = termBook?.term.areas.find(({ id }) => id === facts.area);
  const amounts = [
    ['plan', money?.plan],
    ['secured', money?.secured],
    ['spent', money?.spent],
  ] as const;
  return {
    after: [
      names.join(', '),
      listNames(places.map((id) => book.placeById.get(id))).join(', '),
      listNames([area]).join(),
      ...amounts.flatMap(([word, won]) =>
        won === undefined ? [] : [`${t(`search.money.${word}`)} ${sayWon(won)}`],
      ),
      ...(departed ? [t(`tombstone.${departed.kind}`)] : []),
      ...(caveat ? [phraseCaveat(caveat, t, 'ko')] : []),
      stripMarks(body),
    ],
    hidden: [facts.id, ...listNames([termBook?.term])],
    printed: sayStatuses(statuses),
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
      goal: goalsOf(facts).map(String),
    },
    date: lastDay(facts.asOf),
    money: money?.plan,
    standing: readStanding(pledge),
  };
}

/** What a department answers for: an office is asked for by what it does. */
const listLed = ({ id }: Department, book: GovernmentBook): string[] =>
  [
    ...groupOf(book.pledgesByDepartment, id).flatMap(({ facts }) =>
      facts.lead === id ? [facts.title] : [],
    ),
    ...listPointing(book.entries, 'byDepartment', id).flatMap(({ entries }) =>
      entries.map(({ title }) => title),
    ),
  ].sort();

const describers: Readonly<
  Partial<Record<RecordKind, (record: unknown, around: Surroundings) => Description>>
> = {
  pledge: (record, { book, entries }) => {
    const entry = entries.get(record);
    return book && entry ? describePledge(entry, book) : nothing;
  },
  term: (record) => ({
    ...nothing,
    after: [
      t('search.term', {
        start: formatDate((record as Term).start, 'ko'),
        end: formatDate((record as Term).end, 'ko'),
      }),
    ],
    filters: { term: [(record as Term).name] },
    date: (record as Term).start,
  }),
  department: (record, { book }) => ({
    ...nothing,
    after: book ? listLed(record as Department, book) : [],
    filters: { department: [(record as Department).name] },
  }),
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

function describeOwn({ kind, record }: RecordPage, around: Surroundings): Description {
  if (isEntryKind(kind) && around.book) {
    return describeEntry(kind, record as AnyEntry, around.book);
  }
  return describers[kind]?.(record, around) ?? nothing;
}

/** What is known of a record besides its own words, with the government it belongs to. */
export function describeRecord(page: RecordPage, around: Surroundings): Description {
  const { kind } = page;
  const described = describeOwn(page, around);
  const isNamed = kind === 'government' || kind === 'source';
  return {
    ...described,
    hidden: [...described.hidden, ...(isNamed ? [] : listNames([around.government]))],
    filters: { government: listNames([around.government]), ...described.filters },
  };
}
