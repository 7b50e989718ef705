import type { Entry, Shelf, Tree } from '../entry.ts';
import { findPersonalData, type PersonalSetting } from '../personal/find-personal-data.ts';
import { digitsOf } from '../personal/office-numbers.ts';
import type { Fault } from '../problem.ts';
import { walkTexts } from '../walk-texts.ts';

type PublicNumbers = PersonalSetting['publicNumbers'];

/** Keys whose plain digits are an amount or a count, however long. */
const counts =
  /^(?:total|current|initial|withinTerm|amount|values?|change|numerator|denominator|percent|completed|pledges|pages|prior|~?20\d\d|after-term|unplaced)$/;

/** The numbers that a government, a service or the site itself gives to the public. */
function listPublicNumbers(shelf: Shelf): PublicNumbers {
  const numbers = new Set<string>();
  for (const { tree } of Object.values(shelf).flat() as Entry[]) {
    walkTexts(tree ?? null, (text, key) => {
      if (key !== 'contact') return;
      for (const [number] of text.matchAll(/[+(]?\d[\d ().-]{5,24}\d/g))
        numbers.add(digitsOf(number));
    });
  }
  return numbers;
}

function checkTree({ file, place }: Entry, tree: Tree, publicNumbers: PublicNumbers): Fault[] {
  const faults: Fault[] = [];
  walkTexts(tree, (text, key, path) => {
    if (counts.test(key) && /^-?\d+$/.test(text)) return;
    for (const { code, received } of findPersonalData(text, { publicNumbers, key })) {
      // Whoever runs a site may be reached where they choose to be.
      if (code === 'privacy-mail' && place.kind === 'site' && key === 'mail') continue;
      faults.push({ code, file, path: [...path], received });
    }
  });
  return faults;
}

/** The lines that no value holds and that are public all the same: comments, and the text below. */
function* listOtherLines({ text, body, bodyLine }: Entry): Generator<[line: number, text: string]> {
  const isBody = body !== '';
  for (const [index, line] of text.split('\n').entries()) {
    const line1 = index + 1;
    if (isBody && line1 > bodyLine ? line !== '' : /^\s*#/.test(line)) yield [line1, line];
  }
}

function* checkLines(entry: Entry, publicNumbers: PublicNumbers): Generator<Fault> {
  for (const [line, text] of listOtherLines(entry)) {
    for (const { code, received, index } of findPersonalData(text, { publicNumbers })) {
      yield { code, file: entry.file, at: { line, column: index + 1 }, received };
    }
  }
}

/** No personal data of citizens or officials is published: an office answers for them. */
export function* checkPrivacy(shelf: Shelf): Generator<Fault> {
  const publicNumbers = listPublicNumbers(shelf);
  for (const entry of Object.values(shelf).flat() as Entry[]) {
    if (entry.tree !== undefined) yield* checkTree(entry, entry.tree, publicNumbers);
    yield* checkLines(entry, publicNumbers);
  }
}
