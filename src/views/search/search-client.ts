/** Drives the search page: answers while typing, state in the address, keyboard, announcements. */
import type { Search } from '../../search/query/open-search.ts';
import { openBundle } from './open-bundle.ts';
import { sayAnswer, showKinds, showResults, type SearchWords } from './show-results.ts';

const limit = 30;
const facets = ['kind'];
const pause = 150;

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  sort: HTMLSelectElement;
  status: HTMLElement;
  kinds: HTMLElement;
  list: HTMLElement;
}

function drive({ form, input, sort, status, kinds, list }: Parts): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as SearchWords;
  const root = form.dataset['root'] ?? '';
  let engine: Promise<Search> | undefined;
  let kind = '';
  let turn = new AbortController();

  const keepAddress = (query: string) => {
    const state = new URLSearchParams();
    if (query) state.set('q', query);
    if (kind) state.set('kind', kind);
    if (sort.value) state.set('sort', sort.value);
    const text = state.toString();
    history.replaceState(null, '', text ? `?${text}` : location.pathname);
  };

  const clear = (state: string) => {
    list.replaceChildren();
    kinds.replaceChildren();
    status.textContent = words[state] ?? '';
  };

  const run = async (typing: boolean): Promise<void> => {
    turn.abort();
    turn = new AbortController();
    const { signal } = turn;
    const query = input.value.normalize('NFC').trim();
    keepAddress(query);
    if (query === '') {
      clear('status.idle');
      return;
    }
    try {
      engine ??= openBundle(form.dataset['bundle'] ?? '');
      const search = await engine;
      const filters = kind ? { kind: [kind] } : {};
      const order = sort.value ? { sort: { [sort.value]: 'desc' as const } } : {};
      const answer = await search(query, { limit, signal, typing, filters, facets, ...order });
      if (signal.aborted) return;
      // What is quick found nothing: now everything is tried.
      if (typing && answer.results.length === 0) {
        await run(false);
        return;
      }
      list.replaceChildren(...showResults(answer, root, words));
      kinds.replaceChildren(...showKinds(answer.facets['kind'] ?? {}, kind, words));
      status.textContent = sayAnswer(answer, query, words);
    } catch {
      if (signal.aborted) return;
      engine = undefined;
      clear('status.failed');
    }
  };

  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(true), pause);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run(false);
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
  });
  input.addEventListener('compositionend', soon);
  sort.addEventListener('change', () => void run(false));
  kinds.addEventListener('click', ({ target }) => {
    const chosen = target instanceof HTMLElement ? target.dataset['kind'] : undefined;
    if (chosen === undefined) return;
    kind = chosen;
    void run(false);
  });
  walkWithArrows(input, list);

  const state = new URLSearchParams(location.search);
  input.value = state.get('q') ?? '';
  kind = state.get('kind') ?? '';
  sort.value = state.get('sort') ?? '';
  const order = sort.closest<HTMLElement>('[data-sort]');
  if (order) order.hidden = false;
  if (input.value === '') clear('status.idle');
  else void run(false);
}

/** Arrow keys go from the box into the results and back; Escape returns. */
function walkWithArrows(input: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const stops = [input, ...list.querySelectorAll<HTMLElement>('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next =
      at < 0
        ? undefined
        : { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Escape: stops[0] }[event.key];
    if (!next || event.isComposing || (event.key === 'Escape' && at === 0)) return;
    event.preventDefault();
    next.focus();
  });
}

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');
const sort = document.querySelector<HTMLSelectElement>('[data-sort] select');
const status = document.querySelector<HTMLElement>('[data-status]');
const kinds = document.querySelector<HTMLElement>('[data-kinds]');
const list = document.querySelector<HTMLElement>('[data-results]');
if (form && input && sort && status && kinds && list) {
  drive({ form, input, sort, status, kinds, list });
}
