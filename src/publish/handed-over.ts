import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Synonym } from '../schema/synonyms.ts';
import type { SearchKind } from '../search/kinds.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { readJsonLines } from './json-lines.ts';

/** Where one step leaves what the next ones need. */
export const handedOver = {
  records: (workshop: string) => join(workshop, 'records'),
  pages: (workshop: string) => join(workshop, 'pages'),
  files: (workshop: string) => join(workshop, 'files.json'),
  landings: (workshop: string) => join(workshop, 'landings.json'),
  search: (workshop: string) => join(workshop, 'search'),
  /** The search records as the built pages complete them; of a large site those of no government alone. */
  completed: (workshop: string) => join(workshop, 'completed.jsonl'),
  /** What of the completed search records is counted. */
  counted: (workshop: string) => join(workshop, 'counted.jsonl'),
  /** The shelves of a large index: a list of them, and a file for each. */
  shelves: (workshop: string) => join(workshop, 'shelves'),
  words: (workshop: string) => join(workshop, 'search-words.json'),
  answers: (workshop: string) => join(workshop, 'answers'),
  site: (workshop: string) => join(workshop, 'site'),
  /** Where the search index is made, until it goes into the site. */
  found: (workshop: string) => join(workshop, 'found'),
};

/** What a search has to know besides the records: other words for theirs, and the English of its filters. */
export interface Lexicon {
  synonyms: readonly Synonym[];
  names: Readonly<Record<string, string>>;
}

/** Something that must have a page, or a place on one (`#anchor`), and one search record. */
export interface Landing {
  kind: SearchKind;
  address: string;
}

/** A file of the content folder, and the page that shows what it states. */
export interface FileOnDisk extends Landing {
  /** Below the content folder. */
  file: string;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const readFiles = (workshop: string) => readJson(handedOver.files(workshop)) as FileOnDisk[];

export const readLandings = (workshop: string) =>
  readJson(handedOver.landings(workshop)) as Landing[];

export const readSearchWords = (workshop: string) =>
  readJson(handedOver.words(workshop)) as Lexicon;

export const readCompleted = (workshop: string) =>
  readJsonLines<SearchRecord>(handedOver.completed(workshop));

/** What is counted of a search record. */
export type CountedRecord = Pick<SearchRecord, 'kind' | 'address' | 'of'>;

export const readCounted = (workshop: string) =>
  readJsonLines<CountedRecord>(handedOver.counted(workshop));
