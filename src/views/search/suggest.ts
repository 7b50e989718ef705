import type { SearchAnswer } from '../../search/query/question.ts';
import type { ShownWords } from './build-element.ts';
import { nameResult } from './show-results.ts';

const most = 8;

export interface Suggestions {
  /** Takes the best of an answer to offer; what is open closes. */
  offer: (answer: SearchAnswer | undefined) => void;
}

/**
 * The box as a combobox (WAI-ARIA): the down arrow opens a list of the best results, the arrows walk through it while the
 * focus stays in the box, Enter opens the active one, Escape closes the list and, once closed, clears the box.
 */
export function suggest(
  input: HTMLInputElement,
  list: HTMLElement,
  root: string,
  words: ShownWords,
): Suggestions {
  const attributes = { controls: list.id, autocomplete: 'list', describedby: 'q-hint' };
  // Without a script the box is a plain one.
  input.role = 'combobox';
  list.role = 'listbox';
  list.ariaLabel = words['suggestions'] ?? '';
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(`aria-${name}`, value);
  input.setAttribute('aria-expanded', 'false');
  let addresses: string[] = [];
  let active = -1;

  const show = (open: boolean, at = -1) => {
    active = open ? at : -1;
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    }
    const id = list.children[active]?.id;
    if (id === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', id);
  };

  const open = (index: number) => {
    const address = addresses[index];
    if (address !== undefined) location.assign(root + address);
  };

  const walk = (step: 1 | -1) => {
    if (addresses.length === 0) return;
    const from = list.hidden && step < 0 ? addresses.length : active;
    // One step beyond either end is the box itself.
    const at = ((from + step + 1 + addresses.length + 1) % (addresses.length + 1)) - 1;
    show(true, at);
  };

  const onKey: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => (walk(1), addresses.length > 0),
    ArrowUp: () => (walk(-1), addresses.length > 0),
    Enter: () => {
      if (active < 0) return false;
      open(active);
      return true;
    },
    Escape: () => {
      if (!list.hidden) show(false);
      else if (input.value === '') return false;
      else {
        input.value = '';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      return true;
    },
  };
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (Object.hasOwn(onKey, event.key) && onKey[event.key]?.()) event.preventDefault();
  });
  input.addEventListener('blur', () => {
    show(false);
  });
  // The focus stays in the box, so that a press is not a blur.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    if (option) open([...list.children].indexOf(option));
  });

  return {
    offer: (answer) => {
      const best = answer?.results.slice(0, most) ?? [];
      addresses = best.map(({ address }) => address);
      list.replaceChildren(
        ...best.map((result, index) => {
          const option = document.createElement('li');
          option.id = `${list.id}-${String(index)}`;
          option.role = 'option';
          const { text, lang } = nameResult(result, words);
          const title = document.createElement('span');
          title.textContent = text;
          if (lang) title.lang = lang;
          const kind = document.createElement('span');
          kind.className = 'row-id';
          kind.textContent = words[`kind.${result.kind}`] ?? '';
          option.append(title, ' ', kind);
          return option;
        }),
      );
      show(false);
    },
  };
}
