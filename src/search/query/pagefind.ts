/** The part of Pagefind 1.6 that the search stands on, in a browser and in Node alike. */
export interface Fragment {
  content: string;
  meta: Readonly<Record<string, string>>;
}

export interface RawResult {
  id: string;
  /** Where in the text the words stand, and in which other fields. */
  words?: readonly number[];
  matchedMetaFields?: readonly string[];
  data: () => Promise<Fragment>;
}

export interface RawAnswer {
  results: readonly RawResult[];
}

export interface PagefindOptions {
  filters?: Readonly<Record<string, readonly string[]>>;
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Pagefind {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  init: () => Promise<void>;
  preload: (words: string, options?: PagefindOptions) => Promise<void>;
  search: (words: string, options?: PagefindOptions) => Promise<RawAnswer>;
}

/** The program that Pagefind writes beside its index. */
export interface PagefindBundle {
  createInstance: (options: { basePath: string }) => Pagefind;
}
