import { address as to } from '../model/address.ts';
import { hasCards } from '../model/coverage.ts';
import { formulaNames } from '../model/rate.ts';
import { fact, facts, heading, bullets, paragraph, type Block } from './blocks.ts';
import { printCard } from './card.ts';
import { printDashboard } from './dashboard.ts';
import { printEntries } from './entries.ts';
import { printFindings } from './findings.ts';
import { printLedger } from './ledger.ts';
import { nameTerm, sayAddress, type PrintOrder } from './order.ts';
import { printSources } from './sources.ts';

/** A book as plain data: all that the template knows of it. */
export interface PrintedBook {
  language: string;
  title: string;
  /** Stands on every sheet. */
  unofficial: string;
  operator: string;
  /** The as-of day, which is the date of the file as well: year, month, day. */
  date: readonly [number, number, number];
  cover: { name: string; lines: readonly string[]; notes: readonly string[] };
  contents: string;
  blocks: readonly Block[];
}

/** How things are counted, in short; the whole stands on the site. */
function printMethod(order: PrintOrder): Block[] {
  const { t } = order.reader;
  const method = order.dataset.pages.find(
    ({ slug, language }) => slug === 'method' && language === order.reader.language,
  );
  const principles = ['records', 'three', 'evidence', 'silence', 'money', 'findings'] as const;
  return [
    heading(1, t('print.method')),
    ...bullets(principles.map((name) => t(`print.method.${name}`))),
    facts(...formulaNames.map((name) => fact(t(`rate.${name}`), t(`rate.${name}.formula`)))),
    ...(method
      ? [
          paragraph(
            t('print.method.more', { address: sayAddress(order, to.about('method')) }),
            'note',
          ),
        ]
      : []),
  ];
}

/** Every pledge as a control card. */
function printCards(order: PrintOrder): Block[] {
  const { t } = order.reader;
  return [
    heading(1, t('print.cards')),
    paragraph(t('print.cards.order')),
    ...order.term.pledges.map((pledge) => printCard(order, pledge)),
  ];
}

/** The book of a term, from cover to sources. */
export function composeBook(order: PrintOrder): PrintedBook {
  const { dataset, reader, term } = order;
  const { t, language } = reader;
  const operator = dataset.site.operator.name[language];
  const name = nameTerm(order);
  const [year = 0, month = 1, day = 1] = term.asOf.day.split('-').map(Number);
  return {
    language,
    title: t('print.title', { name }),
    unofficial: t('print.unofficial'),
    operator,
    date: [year, month, day],
    cover: {
      name: dataset.site.title[language],
      lines: [
        t('print.by', { operator }),
        // None here is no statement about what was promised.
        hasCards(term)
          ? t('print.counted-cards', { count: term.pledges.length })
          : t('term.sentence.no-cards'),
        t('layout.as-of', { date: reader.date(term.asOf.text) }),
        t('term.period', { start: reader.date(term.term.start), end: reader.date(term.term.end) }),
      ],
      notes: [
        t('print.not-official'),
        t('print.same-as-site', { site: dataset.site.title[language] }),
      ],
    },
    contents: t('print.contents'),
    blocks: [
      ...printMethod(order),
      ...printDashboard(order),
      ...(hasCards(term) ? [...printCards(order), ...printLedger(order)] : []),
      ...printEntries(order),
      ...printFindings(order),
      ...printSources(order),
    ],
  };
}
