import { formatDate } from '../../i18n/format.ts';
import type { RecordAnswer } from '../../search/answers/answer.ts';
import type { SearchAnswer } from '../../search/query/question.ts';
import { placeAnchor } from '../../model/place-anchor.ts';
import type { Language } from '../../i18n/words.ts';
import {
  buildElement,
  buildLink,
  fillSentence,
  showWords,
  type ShownWords,
} from './build-element.ts';
import { sayGovernment } from './show-results.ts';

/** Where addresses begin, and what the page says. */
export interface ShownPage {
  root: string;
  words: ShownWords;
}

function showSources({ sources }: RecordAnswer, { root, words }: ShownPage): HTMLElement[] {
  return sources.map(({ id, title, place }) => {
    const address = (words['source.address'] ?? '').replace('{id}', id);
    const href = `${root}${address}${place === undefined ? '' : `#${placeAnchor(place)}`}`;
    const source = buildElement('span', '', [`${words['answer.source'] ?? ''} `]);
    source.append(buildLink(href, showWords(title, words)));
    if (place !== undefined) source.append(' ', ...showWords(place, words));
    return source;
  });
}

/** One fact of a record: its figure, its sentence, up to when it is known, and where it comes from. */
function buildAnswer(answer: RecordAnswer, page: ShownPage): HTMLElement[] {
  const { label, of, figure, sentence, asOf, address } = answer;
  const { root, words } = page;
  const known =
    asOf === undefined
      ? []
      : [
          buildElement('span', '', [
            fillSentence(words['answer.as-of'] ?? '', {
              date: formatDate(asOf, words['language'] as Language),
            }),
          ]),
        ];
  const open = buildLink(root + address, [words['answer.open'] ?? '']);
  return [
    buildElement(
      'p',
      'answer-label',
      showWords(of === undefined ? label : `${label} · ${of}`, words),
    ),
    ...(figure === undefined ? [] : [buildElement('p', 'answer-figure', showWords(figure, words))]),
    buildElement('p', '', showWords(sentence, words)),
    buildElement('p', 'row-facts', [open, ...known, ...showSources(answer, page)]),
  ];
}

/** What answers a question: facts of records, two where two records are alike, and pages about many of them. */
export function showAnswers(
  { facts, ways }: Pick<SearchAnswer, 'facts' | 'ways'>,
  page: ShownPage,
): HTMLElement[] {
  const { root, words } = page;
  const head = (address: string, title: string) => {
    const government = sayGovernment(address, words);
    return buildElement('h3', '', [
      buildLink(root + address, showWords(title, words)),
      ...(government === undefined || title.includes(government)
        ? []
        : [' ', buildElement('span', 'row-id', showWords(government, words))]),
    ]);
  };
  return [
    ...facts.map(({ address, title, answers }) =>
      buildElement('article', 'answer', [
        head(address, title),
        ...answers.flatMap((answer) => buildAnswer(answer, page)),
      ]),
    ),
    ...ways.map(({ address, title, english, sentence }) => {
      const name = words['language'] === 'en' && english !== undefined ? english : title;
      const said = buildElement('p', '', showWords(sentence, words));
      return buildElement('article', 'answer', [head(address, name), said]);
    }),
  ];
}
