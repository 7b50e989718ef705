import type { Language } from '../../i18n/words.ts';
import type { SearchAnswer } from '../../search/query/question.ts';
import type { OpenBundle } from './open-bundle.ts';
import type { SearchState } from './search-state.ts';

export interface Asking {
  limit: number;
  typing: boolean;
  language: Language;
  /** The filters to count by. Each is a file of its own: only what is looked at is loaded. */
  facets: readonly string[];
  signal: AbortSignal;
}

export interface SiteAnswer extends Pick<OpenBundle, 'shelves' | 'loadNames'> {
  answer: SearchAnswer;
}

export interface SiteSearch {
  /** Loads the search without asking, so that the first answer comes sooner. */
  prepare: () => void;
  ask: (state: SearchState, asking: Asking) => Promise<SiteAnswer>;
}

/** The search of the site, loaded when it is first needed; of many governments each is asked by itself where it is chosen. */
export function openSiteSearch(folder: string): SiteSearch {
  const opened = new Map<string, Promise<OpenBundle>>();
  const open = (scope = ''): Promise<OpenBundle> => {
    const known = opened.get(scope);
    if (known) return known;
    const opening = import('./open-bundle.ts').then(({ openBundle }) =>
      openBundle(folder, scope || undefined),
    );
    opened.set(scope, opening);
    // What could not be opened is tried again.
    opening.catch(() => opened.delete(scope));
    return opening;
  };
  return {
    prepare: () => void open().catch(() => undefined),
    ask: async ({ query, sort, chosen }, asking) => {
      const whole = await open();
      const { shelves } = whole;
      const shelf = shelves.find(({ name }) => name === chosen.government);
      const { search, loadNames } = shelf ? await open(shelf.id) : whole;
      const used = Object.entries(chosen).filter(
        ([name, value]) => value !== '' && !(shelf && name === 'government'),
      );
      const answer = await search(query, {
        ...asking,
        filters: Object.fromEntries(used.map(([name, value]) => [name, [value]])),
        ...(sort ? { sort: { [sort]: 'desc' as const } } : {}),
      });
      return { answer, shelves, loadNames };
    },
  };
}
