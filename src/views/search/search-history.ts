import { readState, writeState, type SearchState } from './search-state.ts';

/** What is kept of a question besides its address. */
interface KeptQuestion {
  limit?: number;
}

export interface SearchHistory {
  /** What is only typed stands in the address until something is asked. */
  type: (state: SearchState) => void;
  /** What is asked can be gone back to. */
  ask: (state: SearchState) => void;
  /** What is asked stands otherwise in the address. */
  amend: (state: SearchState) => void;
  grow: (limit: number) => void;
  /** The question of the address, and how many of its results were shown. */
  read: () => SearchState & KeptQuestion;
}

/** Keeps the questions of the page in the history of the browser. */
export function openHistory(): SearchHistory {
  const place = (search: string) => search || location.pathname;
  const readHere = () => ({
    search: writeState(readState(location.search)),
    kept: history.state as KeptQuestion | null,
  });
  let asked = readHere();
  const amend = (state: SearchState) => {
    asked = { search: writeState(state), kept: null };
    history.replaceState(null, '', place(asked.search));
  };
  return {
    type: (state) => {
      history.replaceState(null, '', place(writeState(state)));
    },
    ask: (state) => {
      const search = writeState(state);
      if (search === asked.search) {
        amend(state);
        return;
      }
      // What was typed since stands in the place of the question before.
      history.replaceState(asked.kept, '', place(asked.search));
      history.pushState(null, '', place(search));
      asked = { search, kept: null };
    },
    amend,
    grow: (limit) => {
      asked = { ...asked, kept: { limit } };
      history.replaceState(asked.kept, '', location.href);
    },
    read: () => {
      asked = readHere();
      return { ...readState(location.search), ...asked.kept };
    },
  };
}
