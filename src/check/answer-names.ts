import type { FilePlace, Shelf } from './entry.ts';
import type { Tree } from './tree.ts';
import { findNearest } from './nearest.ts';
import { isMapping } from './record-address.ts';
import type { Fault } from './problem.ts';
import { readReferredKind } from './rules/references.ts';

/** Name and id of each item of a list in a file, whether or not the rest of the file is accepted. */
function readNames(tree: Tree | undefined, list: string): [name: string, id: string][] {
  const items = isMapping(tree) ? tree[list] : undefined;
  const names: [string, string][] = [];
  for (const item of Array.isArray(items) ? items.filter(isMapping) : []) {
    const { name, id } = item;
    if (typeof name === 'string' && typeof id === 'string') names.push([name, id]);
  }
  return names;
}

/** What an editor sees by its Korean name, of the government and term of a file. */
function listBearers(shelf: Shelf, target: string, { government, term }: FilePlace) {
  const isOwn = ({ place }: { place: FilePlace }) =>
    (place.government ?? place.id) === government || place.id === government;
  if (target === 'department') {
    return shelf.departments.filter(isOwn).flatMap(({ tree }) => readNames(tree, 'departments'));
  }
  if (target === 'place') {
    return shelf.government.filter(isOwn).flatMap(({ tree }) => readNames(tree, 'places'));
  }
  if (target !== 'area') return [];
  const terms = shelf.term.filter((entry) => isOwn(entry) && entry.place.id === term);
  return terms.flatMap(({ tree }) => readNames(tree, 'areas'));
}

/** Where an id is wanted and a name stands, the id of what bears it. */
export function answerNames(faults: readonly Fault[], shelf: Shelf): Fault[] {
  const places = new Map(
    Object.values(shelf).flatMap((entries) => entries.map(({ file, place }) => [file, place])),
  );
  return faults.map((fault) => {
    const { code, file, path = [], received, suggestion } = fault;
    const place = places.get(file);
    const target = readReferredKind(path);
    if (code !== 'id-format' || suggestion !== undefined || !place || !target) return fault;
    const names = new Map(listBearers(shelf, target, place));
    const named =
      received && (names.get(received) ?? names.get(findNearest(received, names.keys()) ?? ''));
    return named ? { ...fault, suggestion: named } : fault;
  });
}
