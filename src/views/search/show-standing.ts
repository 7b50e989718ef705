import type { Language } from '../../i18n/words.ts';
import type { SearchResult } from '../../search/query/question.ts';
import { drawStatus } from '../status/draw-status.ts';
import { departureMarks, evidencedMarks, reportedMarks, type Mark } from '../status/marks.ts';
import { buildElement, showWords, type ShownWords } from './build-element.ts';

const marks = { departed: departureMarks, evidenced: evidencedMarks, reported: reportedMarks };

/** A status with what it is called, as on every other page. The drawing is made of codes and words of the site alone. */
function showStatus(name: keyof typeof marks, value: string, words: ShownWords): Node[] {
  const mark = (marks[name] as Readonly<Record<string, Mark>>)[value];
  const word = words[`value.${name}.${value}`];
  if (!mark || word === undefined) return [];
  const drawn = document.createElement('template');
  drawn.innerHTML = drawStatus(mark, word);
  const label = buildElement('span', 'label', [`${words[`label.${name}`] ?? ''} `]);
  return [buildElement('span', '', [label, drawn.content])];
}

/** What a government does not say, or what cannot be read, is not told on every row. */
const silent: readonly string[] = ['lost', 'not-stated'];

/** The statuses of a pledge: whether it left, what its records show, and what its government says. */
export function showStatuses({ status, standing }: SearchResult, words: ShownWords): Node[] {
  if (!standing) return [];
  const { departed, evidenced } = standing;
  return [
    ...(departed === undefined ? [] : showStatus('departed', departed, words)),
    ...showStatus('evidenced', evidenced, words),
    ...(status === undefined || silent.includes(status)
      ? []
      : showStatus('reported', status, words)),
  ];
}

/** What must be known beside them. */
export function showCaveat({ standing }: SearchResult, words: ShownWords): HTMLElement[] {
  const caveat = standing?.caveat?.[words['language'] as Language];
  return caveat === undefined ? [] : [buildElement('p', 'note', showWords(caveat, words))];
}
