/** Drives the search page: answers while typing, state in the address, keyboard, announcements. */
import { facetNames } from '../../search/facets.ts';
import type { SearchAnswer } from '../../search/query/question.ts';
import { openBundle, type OpenBundle } from './open-bundle.ts';
import { openPatience } from './patience.ts';
import { readState, writeState } from './search-state.ts';
import { showChosen, showFacets } from './show-facets.ts';
import { sayAnswer, showKinds, showResults, type ShownWords } from './show-results.ts';
import { suggest } from './suggest.ts';

const limit = 30;
const pause = 150;
/** How long a question may stay without an answer before the page says so. */
const patience = 2000;

interface PageParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  options: HTMLElement;
  sort: HTMLSelectElement;
  status: HTMLElement;
  kinds: HTMLElement;
  more: HTMLDetailsElement;
  facets: HTMLElement;
  chips: HTMLElement;
  list: HTMLElement;
  browse: HTMLElement;
}

function driveSearch(parts: PageParts): void {
  const { form, input, options, sort, status, kinds, more, facets, chips, list, browse } = parts;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as ShownWords;
  const root = form.dataset['root'] ?? '';
  const suggestions = suggest(input, options, root, words);
  const { query: asked, sort: order, chosen } = readState(location.search);
  /** A government is asked first where the question came from its pages; what it has no whole answer to, all are asked. */
  let isAskedFirst = chosen.government !== undefined;
  let bundle: Promise<OpenBundle> | undefined;
  let current = new AbortController();

  const waiting = openPatience(patience, () => {
    clear('status.slow');
  });

  const clear = (state: string) => {
    waiting.end();
    for (const part of [list, kinds, facets, chips]) part.replaceChildren();
    more.hidden = true;
    browse.hidden = false;
    suggestions.offer(undefined);
    status.textContent = words[state] ?? '';
  };

  const show = (answer: SearchAnswer, query: string, names: Readonly<Record<string, string>>) => {
    const said = { words, names };
    waiting.end();
    list.replaceChildren(...showResults(answer, root, words));
    kinds.replaceChildren(...showKinds(answer, chosen.kind ?? '', words));
    facets.replaceChildren(
      ...(more.open
        ? showFacets(answer.facets, chosen, { ...said, isExact: answer.areFacetsExact })
        : []),
    );
    chips.replaceChildren(...showChosen(chosen, said));
    more.hidden = false;
    browse.hidden = answer.results.length > 0;
    suggestions.offer(answer);
    status.textContent = sayAnswer(answer, query, words);
  };

  const run = async (typing: boolean): Promise<void> => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const query = input.value.normalize('NFC').trim();
    const state = writeState({ query, sort: sort.value, chosen });
    history.replaceState(null, '', state || location.pathname);
    if (query === '') {
      clear('status.idle');
      return;
    }
    browse.hidden = true;
    waiting.begin();
    try {
      bundle ??= openBundle(form.dataset['bundle'] ?? '');
      const { search, loadNames } = await bundle;
      const used = Object.entries(chosen).filter(([, value]) => value !== '');
      const filters = Object.fromEntries(used.map(([name, value]) => [name, [value]]));
      const answer = await search(query, {
        ...{ limit, signal, typing, filters },
        // Each filter is a file of its own: only what is looked at is loaded.
        facets: more.open ? ['kind', ...facetNames] : ['kind'],
        ...(sort.value ? { sort: { [sort.value]: 'desc' as const } } : {}),
      });
      const isNamed = words['language'] !== 'ko' && (more.open || used.length > 0);
      const names = isNamed ? await loadNames() : {};
      if (signal.aborted) return;
      // The quick search found nothing: the full one follows.
      if (typing && answer.results.length === 0) await run(false);
      else if (isAskedFirst && (answer.partial || answer.results.length === 0))
        choose('government', '');
      else show(answer, query, names);
    } catch {
      if (signal.aborted) return;
      bundle = undefined;
      clear('status.failed');
    }
  };

  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(true), pause);
  };
  const now = () => {
    clearTimeout(timer);
    void run(false);
  };
  const choose = (name: keyof typeof chosen, value: string) => {
    if (name === 'government') isAskedFirst = false;
    chosen[name] = value;
    now();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    now();
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
  });
  input.addEventListener('compositionend', soon);
  sort.addEventListener('change', now);
  more.addEventListener('toggle', now);
  kinds.addEventListener('click', ({ target }) => {
    const kind = target instanceof HTMLElement ? target.dataset['kind'] : undefined;
    if (kind !== undefined) choose('kind', kind);
  });
  facets.addEventListener('change', ({ target }) => {
    const facet = facetNames.find(
      (name) => target instanceof HTMLSelectElement && target.dataset['facet'] === name,
    );
    if (facet) choose(facet, (target as HTMLSelectElement).value);
  });
  chips.addEventListener('click', ({ target }) => {
    const facet = facetNames.find(
      (name) => target instanceof HTMLElement && target.dataset['remove'] === name,
    );
    if (!facet) return;
    choose(facet, '');
    input.focus();
  });

  input.value = asked;
  sort.value = order;
  const label = sort.closest<HTMLElement>('[data-sort]');
  if (label) label.hidden = false;
  status.textContent = '';
  if (input.value === '') clear('status.idle');
  else now();
}

const parts = {
  form: document.querySelector<HTMLFormElement>('form[data-search]'),
  input: document.querySelector<HTMLInputElement>('form[data-search] input[name=q]'),
  options: document.querySelector<HTMLElement>('[data-suggestions]'),
  sort: document.querySelector<HTMLSelectElement>('[data-sort] select'),
  status: document.querySelector<HTMLElement>('[data-status]'),
  kinds: document.querySelector<HTMLElement>('[data-kinds]'),
  more: document.querySelector<HTMLDetailsElement>('[data-more]'),
  facets: document.querySelector<HTMLElement>('[data-facets]'),
  chips: document.querySelector<HTMLElement>('[data-chosen]'),
  list: document.querySelector<HTMLElement>('[data-results]'),
  browse: document.querySelector<HTMLElement>('[data-browse]'),
};
if (Object.values(parts).every((part) => part !== null)) driveSearch(parts as PageParts);
