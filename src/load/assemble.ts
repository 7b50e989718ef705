import type { Counts } from '../check/report.ts';
import type { ShelvedFile, SiteShelf } from '../check/entry.ts';
import { mentionOf } from '../check/read-mentions.ts';
import type { QuoteCount } from '../model/count-quotes.ts';
import { readBoundaries } from '../schema/boundaries.ts';
import { entryKinds, kinds, type FactsOf, type Kind } from '../schema/kinds.ts';
import type { GovernmentRecords, PageRecord, Records, TermRecords } from '../schema/records.ts';

const collator = new Intl.Collator('en', { numeric: true });

function sortById<K extends Kind>(entries: readonly ShelvedFile<K>[]): ShelvedFile<K>[] {
  return entries.toSorted((a, b) => collator.compare(a.place.id, b.place.id));
}

/** The facts of a shelf that has passed every check. */
function readWhole<K extends Kind>({ file, whole }: ShelvedFile<K>): FactsOf[K] {
  if (whole === undefined) throw new Error(`${file} has not passed its schema`);
  return whole;
}

function groupByGovernment<K extends Kind>(entries: readonly ShelvedFile<K>[]) {
  const groups = Map.groupBy(sortById(entries), ({ place }) => place.government);
  return (government: string) => groups.get(government) ?? [];
}

/** Records of governments by their own files: a part is read whole, so that a file that is the same stands among the same. */
const assembled = new WeakMap<ShelvedFile<'government'>, GovernmentRecords>();

/** Puts checked files together; call it only for a shelf without errors. */
export function assembleRecords(shelf: SiteShelf): Records {
  const [site] = shelf.site.map(readWhole);
  if (!site) throw new Error('site.yaml has not passed its schema');
  const departments = groupByGovernment(shelf.departments);
  const terms = groupByGovernment(shelf.term);
  const pledges = groupByGovernment(shelf.pledge);
  const frameworks = groupByGovernment(shelf.framework);
  const boundaries = groupByGovernment(shelf.boundaries);
  const entries = entryKinds.map((kind) => [kind, groupByGovernment(shelf[kind])] as const);

  const assembleTerm = (term: ShelvedFile<'term'>): TermRecords => ({
    term: readWhole(term),
    pledges: pledges(term.place.government ?? '')
      .filter(({ place }) => place.term === term.place.id)
      .map((pledge) => ({ facts: readWhole(pledge), body: pledge.body.trim() })),
  });

  const assembleGovernment = (entry: ShelvedFile<'government'>): GovernmentRecords => {
    const known = assembled.get(entry);
    if (known) return known;
    const { id } = entry.place;
    const [framework] = frameworks(id).map(readWhole);
    const [shapes] = boundaries(id).map((file) => readBoundaries(readWhole(file)));
    const records = {
      government: readWhole(entry),
      departments: departments(id).flatMap((list) => readWhole(list).departments),
      terms: terms(id).map(assembleTerm),
      entries: Object.fromEntries(
        entries.map(([kind, of]) => [kind, of(id).map(readWhole)]),
      ) as GovernmentRecords['entries'],
      ...(framework ? { framework } : {}),
      ...(shapes ? { boundaries: shapes } : {}),
    };
    assembled.set(entry, records);
    return records;
  };

  return {
    site,
    pages: listPages(shelf),
    sources: sortById(shelf.source).map(readWhole),
    synonyms: shelf.search.flatMap((entry) => readWhole(entry).synonyms),
    retired: shelf.retired.flatMap((entry) => readWhole(entry).retired),
    thresholds: shelf.thresholds.flatMap((entry) => readWhole(entry).progress),
    governments: sortById(shelf.government).map(assembleGovernment),
  };
}

function listPages(shelf: SiteShelf): PageRecord[] {
  return shelf.page
    .flatMap(({ place: { language, id }, whole }): PageRecord[] =>
      whole && (language === 'ko' || language === 'en') ? [{ language, slug: id, ...whole }] : [],
    )
    .sort((a, b) => a.order - b.order || Number(a.slug > b.slug) - Number(a.slug < b.slug));
}

const addCounts = (files: readonly ShelvedFile[]): QuoteCount => {
  const counts = files.map((file) => mentionOf(file, 'counted'));
  return {
    citations: counts.reduce((sum, { citations }) => sum + citations, 0),
    quoted: counts.reduce((sum, { quoted }) => sum + quoted, 0),
  };
};

function countQuotesOf(shelf: SiteShelf): Counts['quotes'] {
  const files = Object.values(shelf).flat() as ShelvedFile[];
  const count = (keyOf: (file: ShelvedFile) => string | undefined) =>
    Object.fromEntries(
      [...Map.groupBy(files, keyOf)].flatMap(([key, list]) => {
        const counted = addCounts(list);
        return key === undefined || counted.citations === 0 ? [] : [[key, counted]];
      }),
    );
  return {
    ...addCounts(files),
    byKind: count(({ place }) => place.kind),
    byGovernment: count(({ place }) => place.government ?? ownGovernment(place)),
  };
}

/** The government whose own file it is. */
const ownGovernment = ({ kind, id }: ShelvedFile['place']) =>
  kind === 'government' ? id : undefined;

export function countShelf(shelf: SiteShelf, files: number): Counts {
  const departments = shelf.departments.flatMap(({ facts }) => facts.departments ?? []);
  const places = shelf.government.flatMap(({ facts }) => facts.places ?? []);
  return {
    files,
    records: Object.values(shelf).flat().length,
    byKind: Object.fromEntries(kinds.map((kind) => [kind, shelf[kind].length])) as Counts['byKind'],
    departments: departments.length,
    places: places.length,
    quotes: countQuotesOf(shelf),
  };
}
