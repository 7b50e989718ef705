import type { ProblemCode } from '../catalogue.ts';
import type { Entry, FilePlace, Kind, Shelf, Tree } from '../entry.ts';
import { findNearest } from '../nearest.ts';
import type { Fault, Path } from '../problem.ts';

/** What an id may refer to; undefined when the file that lists it could not be read. */
type Known = ReadonlySet<string> | undefined;

type Target = 'source' | 'department' | 'area' | 'place' | 'award' | 'pledge' | 'milestone';

/** The keys whose text, or whose list of texts, refers to something, in any record. */
const targetOfKey: Partial<Record<string, Target>> = {
  cite: 'source',
  sources: 'source',
  lead: 'department',
  supporting: 'department',
  department: 'department',
  area: 'area',
  places: 'place',
  awards: 'award',
  metBy: 'milestone',
  undoes: 'milestone',
};
const targetOfIndicatorKey = { ...targetOfKey, pledges: 'pledge' } as const;

const codeOfTarget = {
  source: 'source-missing',
  department: 'department-missing',
  area: 'area-missing',
  place: 'place-missing',
  award: 'award-missing',
  pledge: 'pledge-missing',
  milestone: 'milestone-missing',
} as const satisfies Record<Target, ProblemCode>;

interface Reference {
  target: Target;
  id: string;
  received: string;
  path: Path;
}

function* readReference(target: Target, value: Tree, path: Path): Generator<Reference> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (typeof item === 'string') yield* readReference(target, item, [...path, index]);
    }
  } else if (typeof value === 'string') {
    const id = target === 'source' ? (/^(\S+) \/ /.exec(value)?.[1] ?? '') : value;
    if (id !== '') yield { target, id, received: id, path };
  }
}

/** Walks the text of a record, so that a fault elsewhere in the file hides no reference. */
function* findReferences(kind: Kind, tree: Tree, path: Path = []): Generator<Reference> {
  if (typeof tree !== 'object' || tree === null) return;
  const targets = kind === 'indicator' ? targetOfIndicatorKey : targetOfKey;
  for (const [key, value] of Object.entries(tree)) {
    const inner = [...path, Array.isArray(tree) ? Number(key) : key];
    const target = (targets as Partial<Record<string, Target>>)[key];
    if (target) yield* readReference(target, value, inner);
    yield* findReferences(kind, value, inner);
  }
}

const idsOf = (items: readonly { id: string }[] | undefined): Known =>
  items && new Set(items.map(({ id }) => id));

/** Ids by government (and term), made once for all records. */
function indexShelf(shelf: Shelf) {
  const key = ({ government }: FilePlace, rest = '') => `${government ?? ''}/${rest}`;
  const gather = <K extends Kind>(entries: readonly Entry<K>[]) => {
    const sets = new Map<string, Set<string>>();
    for (const { place } of entries) {
      const set = sets.get(key(place)) ?? new Set();
      sets.set(key(place), set.add(place.id));
    }
    return sets;
  };
  const lists = <K extends Kind>(entries: readonly Entry<K>[], read: (entry: Entry<K>) => Known) =>
    new Map(entries.map((entry) => [key(entry.place, entry.place.id), read(entry)]));
  const sources = new Set(shelf.source.map(({ place }) => place.id));
  const [awards, pledges] = [gather(shelf.award), gather(shelf.pledge)];
  const none: Known = new Set<string>();
  const departments = lists(shelf.departments, ({ facts }) => idsOf(facts.departments));
  const places = lists(shelf.government, ({ facts }) => idsOf(facts.places));
  const areas = lists(shelf.term, ({ facts }) => idsOf(facts.areas));
  return (target: Exclude<Target, 'milestone'>, place: FilePlace): Known => {
    const own = key(place, place.government);
    if (target === 'source') return sources;
    if (target === 'department') return departments.get(own);
    if (target === 'place') return places.get(own);
    if (target === 'area') return areas.get(key(place, place.term));
    return (target === 'award' ? awards : pledges).get(key(place)) ?? none;
  };
}

function listMilestones({ facts }: Entry<'pledge'>, tree: Tree): Known {
  const works = [facts, ...(facts.projects ?? [])];
  const isRead = (['milestones', 'projects'] as const).every(
    (key) => facts[key] !== undefined || !Object.hasOwn(tree as object, key),
  );
  return isRead ? new Set(works.flatMap((work) => work.milestones ?? []).map(({ id }) => id)) : undefined;
}

/** Every id that a record mentions exists. */
export function* checkReferences(shelf: Shelf): Generator<Fault> {
  const look = indexShelf(shelf);
  for (const entry of Object.values(shelf).flat() as Entry[]) {
    const { file, place, tree } = entry;
    if (tree === undefined) continue;
    for (const { target, id, received, path } of findReferences(place.kind, tree)) {
      const known =
        target === 'milestone'
          ? listMilestones(entry as Entry<'pledge'>, tree)
          : look(target, place);
      if (!known || known.has(id)) continue;
      const suggestion = findNearest(id, known);
      const fault: Fault = { code: codeOfTarget[target], file, path, received };
      yield suggestion === undefined ? fault : { ...fault, suggestion };
    }
  }
}
