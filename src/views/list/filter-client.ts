/** Drives the filters of the pledge list; the state lives in the address. */
import { fetchRows, type Row } from './fetch-rows.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
const list = document.querySelector<HTMLOListElement>('ol.rows');
const shown = document.querySelector<HTMLElement>('[data-shown]');
const none = document.querySelector<HTMLElement>('[data-none]');
const partly = document.querySelector<HTMLElement>('[data-partly]');
const pager = document.querySelector<HTMLElement>('nav.pages');

const fold = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');

function readChoices(data: FormData): URLSearchParams {
  const state = new URLSearchParams();
  for (const [name, value] of data) {
    if (typeof value === 'string' && value !== '') state.set(name, value);
  }
  return state;
}

function matches(row: Row, state: URLSearchParams): boolean {
  const query = fold(state.get('q') ?? '');
  const keeps = ['area', 'department', 'status'].every((name) => {
    const wanted = state.get(name);
    return wanted === null || row.dataset[name] === wanted;
  });
  const words = [...row.querySelectorAll('.row-id, .row-title')].map((part) => part.textContent);
  return keeps && (query === '' || fold(words.join(' ')).includes(query));
}

/** Rows without the value come last in either direction of sorting. */
function compareRows(order: string | null): ((a: Row, b: Row) => number) | undefined {
  const numberOf = (row: Row, name: string, absent: number) =>
    row.dataset[name] === undefined ? absent : Number(row.dataset[name]);
  if (order === 'money') return (a, b) => numberOf(b, 'money', -1) - numberOf(a, 'money', -1);
  if (order === 'deadline') {
    return (a, b) => numberOf(a, 'deadline', Infinity) - numberOf(b, 'deadline', Infinity);
  }
  const titleOf = (row: Row) => row.querySelector('.row-title')?.textContent ?? '';
  if (order === 'title')
    return (a, b) => titleOf(a).localeCompare(titleOf(b), document.documentElement.lang);
  return undefined;
}

/** The list as it stands, with its headings, when nothing is chosen; else the rows of all pages that fit. */
function driveFilters(filters: HTMLFormElement, rows: HTMLOListElement): void {
  const whole = [...rows.children];
  const own = [...rows.querySelectorAll<Row>('li.row')];
  const links = [...(pager?.querySelectorAll('a') ?? [])];
  const whenWhole = shown?.textContent ?? '';
  let all = own;
  let isGathering = false;
  const tell = (kept: number) => {
    const template = shown?.dataset['shown'];
    if (!shown || !template) return;
    shown.textContent = template
      .replace('{count}', String(all.length))
      .replace('{shown}', String(kept));
  };
  const showWhole = () => {
    for (const row of own) row.hidden = false;
    rows.replaceChildren(...whole);
    tell(own.length);
    if (shown && links.length > 0) shown.textContent = whenWhole;
    if (none) none.hidden = true;
  };
  const apply = (): URLSearchParams => {
    const state = readChoices(new FormData(filters));
    if (pager) pager.hidden = state.size > 0 && all.length > own.length;
    if (state.size === 0) {
      showWhole();
      return state;
    }
    const compare = compareRows(state.get('order'));
    for (const row of all) row.hidden = !matches(row, state);
    const kept = all.filter((row) => !row.hidden).length;
    rows.replaceChildren(...(compare ? all.toSorted(compare) : all));
    if (none) none.hidden = kept > 0;
    tell(kept);
    if (links.length > 0 && all === own && !isGathering) gather();
    return state;
  };
  const gather = () => {
    isGathering = true;
    fetchRows(links, own).then(
      (fetched) => {
        all = fetched;
        if (partly) partly.hidden = true;
        apply();
      },
      () => {
        isGathering = false;
        if (partly) partly.hidden = false;
      },
    );
  };
  const follow = () => {
    const state = apply().toString();
    history.replaceState(null, '', state ? `?${state}` : location.pathname);
  };
  const restore = () => {
    const state = new URLSearchParams(location.search);
    for (const field of filters.elements) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = state.get(field.name) ?? '';
      }
    }
    if (state.size > 0) apply();
  };
  filters.hidden = false;
  filters.addEventListener('input', follow);
  filters.addEventListener('submit', (event) => {
    event.preventDefault();
    follow();
    shown?.scrollIntoView({ block: 'nearest' });
  });
  filters.addEventListener('reset', () => setTimeout(follow));
  addEventListener('popstate', () => {
    restore();
    apply();
  });
  restore();
}

if (form && list) driveFilters(form, list);

export {};
