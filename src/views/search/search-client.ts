/** Lists Pagefind's results; text is only ever set as text, never as markup. */
interface Fragment {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

const most = 30;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const status = document.querySelector<HTMLElement>('[data-status]');
const list = document.querySelector<HTMLOListElement>('[data-results]');

/** Pagefind escapes its excerpts and marks matches; here they become text and mark elements. */
function readExcerpt(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const matched = /^<mark>(.*)<\/mark>$/.exec(piece);
    const text = (matched?.[1] ?? piece).replace(/&(lt|gt|amp|quot|#39|#x27);/g, (entity) => {
      const known: Record<string, string> = {
        '&lt;': '<',
        '&gt;': '>',
        '&amp;': '&',
        '&quot;': '"',
        '&#39;': "'",
        '&#x27;': "'",
      };
      return known[entity] ?? entity;
    });
    if (!matched) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function buildElement(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function listResult(fragment: Fragment, root: string, kind: string): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'row';
  const link = document.createElement('a');
  link.className = 'row-title';
  link.href = `${root}${fragment.meta['address'] ?? ''}`;
  link.textContent = fragment.meta['title'] ?? '';
  const excerpt = buildElement('p', 'excerpt', '');
  excerpt.append(...readExcerpt(fragment.excerpt));
  item.append(buildElement('span', 'row-id', kind), link, excerpt);
  return item;
}

function drive(box: HTMLFormElement, say: HTMLElement, results: HTMLOListElement): void {
  const input = box.elements.namedItem('q') as HTMLInputElement;
  const root = box.dataset['root'] ?? '';
  let engine: Promise<Pagefind> | undefined;
  let turn = 0;

  const tell = (state: string, query = '', count = 0) => {
    const known: Record<string, string> = { query, count: String(count) };
    say.textContent = (say.dataset[state] ?? '').replace(
      /\{(\w+)\}/g,
      (slot, name: string) => known[name] ?? slot,
    );
  };
  const open = async (): Promise<Pagefind> => {
    const bundle = box.dataset['bundle'] ?? '/pagefind/';
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: '/', excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  };
  const run = async () => {
    const mine = ++turn;
    const query = input.value.normalize('NFC').trim();
    const address = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`;
    history.replaceState(null, '', address);
    if (query === '') {
      results.replaceChildren();
      tell('idle');
      return;
    }
    tell('loading');
    try {
      engine ??= open();
      const found = await (await engine).search(query);
      const fragments = await Promise.all(found.results.slice(0, most).map(({ data }) => data()));
      if (mine !== turn) return;
      const kindOf = ({ meta }: Fragment) =>
        say.dataset[`kind${capitalise(meta['kind'] ?? '')}`] ?? '';
      results.replaceChildren(
        ...fragments.map((fragment) => listResult(fragment, root, kindOf(fragment))),
      );
      tell(found.results.length === 0 ? 'none' : 'count', query, found.results.length);
    } catch {
      engine = undefined;
      tell('failed');
    }
  };

  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), 150);
  };
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
  });
  input.addEventListener('compositionend', soon);
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') void run();
  else tell('idle');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

if (form && status && list) drive(form, status, list);

export {};
