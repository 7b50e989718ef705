import type { Entry } from '../entry.ts';
import { walkTexts } from '../walk-texts.ts';
import { isDoubtful, type DoubtfulText } from './find-personal-data.ts';

/** Keys whose plain digits are an amount or a count, however long. */
const counts =
  /^(?:total|current|initial|withinTerm|amount|values?|change|numerator|denominator|percent|completed|pledges|pages|prior|~?20\d\d|after-term|unplaced)$/;

/** The lines that no value holds and that are public all the same: comments, and the text below. */
function* listOtherLines({ text, body, bodyLine }: Entry): Generator<[line: number, text: string]> {
  const isBody = body !== '';
  for (const [index, line] of text.split('\n').entries()) {
    const line1 = index + 1;
    if (isBody && line1 > bodyLine ? line !== '' : /^\s*#/.test(line)) yield [line1, line];
  }
}

/** Every text of a file in which something looks personal, as long as no number is known to be public. */
export function listDoubtful(entry: Entry): DoubtfulText[] {
  const doubtful: DoubtfulText[] = [];
  walkTexts(entry.tree ?? null, (text, key, path) => {
    if (counts.test(key) && /^-?\d+$/.test(text)) return;
    if (isDoubtful(text, key)) doubtful.push({ text, key, path: [...path] });
  });
  for (const [line, text] of listOtherLines(entry)) {
    if (isDoubtful(text)) doubtful.push({ text, line });
  }
  return doubtful;
}
