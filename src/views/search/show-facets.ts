import { facetNames, type FacetName } from '../../search/facets.ts';
import type { Facets } from '../../search/query/question.ts';
import type { SearchState } from './search-state.ts';
import { buildButton, fillSentence, type ShownWords } from './build-element.ts';

type Chosen = SearchState['chosen'];

export interface FacetWords {
  /** Whether the counts beside the values are those of the answer. */
  isExact?: boolean;
  words: ShownWords;
  /** The English of names, on an English page. */
  names: Readonly<Record<string, string>>;
}

/** What a value is called, and its language where it is not the page's. */
function nameValue(
  facet: FacetName,
  value: string,
  { words, names }: FacetWords,
): { text: string; lang: string } {
  const known = words[`value.${facet}.${value}`] ?? names[value];
  const isForeign = known === undefined && words['language'] !== 'ko' && facet !== 'year';
  return { text: known ?? value, lang: isForeign ? 'ko' : '' };
}

const sortValues = (facet: FacetName, counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).sort(([a, x], [b, y]) => {
    if (facet === 'year') return b.localeCompare(a);
    return facet === 'goal' ? Number(a) - Number(b) : y - x || a.localeCompare(b, 'ko');
  });

function buildSelect(
  facet: FacetName,
  counts: Readonly<Record<string, number>>,
  chosen: string,
  said: FacetWords,
): HTMLElement | undefined {
  const values = sortValues(facet, counts).filter(
    ([value, count]) => count > 0 || value === chosen,
  );
  if (values.length < 2 && chosen === '') return undefined;
  const label = document.createElement('label');
  const name = document.createElement('span');
  name.textContent = said.words[`facet.${facet}`] ?? facet;
  const select = document.createElement('select');
  select.dataset['facet'] = facet;
  select.add(new Option(said.words['facet.all'], ''));
  for (const [value, count] of values) {
    const { text, lang } = nameValue(facet, value, said);
    const option = new Option(said.isExact === false ? text : `${text} (${String(count)})`, value);
    if (lang) option.lang = lang;
    select.add(option);
  }
  select.value = chosen;
  label.append(name, select);
  return label;
}

/** A list of values with their counts for each filter that the results differ in. */
export function showFacets(facets: Facets, chosen: Chosen, said: FacetWords): HTMLElement[] {
  return facetNames.flatMap(
    (facet) => buildSelect(facet, facets[facet] ?? {}, chosen[facet] ?? '', said) ?? [],
  );
}

/** A button for each chosen value; it takes the value away. */
export function showChosen(chosen: Chosen, said: FacetWords): HTMLElement[] {
  return facetNames.flatMap((facet) => {
    const value = chosen[facet];
    if (!value) return [];
    const { text, lang } = nameValue(facet, value, said);
    const name = said.words[`facet.${facet}`] ?? facet;
    const removal = fillSentence(said.words['facet.remove'] ?? '', { facet: name, value: text });
    const button = buildButton(removal, 'remove', facet);
    if (lang) button.lang = lang;
    return button;
  });
}

/** The governments of a large site, one of which may be asked alone. */
export function showScope(
  select: HTMLSelectElement,
  shelves: readonly { id: string; name: string }[],
  chosen: string | undefined,
  words: ShownWords,
): void {
  const label = select.closest('label');
  if (label) label.hidden = shelves.length === 0;
  if (select.options.length === 0) {
    select.add(new Option(words['scope.all'], ''));
    for (const { id, name } of shelves) {
      const own = words[`government.${id}`] ?? name;
      const option = new Option(own, name);
      if (own === name && words['language'] !== 'ko') option.lang = 'ko';
      select.add(option);
    }
  }
  select.value = chosen ?? '';
}
