import type { Source } from '../schema/source.ts';
import { collectCitations } from '../model/citations.ts';
import { address as to } from '../model/address.ts';
import { fact, facts, heading, paragraph, type Block } from './blocks.ts';
import { sayAddress, type PrintOrder } from './order.ts';

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
      fact(t('source.licence'), t(`source.licence.${source.licence}`)),
      fact(t('source.reading'), source.reading),
      ...(source.sha256 === undefined ? [] : [fact(t('source.sha256'), source.sha256)]),
      fact(t('print.places'), sayAddress(order, to.source(source.id))),
    ),
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
