import { splitKorean } from '../layout/split-korean.ts';

/** The words of the page, by the last part of their names in i18n. */
export type ShownWords = Readonly<Record<string, string>>;

/** Fills a sentence; a slot without a value stands as it is. */
export function fillSentence(sentence: string, known: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => known[name] ?? slot);
}

/** Text is only ever set as text. */
export function buildElement(
  name: string,
  className = '',
  children: readonly (string | Node)[] = [],
): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

export function buildLink(href: string, children: readonly (string | Node)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...children);
  return link;
}

/** Words of a record, which are marked as Korean on a page in another language. */
export function showWords(text: string, { language }: ShownWords): (string | Node)[] {
  return splitKorean(text, language === 'ko' ? undefined : 'ko').map((stretch, at) => {
    if (at % 2 === 0) return stretch;
    const korean = buildElement('span', '', [stretch]);
    korean.lang = 'ko';
    return korean;
  });
}

/** A button that does what its name and value in `data-` say. */
export function buildButton(text: string, name: string, value: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.dataset[name] = value;
  return button;
}
