import { isNamed, kinds } from '../../schema/kinds.ts';
import { id as idSchema } from '../../schema/text.ts';
import type { ShelvedFile, SiteShelf } from '../entry.ts';
import { listShelvedEntries, listShelvedSeries } from '../shelved-entries.ts';
import { isReservedName } from '../reserved-name.ts';
import { formatPath, type Fault, type FieldPath } from '../problem.ts';

/** Two names that fold to the same text can be confused on a disk, in an address or by a reader. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}/]+/gu, '-')
    .replace(/^-|-$|-(?=\/)|(?<=\/)-/g, '')
    .replace(/(?<![\p{L}\p{M}\p{Nd}])0+(?=\p{Nd})/gu, '');
}

const listEntries = (shelf: SiteShelf): ShelvedFile[] => Object.values(shelf).flat();

const stemOf = (file: string) => file.replace(/\.\w+$/, '');

function isName(name: string): boolean {
  return idSchema.safeParse(name).success;
}

function groupTwins(entries: readonly ShelvedFile[]): ShelvedFile[][] {
  const groups = new Map<string, ShelvedFile[]>();
  for (const entry of entries) {
    const key = foldName(stemOf(entry.file));
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function* checkNames(entries: readonly ShelvedFile[]): Generator<Fault> {
  const twins = groupTwins(entries);
  const told = new Set(twins.flat().map(({ file }) => stemOf(file)));
  for (const group of twins) {
    const files = group.map(({ file }) => file);
    yield { code: 'file-twin', file: files[0] ?? '', fills: { files: files.join(', ') } };
  }
  for (const { file, place } of entries) {
    for (const name of [place.government, place.term, place.id]) {
      const path = name === place.id ? stemOf(file) : `${place.government ?? ''}/${name ?? ''}`;
      if (name === undefined || (isName(name) && !isReservedName(name)) || told.has(path)) continue;
      told.add(path);
      yield {
        code: isReservedName(name) ? 'file-name-reserved' : 'file-name',
        file,
        received: name,
      };
    }
  }
}

function* checkFileIds(shelf: SiteShelf): Generator<Fault> {
  for (const kind of kinds.filter(isNamed)) {
    const entries: readonly ShelvedFile[] = shelf[kind];
    for (const { file, place, facts } of entries) {
      const written = 'id' in facts ? facts.id : undefined;
      if (written === undefined || written === place.id || !isName(place.id)) continue;
      const owner = entries.find(
        (other) =>
          other.place.id === written &&
          other.place.government === place.government &&
          other.place.term === place.term,
      );
      const at = { file, path: ['id'], received: written };
      yield owner && kind !== 'government'
        ? { ...at, code: 'id-twice', fills: { first: owner.file } }
        : { ...at, code: 'file-name-not-id', fills: { name: place.id } };
    }
  }
}

/** Reports the ids of a list that were already used above. */
function* findRepeatedIds(
  file: string,
  items: readonly { id: string }[] | undefined,
  base: FieldPath,
  used = new Map<string, FieldPath>(),
): Generator<Fault> {
  for (const [index, { id }] of (items ?? []).entries()) {
    const first = used.get(id);
    if (first) {
      const path = [...base, index, 'id'];
      yield { code: 'id-twice', file, path, received: id, fills: { first: formatPath(first) } };
    } else used.set(id, [...base, index]);
  }
}

function* checkListIds(shelf: SiteShelf): Generator<Fault> {
  for (const { file, facts } of shelf.departments) {
    yield* findRepeatedIds(file, facts.departments, ['departments']);
  }
  for (const { file, facts } of shelf.government) {
    yield* findRepeatedIds(file, facts.places, ['places']);
  }
  for (const { file, facts } of shelf.term) yield* findRepeatedIds(file, facts.areas, ['areas']);
  for (const { file, facts } of shelf.framework) {
    yield* findRepeatedIds(file, facts.sectors, ['sectors']);
  }
  for (const { file, facts } of listShelvedSeries(shelf)) {
    yield* findRepeatedIds(file, facts.breakdowns, ['breakdowns']);
  }
  for (const { file, facts } of listShelvedEntries(shelf)) {
    yield* findRepeatedIds(file, facts.tables, ['tables']);
  }
  for (const { file, facts } of shelf.pledge) {
    const [milestones, measures] = [new Map<string, FieldPath>(), new Map<string, FieldPath>()];
    yield* findRepeatedIds(file, facts.milestones, ['milestones'], milestones);
    yield* findRepeatedIds(file, facts.measures, ['measures'], measures);
    yield* findRepeatedIds(file, facts.projects, ['projects']);
    for (const [index, project] of (facts.projects ?? []).entries()) {
      const base = ['projects', index];
      yield* findRepeatedIds(file, project.milestones, [...base, 'milestones'], milestones);
      yield* findRepeatedIds(file, project.measures, [...base, 'measures'], measures);
    }
  }
}

/** One record, one id, one name. */
export function* checkIdentity(shelf: SiteShelf): Generator<Fault> {
  yield* checkNames(listEntries(shelf));
  yield* checkFileIds(shelf);
  yield* checkListIds(shelf);
}
