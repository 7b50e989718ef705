import type { Language } from '../../i18n/words.ts';
import type { SaidWay } from '../answers/ways-file.ts';
import type { SearchResult } from './question.ts';

/** A page that answers the question, as a result. */
const showWay = (
  { address, title, english, sentence }: SaidWay,
  excerptLanguage: Language,
): SearchResult => ({
  ...{ address, kind: 'page', english, excerptLanguage, parts: [] },
  title: [{ text: title, mark: false }],
  excerpt: [{ text: sentence, mark: false }],
  match: { how: 'question', words: [] },
});

/** Puts the pages that answer a question before all that was found, each once. */
export function leadWays(
  ways: readonly SaidWay[],
  results: readonly SearchResult[],
  language: Language,
): SearchResult[] {
  const pages = new Map(ways.map((way) => [way.address, showWay(way, language)]));
  const bare = (address: string) => address.replace(/#.*/, '');
  const led = new Set([...pages.keys()].map(bare));
  return [...pages.values(), ...results.filter(({ address }) => !led.has(bare(address)))];
}
