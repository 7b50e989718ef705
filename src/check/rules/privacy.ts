import type { ProblemCode } from '../catalogue.ts';
import type { Entry, Shelf, Tree } from '../entry.ts';
import type { Fault } from '../problem.ts';
import { walkTexts } from '../walk-texts.ts';

const before = '(?<![0-9A-Za-z])';
const after = '(?![0-9A-Za-z])';
const birth = '\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const gap = '[-–. ]?';

/** What personal data looks like, worst first; digits may be full-width. */
const patterns: [RegExp, ProblemCode][] = [
  [
    new RegExp(`${before}${birth}-?[1-8](?:\\d{6}|\\*{6})(?![0-9A-Za-z*])`, 'g'),
    'privacy-resident',
  ],
  [
    new RegExp(`(?:${before}01[016789]|\\+82${gap}10)${gap}\\d{3,4}${gap}\\d{4}${after}`, 'g'),
    'privacy-mobile',
  ],
  [
    new RegExp(
      `(?:☎|☏|📞|[가-힣]{2,4} ?(?:주무관|팀장|과장|국장|소장|담당)\\s{0,3}[(:]?)\\s{0,3}(?:0\\d{1,2}[-)])?${before}(9\\d\\d-\\d{4})${after}`,
      'g',
    ),
    'privacy-direct-line',
  ],
];

/** A quick test that most text fails: without any of these a text holds no number of a person. */
const signs = /\d{6}|01\d|9\d\d-|\+82|[０-９]{2}/;

const widths = /[０-９－]/g;
const narrow = (text: string) =>
  text.replace(widths, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

interface Hit {
  code: ProblemCode;
  received: string;
  index: number;
}

/** Finds personal data in a text; narrowing keeps every offset. */
export function findPersonalData(text: string): Hit[] {
  if (!signs.test(text)) return [];
  const plain = narrow(text);
  return patterns.flatMap(([pattern, code]) =>
    [...plain.matchAll(pattern)].map((found) => ({
      code,
      received: code === 'privacy-resident' ? '******-*******' : (found[1] ?? found[0]),
      index: found.index + (found[1] === undefined ? 0 : found[0].indexOf(found[1])),
    })),
  );
}

function checkTree(file: string, tree: Tree): Fault[] {
  const faults: Fault[] = [];
  walkTexts(tree, (text, _, path) => {
    // Thirteen bare digits are an amount of money more often than a person.
    const hits = /^-?\d{13,}$/.test(text) ? [] : findPersonalData(text);
    for (const { code, received } of hits) faults.push({ code, file, path: [...path], received });
  });
  return faults;
}

function* checkBody({ file, body, bodyLine }: Entry): Generator<Fault> {
  if (body === '') return;
  for (const [index, line] of body.split('\n').entries()) {
    for (const { code, received, index: column } of findPersonalData(line)) {
      yield { code, file, at: { line: bodyLine + index + 1, column: column + 1 }, received };
    }
  }
}

/** No personal data of private persons or officials is published. */
export function* checkPrivacy(shelf: Shelf): Generator<Fault> {
  for (const entry of Object.values(shelf).flat() as Entry[]) {
    if (entry.tree !== undefined) yield* checkTree(entry.file, entry.tree);
    yield* checkBody(entry);
  }
}
