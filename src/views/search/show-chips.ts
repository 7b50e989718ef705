import type { SearchAnswer } from '../../search/query/question.ts';
import { buildButton, buildElement, type ShownWords } from './build-element.ts';

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
    const button = buildButton(`${name ?? kind}${said}`, 'kind', kind);
    button.setAttribute('aria-pressed', String(kind === chosen));
    return button;
  });
}

/** Questions to ask instead: what else may have been meant, or where nothing is found, what comes near. */
export function showQuestions(
  { choices, near }: Pick<SearchAnswer, 'choices' | 'near'>,
  words: ShownWords,
): HTMLElement[] {
  const questions = choices.length > 0 ? choices : near;
  if (questions.length === 0) return [];
  const label = words[choices.length > 0 ? 'choices' : 'near'] ?? '';
  return [
    buildElement('span', 'row-id', [label]),
    ...questions.map((question) => buildButton(question, 'ask', question)),
  ];
}
