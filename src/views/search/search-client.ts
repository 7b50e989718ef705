/** Drives the search page: answers while typing, state in the address, keyboard, announcements. */
import { facetNames } from '../../search/facets.ts';
import type { Language } from '../../i18n/words.ts';
import { openSiteSearch } from './ask-site.ts';
import type { ShownWords } from './build-element.ts';
import { findPageParts, type PageParts } from './page-parts.ts';
import { openPatience } from './patience.ts';
import { openHistory } from './search-history.ts';
import type { SearchState } from './search-state.ts';
import { openScreen } from './show-page.ts';
import { suggest } from './suggest.ts';

/** So many results are shown at first, and so many more each time. */
const step = 10;
const pause = 150;
/** How long a question may stay without an answer before the page says so. */
const patience = 2000;

function driveSearch(parts: PageParts): void {
  const { form, input, options, sort, scope, more, further } = parts;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as ShownWords;
  const language = words['language'] as Language;
  const root = form.dataset['root'] ?? '';
  const site = openSiteSearch(form.dataset['bundle'] ?? '');
  const history = openHistory();
  const suggestions = suggest(input, options, root, words);
  const screen = openScreen(parts, { root, words });
  const waiting = openPatience(patience, () => {
    screen.clear('status.slow');
  });

  let chosen: SearchState['chosen'] = {};
  let limit = step;
  /** A government is asked first where the question came from its pages; what it has no whole answer to, all are asked. */
  let isAskedFirst = false;
  let current = new AbortController();
  const readBox = (): SearchState => ({
    query: input.value.normalize('NFC').trim(),
    sort: sort.value,
    chosen,
  });

  const answer = async (typing: boolean): Promise<void> => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const state = readBox();
    suggestions.offer(undefined);
    if (state.query === '') {
      waiting.end();
      screen.clear('status.idle');
      return;
    }
    screen.wait();
    waiting.begin();
    try {
      const facets = more.open ? ['kind', ...facetNames] : ['kind'];
      const found = await site.ask(state, { limit, typing, language, facets, signal });
      const isNamed = language !== 'ko' && (more.open || found.shelves.length === 0);
      const names = isNamed ? await found.loadNames() : {};
      if (signal.aborted) return;
      const { partial, results } = found.answer;
      // The quick search found nothing: the full one follows.
      if (typing && results.length === 0) {
        await answer(false);
        return;
      }
      if (isAskedFirst && (partial || results.length === 0)) {
        isAskedFirst = false;
        chosen = { ...chosen, government: '' };
        history.amend(readBox());
        await answer(false);
        return;
      }
      waiting.end();
      screen.show(found, state, names);
      suggestions.offer(found.answer);
    } catch {
      if (signal.aborted) return;
      waiting.end();
      screen.clear('status.failed');
    }
  };

  let timer = 0;
  const typed = () => {
    clearTimeout(timer);
    limit = step;
    timer = window.setTimeout(() => {
      history.type(readBox());
      void answer(true);
    }, pause);
  };
  const asked = () => {
    clearTimeout(timer);
    limit = step;
    history.ask(readBox());
    void answer(false);
  };
  const choose = (name: keyof typeof chosen, value: string) => {
    if (name === 'government') isAskedFirst = false;
    chosen = { ...chosen, [name]: value };
    asked();
  };
  const restore = () => {
    const { query, sort: order, chosen: kept, limit: shown = step } = history.read();
    clearTimeout(timer);
    input.value = query;
    sort.value = order;
    chosen = kept;
    limit = shown;
    void answer(false);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    asked();
  });
  // A syllable that is still being composed is searched for as well.
  input.addEventListener('input', typed);
  input.addEventListener('focus', site.prepare, { once: true });
  sort.addEventListener('change', asked);
  scope.addEventListener('change', () => {
    choose('government', scope.value);
  });
  more.addEventListener('toggle', () => void answer(false));
  further.addEventListener('click', () => {
    const shown = parts.list.children.length;
    limit += step;
    history.grow(limit);
    void answer(false).then(() => {
      parts.list.children[shown]?.querySelector('a')?.focus();
    });
  });
  parts.facets.addEventListener('change', ({ target }) => {
    const facet = facetNames.find(
      (name) => target instanceof HTMLSelectElement && target.dataset['facet'] === name,
    );
    if (facet) choose(facet, (target as HTMLSelectElement).value);
  });
  const chips: Readonly<Record<string, (value: string) => void>> = {
    kind: (kind) => {
      choose('kind', kind);
    },
    remove: (name) => {
      const facet = facetNames.find((each) => each === name);
      if (facet) choose(facet, '');
      input.focus();
    },
    ask: (question) => {
      input.value = question;
      asked();
    },
  };
  for (const part of [parts.kinds, parts.chips, parts.questions]) {
    part.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      for (const [name, act] of Object.entries(chips)) {
        const value = target.dataset[name];
        if (value !== undefined) act(value);
      }
    });
  }
  window.addEventListener('popstate', restore);

  isAskedFirst = history.read().chosen.government !== undefined;
  restore();
}

const parts = findPageParts();
if (parts) driveSearch(parts);
