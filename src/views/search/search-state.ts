import { facetNames, type FacetName } from '../../search/facets.ts';

/** What the search page's address holds. */
export interface SearchState {
  query: string;
  sort: string;
  /** The chosen value of each filter that narrows the results. */
  chosen: Partial<Record<FacetName | 'kind', string>>;
}

const filterNames = ['kind', ...facetNames] as const;

export function readState(search: string): SearchState {
  const given = new URLSearchParams(search);
  const chosen: SearchState['chosen'] = {};
  for (const name of filterNames) {
    const value = given.get(name);
    if (value) chosen[name] = value;
  }
  return { query: given.get('q') ?? '', sort: given.get('sort') ?? '', chosen };
}

/** The address's search part, with its question mark; empty for an empty page. */
export function writeState({ query, sort, chosen }: SearchState): string {
  const state = new URLSearchParams();
  if (query) state.set('q', query);
  for (const name of filterNames) {
    const value = chosen[name];
    if (value) state.set(name, value);
  }
  if (sort) state.set('sort', sort);
  const text = state.toString();
  return text ? `?${text}` : '';
}
