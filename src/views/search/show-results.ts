import { formatWon } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.ts';
import type { Piece } from '../../search/query/cut-excerpt.ts';
import type { SearchAnswer, SearchResult } from '../../search/query/question.ts';
import {
  buildElement,
  buildLink,
  fillSentence,
  showWords,
  type ShownWords,
} from './build-element.ts';
import { showCaveat, showStatuses } from './show-standing.ts';

/** The English of names that the index holds, on an English page. */
type EnglishNames = Readonly<Record<string, string>>;

const showPieces = (pieces: readonly Piece[]): (string | Node)[] =>
  pieces.map(({ text, mark }) => (mark ? buildElement('mark', '', [text]) : text));

/** The title in the reader's language, and the language it is in where it is not the page's. */
export function nameResult(
  { title, english }: Pick<SearchResult, 'title' | 'english'>,
  { language }: ShownWords,
): { text: string; lang: string } {
  if (language !== 'ko' && english !== undefined) return { text: english, lang: '' };
  return { text: title.map(({ text }) => text).join(''), lang: language === 'ko' ? '' : 'ko' };
}

/** Whose page an address is, on a site of several governments. */
export function sayGovernment(address: string, words: ShownWords): string | undefined {
  const [gov = ''] = address
    .replace(/^\/audit\//, '/')
    .split('/')
    .slice(1);
  return words[`government.${gov}`];
}

/**
 * What kind of record a result is and, on a site of several governments, whose: `파주시 · 공약`. A source stands beside the
 * governments: others may have published it, it is theirs whose records alone cite it.
 */
export function sayOrigin(
  { kind, address, government }: Pick<SearchResult, 'kind' | 'address' | 'government'>,
  words: ShownWords,
  names: EnglishNames = {},
): string {
  const own = words[`kind.${kind}`] ?? kind;
  const name = sayGovernment(address, words);
  if (name !== undefined) return `${name} · ${own}`;
  const areSeveral = Object.keys(words).some((key) => key.startsWith('government.'));
  if (!areSeveral || government === undefined) return own;
  return fillSentence(words['source.of'] ?? '', { name: names[government] ?? government });
}

/** Kind, whose, place, status and money in one line. */
function showFacts(result: SearchResult, words: ShownWords, names: EnglishNames): HTMLElement {
  const { kind, place, money } = result;
  const amount = money === undefined ? '' : formatWon(money, words['language'] as Language);
  const said = [words[`money.${kind}`], amount].filter(Boolean).join(' ');
  const line = buildElement('p', 'row-facts', [
    buildElement('span', 'row-id', showWords(sayOrigin(result, words, names), words)),
    ...(place === undefined
      ? []
      : [buildElement('span', '', showWords(names[place] ?? place, words))]),
    ...showStatuses(result, words),
    ...(amount === '' ? [] : [buildElement('span', '', [said])]),
  ]);
  line.lang = words['language'] ?? '';
  return line;
}

/** What was found of the same record besides. */
function showParts({ parts, kind }: SearchResult, root: string, words: ShownWords): HTMLElement[] {
  if (parts.length === 0) return [];
  const areFindings = parts.every((part) => part.kind === 'finding') && kind !== 'finding';
  const sentence = words[areFindings ? 'parts.findings' : 'parts.places'] ?? '';
  const count = String(parts.length);
  const summary = buildElement('summary', '', [
    fillSentence(sentence, { kind: words[`kind.${kind}`] ?? '', count }),
  ]);
  const list = buildElement(
    'ul',
    '',
    parts.map((part) => {
      const { text, lang } = nameResult(part, words);
      const link = buildLink(root + part.address, [text]);
      link.lang = lang || (words['language'] ?? '');
      return buildElement('li', '', [link]);
    }),
  );
  const fold = buildElement('details', '', [summary, list]);
  summary.lang = words['language'] ?? '';
  return [fold];
}

function showResult(
  result: SearchResult,
  root: string,
  words: ShownWords,
  names: EnglishNames,
): HTMLElement {
  const isEnglish = words['language'] === 'en' && result.english !== undefined;
  const link = buildLink(
    root + result.address,
    isEnglish ? [result.english ?? ''] : showPieces(result.title),
  );
  link.className = 'row-title';
  if (isEnglish) link.lang = 'en';
  const excerpt = buildElement('p', 'excerpt', showPieces(result.excerpt));
  excerpt.lang = result.excerptLanguage;
  return buildElement('li', 'result', [
    buildElement('h3', '', [link]),
    showFacts(result, words, names),
    ...showCaveat(result, words),
    ...(result.excerpt.length === 0 ? [] : [excerpt]),
    ...showParts(result, root, words),
  ]);
}

/** The results below the pages that answer the question themselves. */
export function showResults(
  { results, ways }: Pick<SearchAnswer, 'results' | 'ways'>,
  root: string,
  words: ShownWords,
  names: EnglishNames = {},
): HTMLElement[] {
  const shown = new Set(ways.map(({ address }) => address));
  return results
    .filter(({ address }) => !shown.has(address))
    .map((result) => showResult(result, root, words, names));
}
