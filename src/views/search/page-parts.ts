/** The parts of the search page that its script fills or listens to. */
export interface PageParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  options: HTMLElement;
  status: HTMLElement;
  scope: HTMLSelectElement;
  questions: HTMLElement;
  tools: HTMLElement;
  more: HTMLDetailsElement;
  sort: HTMLSelectElement;
  facets: HTMLElement;
  kinds: HTMLElement;
  chips: HTMLElement;
  answers: HTMLElement;
  found: HTMLElement;
  list: HTMLElement;
  further: HTMLButtonElement;
  covers: HTMLElement;
  browse: HTMLElement;
}

/** All of them, or undefined where one is not on the page. */
export function findPageParts(): PageParts | undefined {
  const find = (selector: string) => document.querySelector(selector);
  const parts = {
    form: find('form[data-search]'),
    input: find('form[data-search] input[name=q]'),
    options: find('[data-suggestions]'),
    status: find('[data-status]'),
    scope: find('[data-scope] select'),
    questions: find('[data-questions]'),
    tools: find('[data-tools]'),
    more: find('[data-more]'),
    sort: find('[data-sort]'),
    facets: find('[data-facets]'),
    kinds: find('[data-kinds]'),
    chips: find('[data-chosen]'),
    answers: find('[data-answers]'),
    found: find('[data-found]'),
    list: find('[data-results]'),
    further: find('[data-further]'),
    covers: find('[data-covers]'),
    browse: find('[data-browse]'),
  };
  return Object.values(parts).every((part) => part !== null)
    ? (parts as unknown as PageParts)
    : undefined;
}
