import type { Citation } from '../schema/text.ts';
import { address } from './address.ts';
import type { Dataset } from './dataset.ts';

/** A record that cites a source, with the places in it. */
export interface CitingRecord {
  address: string;
  record: { name: string; english?: string | undefined } | { title: string; english?: string | undefined };
  places: readonly string[];
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'place' in value && Object.keys(value).length === 2;
}

/** Every citation anywhere inside a record. */
function collectCitations(value: unknown, found: Citation[] = []): Citation[] {
  if (Array.isArray(value)) for (const item of value) collectCitations(item, found);
  else if (typeof value === 'object' && value !== null) {
    if (isCitation(value)) found.push(value);
    else for (const item of Object.values(value)) collectCitations(item, found);
  }
  return found;
}

type Citing = Omit<CitingRecord, 'places'>;

function listRecords(dataset: Dataset): { citing: Citing; facts: unknown }[] {
  return dataset.governments.flatMap((book) => {
    const gov = book.government.id;
    return [
      ...book.terms.flatMap(({ term, pledges }) => [
        { citing: { address: address.term(gov, term.id), record: term }, facts: term },
        ...pledges.map(({ facts }) => ({
          citing: { address: address.pledge(gov, term.id, facts.id), record: facts },
          facts,
        })),
      ]),
      ...book.awards.map((award) => ({
        citing: { address: address.award(gov, award.id), record: award },
        facts: award,
      })),
      ...book.indicators.map((indicator) => ({
        citing: { address: address.indicator(gov, indicator.id), record: indicator },
        facts: indicator,
      })),
      ...book.departments.map((department) => ({
        citing: { address: address.department(gov, department.id), record: department },
        facts: department,
      })),
      ...book.government.places.map((place) => ({
        citing: { address: address.place(gov, place.id), record: place },
        facts: place,
      })),
      ...(book.framework
        ? [{ citing: { address: address.sdgs(gov), record: book.framework }, facts: book.framework }]
        : []),
    ];
  });
}

const indexes = new WeakMap<Dataset, Map<string, CitingRecord[]>>();

/** Who cites each source; worked out once per dataset, by one pass over all records. */
export function indexCitations(dataset: Dataset): ReadonlyMap<string, readonly CitingRecord[]> {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = new Map<string, CitingRecord[]>();
  for (const { citing, facts } of listRecords(dataset)) {
    const bySource = Map.groupBy(collectCitations(facts), ({ source }) => source);
    for (const [source, cites] of bySource) {
      const places = [...new Set(cites.map(({ place }) => place))];
      const entry = { ...citing, places };
      const list = index.get(source);
      if (list) list.push(entry);
      else index.set(source, [entry]);
    }
  }
  indexes.set(dataset, index);
  return index;
}
