/** Drives the filters of the pledge list; the state lives in the address. */
type Row = HTMLLIElement;

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
const list = document.querySelector<HTMLOListElement>('ol.rows');
const shown = document.querySelector<HTMLElement>('[data-shown]');
const none = document.querySelector<HTMLElement>('[data-none]');

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

function driveFilters(filters: HTMLFormElement, rows: HTMLOListElement): void {
  const all = [...rows.querySelectorAll<Row>('li.row')];
  const apply = (): URLSearchParams => {
    const state = readChoices(new FormData(filters));
    const compare = compareRows(state.get('order'));
    const kept = all.filter((row) => {
      row.hidden = !matches(row, state);
      return !row.hidden;
    });
    rows.append(...(compare ? all.toSorted(compare) : all));
    if (none) none.hidden = kept.length > 0;
    if (shown?.dataset['shown']) {
      shown.textContent = shown.dataset['shown']
        .replace('{count}', String(all.length))
        .replace('{shown}', String(kept.length));
    }
    return state;
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
