import type { SearchKind } from './kinds.ts';
import type { Synonyms } from './query/synonyms.ts';
import type { Head } from './query/text-index.ts';

/** Where an index keeps its files, below the folder of the search. What ends in `.packed` is deflated text. */
export const manifestFile = 'manifest.packed';
export const headFile = 'heads.packed';
/** Where Pagefind keeps a record. */
export const fragmentFile = (id: string) => `fragment/${id}.pf_fragment`;
export const drawerListFile = 'drawers.packed';
export const drawerFile = (place: number) => `drawers/${String(place)}.packed`;
export const textFile = (block: number) => `texts/${String(block)}.packed`;
export const facetFile = (name: string) => `facets/${name}.packed`;
export const sortFile = (key: string) => `sort/${key}.packed`;
export const nameFile = 'names.json';
export const answerFolder = 'answers/';
export const wordFile = (shard: string) => `words/${shard}.txt`;
export const packedWordFile = (shard: string) => `words/${shard}.packed`;

export const shelfFolder = (id: string) => `shelves/${id}/`;
export const wholeFolder = 'whole/';

/** More records than Pagefind finds with few bytes; then each government has an index of its own. */
export const mostForPagefind = 1500;

/** The shelf of what belongs to no government; no government can have this id. */
export const ownShelf = '-';

/** An index of so many records at most keeps all its heads in one file, besides those in its texts. */
export const mostHeads = 1000;

/** Over all governments so many words of each first consonant may be meant by a slip or by initials, the commonest. */
export const mostWords = 400;

/** So many records lie in one file of texts. */
export const blockSize = 8;

/** How many records an index holds of each kind, in the order of the manifest's kinds; they are numbered in that order. */
export type KindCounts = readonly number[];

/** One government of a large site, or what belongs to none. */
export interface IndexShelf {
  /** The first part of the addresses of its records. */
  id: string;
  name: string;
  counts: KindCounts;
}

/** Says which index a built site has. The shelves of the drawers stand in the order in which all records are numbered. */
export type IndexManifest = {
  kinds: readonly SearchKind[];
  synonyms: readonly Synonyms[];
} & (
  { engine: 'pagefind'; counts: KindCounts } | { engine: 'drawers'; shelves: readonly IndexShelf[] }
);

/** A head as it is kept: its number is its place. */
export type StoredHead = Omit<Head, 'number'>;

/** A head of Pagefind's index, with the name under which it answers with the record. */
export type NamedHead = StoredHead & { id: string };

/** What is kept of a record to verify and quote it. */
export interface StoredText {
  head: StoredHead;
  content: string;
  hidden: string;
  printed?: string;
  contentEn?: string;
}

export const sumCounts = (counts: KindCounts) => counts.reduce((sum, count) => sum + count, 0);
