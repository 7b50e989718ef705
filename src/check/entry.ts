import { kinds, type FactsOf, type Kind } from '../schema/kinds.ts';
import type { Mentions } from './mentions.ts';
import type { Tree } from './tree.ts';

/** What the path of a file says: its kind, its id and where it belongs. */
export interface FilePlace<K extends Kind = Kind> {
  kind: K;
  id: string;
  government?: string;
  term?: string;
  language?: string;
}

/** One file as rules over the whole site see it: what it states, and what it mentions of other files. */
export interface ShelvedFile<K extends Kind = Kind> {
  place: FilePlace<K>;
  /** Path below the content folder. */
  file: string;
  /** Every top-level fact that its schema accepts. */
  facts: Partial<FactsOf[K]>;
  /** All facts, when the whole file is accepted. */
  whole: FactsOf[K] | undefined;
  /** The Markdown below the frontmatter. */
  body: string;
  /** The lines above the body. */
  bodyLine: number;
  /** Read from its tree and its text, which are not kept longer. */
  mentions?: Mentions;
}

/** One file as it was just read. A file with faults is here as well, with the facts that could be read. */
export interface Entry<K extends Kind = Kind> extends ShelvedFile<K> {
  /** The whole text of the file; empty when it could not be read. */
  text: string;
  /** Undefined when the YAML could not be read at all. */
  tree: Tree | undefined;
}

/** All files of a content folder, or of a part of it, by kind. */
export type Shelf = { [K in Kind]: Entry<K>[] };

/** The same without the texts of the files. */
export type SiteShelf = { [K in Kind]: ShelvedFile<K>[] };

export const emptyShelf = (): Shelf => Object.fromEntries(kinds.map((kind) => [kind, []])) as never;
