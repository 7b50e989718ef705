import en from '../../i18n/en/share.json' with { type: 'json' };
import ko from '../../i18n/ko/share.json' with { type: 'json' };
import { writeCsv } from '../../model/csv.ts';
import { drawFigure } from './draw-figure.ts';
import { paintPicture } from './paint-picture.ts';
import { readRows } from './read-rows.ts';

const said = document.documentElement.lang === 'en' ? en : ko;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
}

const makeButton = (text: string, act: () => void) =>
  make('button', { type: 'button', onclick: act }, text);

/** Where the figure stands: the page's own address where the site knows it. */
function findAddress({ href, hash }: HTMLAnchorElement): string {
  const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return own ? `${own.href}${hash}` : href;
}

/** Page and site stand in the page's title, the date in its foot. */
function cite(figure: string, address: string): string {
  const asOf = document.querySelector('.site-footer .page-as-of')?.textContent.trim() ?? '';
  const parts = { page: document.title, figure, asOf, address };
  return said['share.citation'].replace(
    /\{(\w+)\}/g,
    (_, name) => parts[name as keyof typeof parts],
  );
}

function save(content: Blob, name: string): void {
  const link = make('a', { href: URL.createObjectURL(content), download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** A text and the button that copies it; without the right to, it is selected for the reader to copy. */
function offerText(text: string, word: string, tell: (said: string) => void): Node[] {
  const shown = make('p', { className: 'citation' }, text);
  const button = makeButton(word, () => {
    const select = () => {
      getSelection()?.selectAllChildren(shown);
      tell(said['share.selected']);
    };
    const { clipboard } = navigator as Partial<Navigator>;
    if (!clipboard) select();
    else {
      clipboard.writeText(text).then(() => {
        tell(said['share.copied']);
      }, select);
    }
  });
  return [shown, button];
}

/** Buttons that save the figure as a picture and as a table, made from what the page shows. */
function offerFiles(figure: HTMLElement, citation: string, tell: (said: string) => void): Node {
  const name = `${location.pathname.split('/').filter(Boolean).join('-')}-${figure.id}`;
  const fail = () => {
    tell(said['share.failed']);
  };
  const [heads, ...rows] = readRows(figure);
  const png = makeButton(said['share.png'], () => {
    drawFigure(figure, citation)
      .then(paintPicture)
      .then((picture) => {
        save(picture, `${name}.png`);
      }, fail);
  });
  const svg = makeButton(said['share.svg'], () => {
    drawFigure(figure, citation).then(({ text }) => {
      save(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
    }, fail);
  });
  const csv = makeButton(said['share.csv'], () => {
    save(new Blob([writeCsv(heads?.map(String) ?? [], rows)], { type: 'text/csv' }), `${name}.csv`);
  });
  return make('p', { className: 'files' }, png, svg, ...(heads ? [csv] : []));
}

/** Opens the data of a figure: its address, pictures and table to save, and how to cite it. */
export function shareFigure(figure: HTMLElement, link: HTMLAnchorElement): void {
  const title = figure.querySelector<HTMLElement>('.figure-title');
  if (!title) return;
  const name = title.textContent.trim();
  const status = make('p', { role: 'status' });
  const tell = (words: string) => {
    status.textContent = words;
  };
  const address = findAddress(link);
  const citation = cite(name, address);
  const head = make('h2', { id: 'share-title', lang: title.lang }, name);
  const dialog = make(
    'dialog',
    { className: 'share-dialog' },
    head,
    ...offerText(citation, said['share.copy-citation'], tell),
    ...offerText(address, said['share.copy-address'], tell),
    offerFiles(figure, citation, tell),
    status,
    makeButton(said['share.close'], () => {
      dialog.close();
    }),
  );
  dialog.setAttribute('aria-labelledby', head.id);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
