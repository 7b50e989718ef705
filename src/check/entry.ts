import type { Award } from '../schema/award.ts';
import type { Departments } from '../schema/department.ts';
import type { Government } from '../schema/government.ts';
import type { Page } from '../schema/page.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { SdgFramework } from '../schema/sdg-framework.ts';
import type { SdgIndicator } from '../schema/sdg-indicator.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import type { SearchWords } from '../schema/synonyms.ts';
import type { Term } from '../schema/term.ts';
import type { Thresholds } from '../schema/thresholds.ts';

/** What the facts of each kind of file are. */
export interface FactsOf {
  site: Site;
  search: SearchWords;
  thresholds: Thresholds;
  page: Page;
  source: Source;
  government: Government;
  departments: Departments;
  term: Term;
  pledge: Pledge;
  award: Award;
  framework: SdgFramework;
  indicator: SdgIndicator;
}

export type Kind = keyof FactsOf;

/** YAML before any meaning: every scalar is its text, an empty value is null. */
export type Tree = string | null | Tree[] | { [key: string]: Tree };

/** What the path of a file says: its kind, its id and where it belongs. */
export interface FilePlace<K extends Kind = Kind> {
  kind: K;
  id: string;
  government?: string;
  term?: string;
  language?: string;
}

/** One file on the shelf. A file with faults is here as well, with the facts that could be read. */
export interface Entry<K extends Kind = Kind> {
  place: FilePlace<K>;
  /** Path below the content folder. */
  file: string;
  /** The whole text of the file; empty when it could not be read. */
  text: string;
  /** Undefined when the YAML could not be read at all. */
  tree: Tree | undefined;
  /** Every top-level fact that its schema accepts. */
  facts: Partial<FactsOf[K]>;
  /** All facts, when the whole file is accepted. */
  whole: FactsOf[K] | undefined;
  /** The Markdown below the frontmatter. */
  body: string;
  /** The lines above the body. */
  bodyLine: number;
}

/** All files of a content folder by kind. */
export type Shelf = { [K in Kind]: Entry<K>[] };
