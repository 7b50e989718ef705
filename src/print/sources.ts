import type { Source } from '../schema/source.ts';
import { collectCitations, indexPlaces } from '../model/citations.ts';
import { address as to } from '../model/address.ts';
import { answerSections } from '../model/source-sections.ts';
import { fact, facts, heading, paragraph, table, type Block } from './blocks.ts';
import { sayAddress, type PrintOrder } from './order.ts';

/** What this site made of each section of a document, or why it was left out. */
function printSections({ reader, dataset }: PrintOrder, source: Source): Block[] {
  const { t, nameOf } = reader;
  const sections = answerSections(source, indexPlaces(dataset).get(source.id) ?? []);
  const held = sections.filter(({ pages }) => pages.length > 0).length;
  if (sections.length === 0) return [];
  return [
    table(
      t('source.sections'),
      [t('source.section'), t('source.section-held')],
      sections.map(({ section: { place, leftOut }, pages }) => [
        place,
        [
          pages.length === 0
            ? t('source.section-none')
            : pages.map(({ record }) => nameOf(record).text).join(' · '),
          ...(leftOut === undefined ? [] : [`${t('source.section-out')} ${leftOut}`]),
        ].join(' '),
      ]),
    ),
    paragraph(
      t('source.sections-count', { count: sections.length, held, out: sections.length - held }),
      'note',
    ),
  ];
}

function printSource(order: PrintOrder, source: Source): Block[] {
  const { t, nameOf, date } = order.reader;
  return [
    heading(2, nameOf(source).text, { kind: 'source', id: source.id }),
    facts(
      fact(t('source.publisher'), source.publisher),
      fact(t('source.kind'), t(`source.kind.${source.kind}`)),
      fact(t('source.date'), source.date === undefined ? t('fact.not-stated') : date(source.date)),
      ...(source.pages === undefined ? [] : [fact(t('source.pages'), String(source.pages))]),
      ...(source.covers === undefined ? [] : [fact(t('source.covers'), source.covers)]),
      fact(t('source.url'), source.url ?? t('fact.not-on-record')),
      ...(source.archive === undefined ? [] : [fact(t('source.archive'), source.archive)]),
      fact(t('source.licence'), t(`source.licence.${source.licence}`)),
      fact(t('source.reading'), source.reading),
      ...(source.sha256 === undefined ? [] : [fact(t('source.sha256'), source.sha256)]),
      fact(t('print.places'), sayAddress(order, to.source(source.id))),
    ),
    ...printSections(order, source),
  ];
}

/** The documents that what is printed here cites, each with how it was read. */
export function printSources(order: PrintOrder): Block[] {
  const { dataset, government, term, findings, reader } = order;
  const cited = new Set(
    collectCitations([
      government.government,
      government.departments,
      term.term,
      term.pledges.map(({ facts: own }) => own),
      Object.values(government.entries).map(({ all }) => all),
      findings,
    ]).map(({ source }) => source),
  );
  const own = dataset.sources.filter(({ id }) => cited.has(id));
  return [
    heading(1, reader.t('sources.title')),
    paragraph(reader.t('print.sources', { count: own.length })),
    ...own.flatMap((source) => printSource(order, source)),
  ];
}
