import type { SearchAnswer } from '../../search/query/question.ts';
import type { Piece } from '../../search/query/cut-excerpt.ts';
import type { SearchResult } from '../../search/query/question.ts';

/** The words of the page, by the last part of their names in i18n. */
export type ShownWords = Readonly<Record<string, string>>;

/** Fills a sentence; a slot without a value stands as it is. */
export function fillSentence(sentence: string, known: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => known[name] ?? slot);
}

function buildElement(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Text is only ever set as text; what matched stands in `mark`. */
function showPieces(into: HTMLElement, pieces: readonly Piece[]): void {
  for (const { text, mark } of pieces) {
    into.append(mark ? buildElement('mark', '', text) : text);
  }
}

/** The title in the reader's language, and the language it is in where it is not the page's. */
export function nameResult(
  { title, english }: SearchResult,
  { language }: ShownWords,
): { text: string; lang: string } {
  if (language !== 'ko' && english !== undefined) return { text: english, lang: '' };
  return { text: title.map(({ text }) => text).join(''), lang: language === 'ko' ? '' : 'ko' };
}

/** What kind of record a result is and, on a site of several governments, whose: `파주시 · 공약`. */
export function sayOrigin(
  { kind, address }: Pick<SearchResult, 'kind' | 'address'>,
  words: ShownWords,
): string {
  const own = words[`kind.${kind}`] ?? kind;
  const [gov = ''] = address
    .replace(/^\/audit\//, '/')
    .split('/')
    .slice(1);
  const name = words[`government.${gov}`];
  return name === undefined ? own : `${name} · ${own}`;
}

function showResult(result: SearchResult, root: string, words: ShownWords): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'row';
  const link = document.createElement('a');
  link.className = 'row-title';
  link.href = root + result.address;
  const english = words['language'] === 'en' ? result.english : undefined;
  if (english === undefined) showPieces(link, result.title);
  else {
    link.lang = 'en';
    link.textContent = english;
  }
  const excerpt = buildElement('p', 'excerpt');
  showPieces(excerpt, result.excerpt);
  const kind = buildElement('span', 'row-id', sayOrigin(result, words));
  kind.lang = words['language'] ?? '';
  const { how } = result.match;
  const note = buildElement('p', 'note', how === 'exact' ? '' : words[`match.${how}`]);
  note.lang = kind.lang;
  item.append(kind, link, excerpt, ...(how === 'exact' ? [] : [note]));
  return item;
}

/** One button for each kind that was found, with its count where that is exact; the chosen one is pressed. */
export function showKinds(
  { facets, areFacetsExact }: Pick<SearchAnswer, 'facets' | 'areFacetsExact'>,
  chosen: string,
  words: ShownWords,
): HTMLElement[] {
  const counts = facets['kind'] ?? {};
  const found = Object.entries(counts).filter(([kind, count]) => count > 0 || kind === chosen);
  if (found.length < 2 && chosen === '') return [];
  const all = found.reduce((sum, [, count]) => sum + count, 0);
  return [['', all] as const, ...found].map(([kind, count]) => {
    const name = kind === '' ? words['kinds.all'] : words[`kind.${kind}`];
    const said = areFacetsExact ? ` ${String(count)}` : '';
    const button = buildElement('button', 'kind', `${name ?? kind}${said}`);
    button.setAttribute('type', 'button');
    button.setAttribute('aria-pressed', String(kind === chosen));
    button.dataset['kind'] = kind;
    return button;
  });
}

export function showResults(answer: SearchAnswer, root: string, words: ShownWords): HTMLElement[] {
  return answer.results.map((result) => showResult(result, root, words));
}

/** What a screen reader hears and everybody reads: how many, and how the question was understood. */
export function sayAnswer(answer: SearchAnswer, query: string, words: ShownWords): string {
  const { results, count, isLeast, understood, partial, missing } = answer;
  const say = (name: string, known: Readonly<Record<string, string>>) =>
    fillSentence(words[name] ?? '', known);
  if (results.length === 0) return say('status.none', { query });
  const understoodAs =
    understood && understood.how !== 'partial'
      ? [say('status.understood', { from: understood.from, to: understood.to })]
      : [];
  const left = partial ? [say('status.partial', { missing: missing.join(', ') })] : [];
  return [
    say(isLeast ? 'status.least' : 'status.count', { query, count: String(count) }),
    ...understoodAs,
    ...left,
  ].join(' ');
}
