import type { Citation } from '../schema/text.ts';
import { address } from './address.ts';
import type { Dataset } from './dataset.ts';
import { placeAnchor } from './place-anchor.ts';
import { listRecordPages, type RecordPage } from './record-pages.ts';
import { rememberFor } from './remember.ts';

/** A page that shows a record. */
export type CitingPage = Pick<RecordPage, 'address' | 'record'>;

/** A place of a source: its printed words, and who cites it. */
export interface CitedPlace {
  place: string;
  anchor: string;
  /** Each quote once, in the order of its first mention. */
  quotes: readonly (readonly string[])[];
  pages: readonly CitingPage[];
}

function isCitation(value: object): value is Citation {
  return (
    'source' in value &&
    'place' in value &&
    Object.keys(value).length === ('quote' in value ? 3 : 2)
  );
}

/** Every citation anywhere inside a value. */
export function collectCitations(value: unknown, found: Citation[] = []): Citation[] {
  if (Array.isArray(value)) for (const item of value) collectCitations(item, found);
  else if (typeof value === 'object' && value !== null) {
    if (isCitation(value)) found.push(value);
    else for (const item of Object.values(value)) collectCitations(item, found);
  }
  return found;
}

/** One name for the same place of the same source. */
export const keyPlace = ({ source, place }: Citation) => `${source} / ${place}`;

/** One name for the same words at the same place of the same source. */
export const keyCitation = (cite: Citation) => [keyPlace(cite), ...(cite.quote ?? [])].join('\n');

/** Each citation once by its name, in the order of its first mention; what cites nothing is passed over. */
export function uniqueCitations(
  cites: readonly (Citation | undefined)[],
  key: (cite: Citation) => string = keyCitation,
): Citation[] {
  const stated = cites.filter((cite) => cite !== undefined);
  return [...Map.groupBy(stated, key).values()].flatMap(([first]) => first ?? []);
}

/** A numbered heading comes before the next, whichever record cites them first. */
const inOrder = new Intl.Collator('ko', { numeric: true });

interface Mention {
  page: CitingPage;
  cite: Citation;
}

function describePlace(place: string, mentions: readonly Mention[]): CitedPlace {
  const cites = uniqueCitations(mentions.map(({ cite }) => cite));
  return {
    place,
    anchor: placeAnchor(place),
    quotes: cites.flatMap(({ quote }) => (quote ? [quote] : [])),
    pages: [...new Set(mentions.map(({ page }) => page))],
  };
}

/** The pages that state something, each with what it states. */
function listStatements({
  whole,
  sources,
  thresholds,
}: Dataset): { page: CitingPage; stated: unknown }[] {
  // The page of goals states the government's framework and the thresholds its indicators are judged by.
  const goals = whole.map(({ government, framework, entries }) => ({
    page: { address: address.sdgs(government.id), record: framework ?? government },
    stated: [framework, entries.indicator.all.length > 0 ? thresholds : []],
  }));
  // A map says where its boundaries come from.
  const maps = whole.flatMap(({ government, terms }) =>
    terms
      .filter(({ map }) => map?.boundaries)
      .map(({ term }) => ({
        page: { address: address.map(government.id, term.id), record: government },
        stated: government.boundaries,
      })),
  );
  // A government's record holds its places, which stand in the list themselves.
  const pages = listRecordPages({ governments: whole, sources }).filter(
    ({ kind }) => kind !== 'government',
  );
  return [...pages.map((page) => ({ page, stated: page.record })), ...goals, ...maps];
}

function listPlaces(dataset: Dataset): ReadonlyMap<string, readonly CitedPlace[]> {
  const mentions = listStatements(dataset).flatMap(({ page, stated }) =>
    collectCitations(stated).map((cite): Mention => ({ page, cite })),
  );
  return new Map(
    [...Map.groupBy(mentions, ({ cite }) => cite.source)].map(([source, own]) => {
      const places = [...Map.groupBy(own, ({ cite }) => cite.place)]
        .map(([place, there]) => describePlace(place, there))
        .sort((one, other) => inOrder.compare(one.place, other.place));
      return [source, places] as const;
    }),
  );
}

/** The cited places of each source in the order of their names; worked out once per dataset, by one pass over all records. */
export const indexPlaces = rememberFor(listPlaces);
