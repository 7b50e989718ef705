import type { Boundaries } from './boundaries.ts';
import type { Department } from './department.ts';
import type { Government } from './government.ts';
import type { EntryKind, FactsOf } from './kinds.ts';
import type { Page } from './page.ts';
import type { Pledge } from './pledge.ts';
import type { SdgFramework } from './sdg-framework.ts';
import type { Retired } from './retired.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { Synonym } from './synonyms.ts';
import type { Term } from './term.ts';
import type { ProgressThresholds } from './thresholds.ts';

/** A pledge file: its facts and the Markdown below them (empty when there is none). */
export interface PledgeRecord {
  facts: Pledge;
  body: string;
}

export interface TermRecords {
  term: Term;
  pledges: PledgeRecord[];
}

export interface GovernmentRecords {
  government: Government;
  departments: Department[];
  terms: TermRecords[];
  entries: { [K in EntryKind]: FactsOf[K][] };
  framework?: SdgFramework;
  boundaries?: Boundaries;
}

/** A page below content/pages/: its frontmatter; its text is rendered from the file. */
export interface PageRecord extends Page {
  language: 'ko' | 'en';
  slug: string;
}

/** Every checked record of a content folder: plain JSON, sorted by id, nothing computed. */
export interface Records {
  site: Site;
  pages: PageRecord[];
  sources: Source[];
  /** What citizens say for what the records say; empty where the site has no search.yaml. */
  synonyms: Synonym[];
  /** How the progress of indicators is judged, by year; empty where the site has no thresholds.yaml. */
  thresholds: ProgressThresholds[];
  /** What stood at an address and stands there no more; empty where the site has no retired.yaml. */
  retired: Retired[];
  governments: GovernmentRecords[];
}

/** What pages need of the whole site: of governments whose records are not at hand no more than their own file. */
export interface Frame extends Omit<Records, 'governments' | 'synonyms'> {
  /** The site's "today", as it was stated. */
  asOf: string;
  /** Whether all governments have so many pledges that some of them share what elsewhere each has. */
  isLarge: boolean;
  governments: Government[];
  /** The government whose pages a source's page is made with, by the source's id: the only one that names it. */
  sourceOwners: Readonly<Record<string, string>>;
}

/** What the frame knows of a government's records. */
export interface FramePart {
  terms: readonly string[];
  /** The sources that they name. */
  sources: readonly string[];
}

/** The frame of a whole site. */
export interface SiteFrame extends Frame, Pick<Records, 'synonyms'> {
  /** How many pledges all governments have. */
  pledges: number;
  /** By the id of the government. */
  parts: Readonly<Record<string, FramePart>>;
}
