import type { SiteAnswer } from './ask-site.ts';
import type { PageParts } from './page-parts.ts';
import { sayAnswer } from './say-answer.ts';
import type { SearchState } from './search-state.ts';
import { showAnswers, type ShownPage } from './show-answers.ts';
import { showKinds, showQuestions } from './show-chips.ts';
import { showChosen, showFacets, showScope } from './show-facets.ts';
import { showResults } from './show-results.ts';
import { openVoice } from './voice.ts';

export interface Screen {
  /** Says why there is no answer, and offers the lists again. @param why the name of a sentence */
  clear: (why: string) => void;
  /** What is shown stays until the answer comes; the lists give way to it. */
  wait: () => void;
  /** @param names the English of names, on an English page */
  show: (found: SiteAnswer, state: SearchState, names: Readonly<Record<string, string>>) => void;
}

/** What the page shows of answers. */
export function openScreen(parts: PageParts, page: ShownPage): Screen {
  const { status, scope, questions, tools, more, facets, kinds, chips, answers } = parts;
  const { found: results, list, further, covers, browse } = parts;
  const { root, words } = page;
  const isAsked = parts.input.value !== '' || location.search.includes('q=');
  const say = openVoice(status, isAsked ? '' : (words['status.idle'] ?? ''));
  const fill = (part: HTMLElement, children: readonly Node[]) => {
    part.replaceChildren(...children);
    part.hidden = children.length === 0;
  };
  /** Where more were asked for and none came, there are no more. */
  let lastShown = { question: '', count: 0 };

  return {
    clear: (why) => {
      for (const part of [answers.lastElementChild, questions, kinds, facets, chips, list]) {
        part?.replaceChildren();
      }
      for (const part of [answers, questions, tools, chips, results, covers]) part.hidden = true;
      browse.hidden = false;
      say(words[why] ?? '');
    },
    wait: () => {
      browse.hidden = true;
    },
    show: ({ answer, shelves }, { query, chosen, sort }, names) => {
      const said = { words, names };
      const shown = showResults(answer, root, words, names);
      const stated = showAnswers(answer, page);
      answers.lastElementChild?.replaceChildren(...stated);
      answers.hidden = stated.length === 0;
      list.replaceChildren(...shown);
      results.hidden = shown.length === 0;
      fill(questions, showQuestions(answer, words));
      fill(kinds, showKinds(answer, chosen.kind ?? '', words));
      fill(chips, showChosen(chosen, said));
      facets.replaceChildren(
        ...(more.open
          ? showFacets(answer.facets, chosen, { ...said, isExact: answer.areFacetsExact })
          : []),
      );
      showScope(scope, shelves, chosen.government, words);
      const isFound = answer.results.length > 0;
      tools.hidden = !isFound && shelves.length === 0;
      browse.hidden = isFound;
      covers.hidden = isFound;
      const question = JSON.stringify([query, chosen, sort]);
      const counted = answer.results.reduce((sum, { parts: own }) => sum + 1 + own.length, 0);
      const isGrown = lastShown.question !== question || shown.length > lastShown.count;
      const mayBeMore = counted < answer.count || answer.isLeast;
      further.hidden = !(mayBeMore && isGrown);
      lastShown = { question, count: shown.length };
      say(sayAnswer(answer, query, words));
    },
  };
}
