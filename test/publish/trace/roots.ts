import { readFileSync } from 'node:fs';
import { sumChecks } from '../../../src/model/audit.ts';
import type { Book } from '../../../src/load/book.ts';
import { readAdjustments } from '../../../src/model/adjustments.ts';
import { groupOf } from '../../../src/model/group.ts';
import { listFunding } from '../../../src/model/funding.ts';
import type { Dataset, GovernmentBook, TermBook } from '../../../src/model/dataset.ts';
import { rateMoney } from '../../../src/model/money-rate.ts';
import { tabulatePlan } from '../../../src/model/money.ts';
import { readLedger } from '../../../src/model/ledger.ts';
import type { PledgeEntry } from '../../../src/model/pledge-entry.ts';
import { readDenominators } from '../../../src/model/denominator.ts';
import { countGroups } from '../../../src/model/pledge-list.ts';
import { listGovernmentPages } from '../../../src/model/record-pages.ts';
import { readMovement, readSeries } from '../../../src/model/series.ts';
import { summariseTerm } from '../../../src/model/term-summary.ts';
import { words, type Language } from '../../../src/i18n/words.ts';
import { findFigures } from './figures.ts';

type Root = unknown;

const ownPages = new URL('../../cities/sample/pages/', import.meta.url);

/** A pledge and all that is computed from it. */
function rootsOfPledge(
  book: Book,
  government: GovernmentBook,
  term: TermBook,
  pledge: PledgeEntry,
): Root[] {
  const own = `/${pledge.government}/${pledge.term}/pledges/${pledge.facts.id}/`;
  return [
    pledge,
    groupOf(book.findingsByPage, own),
    ...pledge.parts.flatMap(({ work }) => (work.money ? tabulatePlan(work.money) : [])),
    ...(['secured-rate', 'execution-rate', 'execution-in-term-rate'] as const).map((formula) =>
      rateMoney(formula, [pledge], book.dataset.asOf),
    ),
    readPercents(listFunding(pledge).map(({ permille }) => permille && permille / 1000)),
    {
      lead: government.departmentById.get(pledge.facts.lead),
      area: term.term.areas,
      name: term.term.name,
    },
    groupOf(government.entries.indicator.byPledge, pledge.facts.id).map(({ title, english }) => [
      title,
      english,
    ]),
    groupOf(government.entries.award.byPledge, pledge.facts.id),
    government.departments.map(({ name, english }) => [name, english]),
    government.government.places.map(({ name, english }) => [name, english]),
  ];
}

/** A term as its first page, its lists, its workings and its findings show it. */
function rootsOfTerm(book: Book, government: GovernmentBook, term: TermBook): Root[] {
  const own = `/${term.government}/${term.term.id}/`;
  return [
    { ...government, entries: { award: government.entries.award } },
    summariseTerm(term, book.dataset.asOf),
    readDenominators(term.pledges, book.dataset.asOf),
    readAdjustments(term, book.dataset.asOf),
    groupOf(book.findingsByTerm, own),
    ...(['area', 'department', 'status'] as const).map((by) => countGroups(term, by)),
  ];
}

/** The ledger's amounts in the unit of its tables, and how many pledges each of its statements counts. */
function rootsOfLedger(term: TermBook): Root[] {
  const { rows, areas, total, bySource, byYear, restated, unit } = readLedger(term);
  const tables = [...rows, ...rows.flatMap(({ lines }) => lines), ...areas, { figures: total }];
  const breakdowns = [bySource, byYear].flatMap((breakdown) => [
    ...breakdown.rows.map(({ figures }) => figures),
    breakdown.total,
  ]);
  const figures = [...tables.map((row) => row.figures), ...breakdowns];
  const amounts = figures.flatMap((each) => Object.values(each) as unknown[]);
  const counted = Object.keys(total).map((stage) =>
    rows.filter((row) => typeof row.figures[stage as keyof typeof total] === 'number'),
  );
  return [
    amounts.map((amount) =>
      typeof amount === 'number' ? { unit: unit.name, is: amount / unit.won } : {},
    ),
    [restated?.initial, restated?.current],
    [...counted.map(({ length }) => length), restated?.rows.length],
  ];
}

/** Shares as percents, with the two or five decimals that pages show. */
function readPercents(shares: readonly (number | undefined)[]): number[] {
  return shares
    .filter((share) => share !== undefined)
    .flatMap((share) => [2, 5].map((digits) => Number((share * 100).toFixed(digits))));
}

/** How indicators are judged and by what. */
function rootsOfProgress({ dataset }: Book, { progressByIndicator }: GovernmentBook): Root[] {
  return [
    dataset.thresholds,
    ...dataset.thresholds.flatMap(({ withoutTarget, withTarget }) =>
      [withoutTarget, withTarget].map((grades) => readPercents(Object.values(grades))),
    ),
    ...[...progressByIndicator.values()].map(({ value, inputs }) =>
      readPercents([
        value,
        inputs.growth,
        inputs.required,
        inputs.gain,
        ...Object.values(inputs.grades ?? {}),
      ]),
    ),
  ];
}

function rootsOfGovernment(book: Book, government: GovernmentBook): Root[] {
  return [
    government,
    government.entries.indicator.all.map((indicator) => [
      readSeries(indicator),
      readMovement(indicator),
    ]),
    rootsOfProgress(book, government),
    book.findings,
    ...government.terms.flatMap((term) => rootsOfTerm(book, government, term)),
  ];
}

/** The editors' own words, as written. */
function readOwnPages({ pages }: Dataset): string[] {
  return pages.map(({ language, slug }) =>
    readFileSync(new URL(`${language}/${slug}.mdx`, ownPages), 'utf8'),
  );
}

/** What a page is about, and the values it may show. */
export interface Scope {
  /** Pages of one name share their values. */
  name: string;
  list: () => Root[];
}

/**
 * A page may show values of the pledge, the term or the government it is about, and no others.
 * @param address without the language
 */
export function findScope(book: Book, address: string): Scope {
  const { dataset } = book;
  const [first = '', second = '', third = '', fourth = ''] = address.split('/').filter(Boolean);
  const scope = (name: string, list: () => Root[]): Scope => ({
    name,
    list: () => [dataset.site, dataset.sources, ...list()],
  });
  if (first === 'about') return scope('about', () => readOwnPages(dataset));
  if (first === 'audit') {
    return scope('audit', () => [
      ...book.audits.flatMap(({ checks }) => [checks, sumChecks(checks)]),
      ...dataset.governments.flatMap((each) => rootsOfGovernment(book, each)),
    ]);
  }
  const government = dataset.governments.find(({ government: { id } }) => id === first);
  if (!government) {
    return scope('site', () => [
      dataset.pages,
      ...dataset.governments.flatMap((each) => rootsOfGovernment(book, each)),
    ]);
  }
  const term = government.terms.find(({ term: { id } }) => id === second);
  if (!term) {
    return scope(first, () => [
      ...rootsOfGovernment(book, government),
      listGovernmentPages(government),
    ]);
  }
  // An only government with one term is one page.
  if (!third && dataset.governments.length === 1 && government.terms.length === 1) {
    return scope(`${first}/${second}/`, () => [
      ...rootsOfGovernment(book, government),
      listGovernmentPages(government),
    ]);
  }
  // The picture shows the sums of the ledger.
  if (third === 'ledger' || third === 'picture') {
    return scope(address, () => [...rootsOfTerm(book, government, term), ...rootsOfLedger(term)]);
  }
  const pledge = third === 'pledges' ? term.pledgeById.get(fourth) : undefined;
  return pledge
    ? scope(address, () => rootsOfPledge(book, government, term, pledge))
    : scope(`${first}/${second}`, () => rootsOfTerm(book, government, term));
}

/** Figures that stand in the site's own words, such as the number of the global goals. */
export function listSpokenFigures(language: Language): string[] {
  return Object.values(words[language]).flatMap((text) =>
    findFigures(text.replace(/\{[^}]*\}/g, ' ')).map(({ key }) => key),
  );
}
