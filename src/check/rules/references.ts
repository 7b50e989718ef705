import type { ProblemCode } from '../catalogue.ts';
import { isEntryKind, type Kind } from '../../schema/kinds.ts';
import type { Entry, FilePlace, Shelf } from '../entry.ts';
import type { Tree } from '../tree.ts';
import { findNearest } from '../nearest.ts';
import type { Fault, FieldPath } from '../problem.ts';
import { walkTexts } from '../walk-texts.ts';

/** What an id may refer to; undefined when the file that lists it could not be read. */
type Known = ReadonlySet<string> | undefined;

type OwnTarget = 'department' | 'area' | 'place' | 'pledge' | 'milestone';
type Target = OwnTarget | 'source';

/** The keys whose text, or whose list of texts, refers to something, in any record; sources are the site's, all else the government's. */
const targetOfKey: Readonly<Record<string, Target>> = {
  cite: 'source',
  at: 'source',
  sources: 'source',
  lead: 'department',
  supporting: 'department',
  department: 'department',
  area: 'area',
  places: 'place',
  metBy: 'milestone',
  undoes: 'milestone',
  follows: 'milestone',
};
/** Keys that refer to something in a pledge or in an entry only. */
const targetOfKeyInPledge: typeof targetOfKey = { into: 'pledge', from: 'pledge' };
const targetOfKeyInEntry: typeof targetOfKey = { pledges: 'pledge', departments: 'department' };

/** What the text at a path refers to, by the last key of the path. */
export function readReferredKind(path: FieldPath): Target | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  return key !== undefined && Object.hasOwn(targetOfKey, key) ? targetOfKey[key] : undefined;
}

const codeOfTarget = {
  department: 'department-missing',
  area: 'area-missing',
  place: 'place-missing',
  pledge: 'pledge-missing',
  milestone: 'milestone-missing',
} as const satisfies Record<OwnTarget, ProblemCode>;

interface Reference {
  target: OwnTarget;
  id: string;
  path: FieldPath;
}

export const isIdLike = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Walks the text of a record, so that a fault elsewhere in the file hides no reference. */
function findReferences(kind: Kind, tree: Tree): Reference[] {
  const references: Reference[] = [];
  // A map, because a key may be a name that every object has.
  const targets = new Map(
    Object.entries({
      ...targetOfKey,
      ...(kind === 'pledge' ? targetOfKeyInPledge : {}),
      ...(isEntryKind(kind) ? targetOfKeyInEntry : {}),
    }),
  );
  walkTexts(tree, (text, key, path) => {
    const target = targets.get(key);
    if (target === undefined || target === 'source') return;
    // What is no id at all is the schema's to report.
    if (isIdLike(text)) references.push({ target, id: text, path: [...path] });
  });
  return references;
}

/** The ids that a list of a file gives, whether or not the rest of its items is accepted. */
function readIds(tree: Tree | undefined, list: string): string[] {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return [];
  const items = Object.hasOwn(tree, list) ? tree[list] : undefined;
  return (Array.isArray(items) ? items : []).flatMap((item) =>
    typeof item === 'object' &&
    item !== null &&
    !Array.isArray(item) &&
    typeof item['id'] === 'string'
      ? [item['id']]
      : [],
  );
}

/** Ids by government (and term), made once for all records. */
function indexShelf(shelf: Shelf) {
  const key = ({ government }: FilePlace, rest = '') => `${government ?? ''}/${rest}`;
  const gather = <K extends Kind>(entries: readonly Entry<K>[], keyOf = key) => {
    const sets = new Map<string, Set<string>>();
    for (const { place } of entries) {
      const set = sets.get(keyOf(place)) ?? new Set();
      sets.set(keyOf(place), set.add(place.id));
    }
    return sets;
  };
  const lists = <K extends Kind>(entries: readonly Entry<K>[], list: string) =>
    new Map<string, Known>(
      entries.map(({ place, tree }) => [
        key(place, place.id),
        tree === undefined ? undefined : new Set(readIds(tree, list)),
      ]),
    );
  const pledges = gather(shelf.pledge);
  const keyOfTerm = (place: FilePlace) => key(place, place.term);
  const pledgesOfTerm = gather(shelf.pledge, keyOfTerm);
  const none: Known = new Set<string>();
  const departments = lists(shelf.departments, 'departments');
  const places = lists(shelf.government, 'places');
  const areas = lists(shelf.term, 'areas');
  return (target: Exclude<OwnTarget, 'milestone'>, place: FilePlace): Known => {
    const own = key(place, place.government);
    if (target === 'department') return departments.get(own);
    if (target === 'place') return places.get(own);
    if (target === 'area') return areas.get(key(place, place.term));
    // A pledge merges and splits within its own term; other records may name pledges of any.
    const isPledge = place.kind === 'pledge';
    return (isPledge ? pledgesOfTerm.get(keyOfTerm(place)) : pledges.get(key(place))) ?? none;
  };
}

function listMilestones(tree: Tree): Known {
  const projects = typeof tree === 'object' && tree && !Array.isArray(tree) ? tree['projects'] : [];
  const works = [tree, ...(Array.isArray(projects) ? projects : [])];
  return new Set(works.flatMap((work) => readIds(work, 'milestones')));
}

/** Every id of its government that a record mentions exists. */
export function* checkReferences(shelf: Shelf): Generator<Fault> {
  const look = indexShelf(shelf);
  for (const entry of Object.values(shelf).flat() as Entry[]) {
    const { file, place, tree } = entry;
    if (tree === undefined) continue;
    for (const { target, id, path } of findReferences(place.kind, tree)) {
      const known = target === 'milestone' ? listMilestones(tree) : look(target, place);
      if (!known || known.has(id)) continue;
      const suggestion = findNearest(id, known);
      const fault: Fault = { code: codeOfTarget[target], file, path, received: id };
      yield suggestion === undefined ? fault : { ...fault, suggestion };
    }
  }
}
