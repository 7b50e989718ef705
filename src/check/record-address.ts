import { termId } from '../schema/term.ts';
import { declarations, entryKinds, fileKinds, type EntryKind } from '../schema/kinds.ts';
import type { Tree } from './tree.ts';
import { fillTemplate, matchTemplate } from './template.ts';

interface Shape {
  address: string;
  /** The file that holds the record, as `<name>` templates; where it holds a list, the key of it. */
  file: string;
  list?: string;
}

const entries = Object.fromEntries(
  entryKinds.map((kind) => [
    kind,
    { address: `/<gov>/${declarations[kind].folder}/<id>/`, file: fileKinds[kind].path },
  ]),
) as Record<EntryKind, Shape>;

/** Where each kind of record stands on the site and in the content, the most special address first. */
const shapes = {
  about: { address: '/about/<slug>/', file: 'pages/ko/<slug>.mdx' },
  source: { address: '/sources/<id>/', file: 'sources/<id>.yaml' },
  pledge: {
    address: '/<gov>/<term>/pledges/<id>/',
    file: 'governments/<gov>/pledges/<term>/<id>.md',
  },
  ...entries,
  department: {
    address: '/<gov>/departments/<id>/',
    file: 'governments/<gov>/departments.yaml',
    list: 'departments',
  },
  place: {
    address: '/<gov>/places/<id>/',
    file: 'governments/<gov>/government.yaml',
    list: 'places',
  },
  term: { address: '/<gov>/<term>/', file: 'governments/<gov>/terms/<term>.yaml' },
  government: { address: '/<gov>/', file: 'governments/<gov>/government.yaml' },
  retired: { address: '', file: 'retired.yaml', list: 'retired' },
} as const satisfies Record<string, Shape>;

export type AddressKind = keyof typeof shapes;
const kinds = Object.keys(shapes) as AddressKind[];

export const isAddressKind = (kind: string): kind is AddressKind => Object.hasOwn(shapes, kind);

/** The kind of record that may stand at an address; undefined for the pages that the site makes itself. */
export function kindOfAddress(address: string): AddressKind | undefined {
  const kind = kinds.find((each) => matchTemplate(shapes[each].address, address));
  if (kind !== 'term') return kind;
  return termId.safeParse(address.split('/')[2]).success ? kind : undefined;
}

/** The file that holds, or held, the record at an address. */
export function fileOfAddress(kind: AddressKind, address: string): string {
  const { address: template, file } = shapes[kind];
  return fillTemplate(file, matchTemplate(template, address) ?? {});
}

/** A record that stands at an address of its own. */
export interface Standing {
  kind: AddressKind;
  address: string;
  /** Path below the content folder. */
  file: string;
  title: string | undefined;
  /** Its place in the list of its file, where it is one of several. */
  index?: number;
}

type Mapping = Record<string, Tree>;
export const isMapping = (tree: Tree | undefined): tree is Mapping =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);
const textOf = (tree: Tree | undefined) => (typeof tree === 'string' ? tree : undefined);
const titleOf = (tree: Mapping) => textOf(tree['title']) ?? textOf(tree['name']);

function listInFile(kind: AddressKind, file: string, tree: Tree | undefined): Standing[] {
  const { address, file: template, list }: Shape = shapes[kind];
  const params = matchTemplate(template, file);
  if (!params) return [];
  const facts = isMapping(tree) ? tree : {};
  if (list === undefined) {
    return [{ kind, address: fillTemplate(address, params), file, title: titleOf(facts) }];
  }
  const items = facts[list];
  return (Array.isArray(items) ? items : []).flatMap((item, index): Standing[] => {
    if (!isMapping(item)) return [];
    const id = textOf(item['id']);
    const own = address === '' ? textOf(item['address']) : id;
    if (own === undefined) return [];
    const at = address === '' ? own : fillTemplate(address, { ...params, id: own });
    return [{ kind, address: at, file, title: titleOf(item), index }];
  });
}

/** Every record that has an address of its own, read from paths and keys alone: also of files with faults. */
export function listStanding(
  files: Iterable<{ file: string; tree: Tree | undefined }>,
): Standing[] {
  return [...files].flatMap(({ file, tree }) =>
    kinds.flatMap((kind) => listInFile(kind, file, tree)),
  );
}

/** Whether the records of a file are known only from its text, not from its path. */
export function holdsList(file: string): boolean {
  return kinds.some((kind) => 'list' in shapes[kind] && matchTemplate(shapes[kind].file, file));
}
