import { readText } from '../read-page.ts';

/** A number that a text says. */
export interface Figure {
  /** As it stands in the text. */
  text: string;
  /** What it is, whatever way it is written: `won:180000000`, `%:83.3`, `n:27`. */
  key: string;
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** What is written with digits and is no figure: days, addresses, numbers of records, times of day. */
const noFigures = [
  /https?:\/\/\S+/g,
  // The colours that a browser draws around the page.
  /#[0-9a-f]{6}\b/g,
  /\d{4}년(?: ?\d{1,2}월(?: ?\d{1,2}일)?)?/g,
  /\d{4}\. ?\d{1,2}\.(?: ?\d{1,2}\.)?/g,
  new RegExp(`(?:\\d{1,2} )?(?:${months}) \\d{4}`, 'g'),
  /\b\d+(?:-\d+)+\b/g,
  /\b\d{1,2}:\d{2}\b/g,
];

const units: Readonly<Record<string, number>> = {
  조: 1e12,
  억: 1e8,
  만: 1e4,
  천: 1e3,
  백만: 1e6,
  '': 1,
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
};

const read = (digits: string) => Number(digits.replaceAll(',', ''));
const round = (value: number) => Math.round(value * 1e6) / 1e6;

const kinds: readonly [RegExp, (found: RegExpExecArray) => string][] = [
  [
    /(\d[\d,.]*(?:백만|[조억만천])?(?: \d[\d,.]*(?:백만|[조억만천])?){0,3}) ?원(?!문|스톱)/gu,
    ([, said = '']) => {
      const parts = [...said.matchAll(/(\d[\d,.]*)(백만|[조억만천])?/g)];
      const won = parts.reduce(
        (sum, [, digits = '', unit = '']) => sum + read(digits) * (units[unit] ?? NaN),
        0,
      );
      return `won:${String(round(won))}`;
    },
  ],
  [
    /₩(\d[\d,.]*\d|\d)(?: (trillion|billion|million))?/g,
    ([, digits = '', unit = '']) =>
      `won:${String(Math.round(read(digits) * (units[unit] ?? NaN)))}`,
  ],
  [
    /(\d[\d,.]*\d|\d)(?: (hundred million|million|thousand))? won\b/g,
    ([, digits = '', unit = '']) =>
      `won:${String(Math.round(read(digits) * (unit === 'hundred million' ? 1e8 : (units[unit] ?? NaN))))}`,
  ],
  [/(\d[\d,]*(?:\.\d+)?) ?%/g, ([, digits = '']) => `%:${String(read(digits))}`],
  [/\d[\d,]*(?:\.\d+)?/g, ([digits]) => `n:${String(read(digits))}`],
];

/** Every figure of a text, in no order; what stands with a unit of money or a percent sign keeps it. */
export function findFigures(text: string): Figure[] {
  let rest = noFigures.reduce((left, pattern) => left.replace(pattern, ' '), text.normalize('NFC'));
  const figures: Figure[] = [];
  for (const [pattern, nameFigure] of kinds) {
    for (const found of rest.matchAll(pattern)) {
      figures.push({ text: found[0].trim(), key: nameFigure(found) });
    }
    rest = rest.replace(pattern, ' ');
  }
  return figures;
}

/**
 * What a reader, or a script, reads of a page: its text, the words of its drawings, names and values of its parts.
 * The scale of a drawing is left out: its marks are round numbers chosen for the eye.
 */
export function readWhole(html: string): string[] {
  // The number of a note says where its words stand, and is no figure.
  const body = html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<a [^>]*class="noted"[^>]*>.*?<\/a>/gs, '');
  const drawn = [...body.matchAll(/<text(?![^>]*chart-tick)[^>]*>(.*?)<\/text>/gs)].map(
    ([, text = '']) => readText(text),
  );
  const named = [
    ...body.matchAll(/\s(?:title|alt|aria-label|data-value|value|content)="([^"]*)"/g),
  ].map(([, text = '']) => readText(text));
  return [
    readText(body.replace(/<\/?(?:a|span|strong|b|h\d|dt|option|button|label)\b[^>]*>/g, ' $&')),
    ...drawn,
    ...named,
  ];
}
