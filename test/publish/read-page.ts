export interface PageRow {
  label: string;
  /** What a cell says and its figure: `-` is a printed dash, undefined no figure. */
  cells: { text: string; value: number | '-' | undefined }[];
}

export interface PageTable {
  headers: string[];
  rows: PageRow[];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** What a reader reads of a piece of HTML. */
export function readText(html: string): string {
  return html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<\/(?:caption|dd|dt|li|p|td|th)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A section that is not within one of its own heading, by its id. */
export function readSection(html: string, id: string): string {
  const start = html.indexOf(`<section id="${id}"`);
  if (start < 0) return '';
  let depth = 0;
  for (const { index, 0: mark } of html.slice(start).matchAll(/<section\b|<\/section>/g)) {
    depth += mark === '</section>' ? -1 : 1;
    if (depth === 0) return html.slice(start, start + index);
  }
  throw new Error(`section ${id} does not end`);
}

function readRow(row: string): PageRow {
  const cells = [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(
    ([, attributes = '', content = '']) => {
      const value = /\sdata-value="([^"]*)"/.exec(attributes)?.[1];
      return {
        text: readText(content),
        value: value === undefined || value === '-' ? value : Number(value),
      } as const;
    },
  );
  return { label: readText(/<th scope="row">(.*?)<\/th>/s.exec(row)?.[1] ?? ''), cells };
}

/** The table whose caption has an id; undefined where the page has none. */
export function readTable(html: string, caption: string): PageTable | undefined {
  const table = [...html.matchAll(/<table[^>]*>.*?<\/table>/gs)].find(([text]) =>
    text.includes(`<caption id="${caption}"`),
  )?.[0];
  if (table === undefined) return undefined;
  const [head = '', ...rows] = [...table.matchAll(/<tr[^>]*>.*?<\/tr>/gs)].map(([row]) => row);
  return {
    headers: [...head.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/gs)].map(([, name = '']) =>
      readText(name),
    ),
    rows: rows.map(readRow),
  };
}

const worth: Readonly<Record<string, number>> = {
  조: 1e12,
  억: 1e8,
  만: 1e4,
  '': 1,
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
};

/** Every amount of money a text says, in won: `145억 2,400만 원`, `₩14.524 billion`. */
export function readAmounts(shown: string): number[] {
  const text = shown.replaceAll('\u00a0', ' ');
  const korean = [...text.matchAll(/((?:[\d,]+[조억만]? ?)+)원(?!문)/g)].map(([, said = '']) =>
    [...said.matchAll(/([\d,]+)([조억만]?)/g)].reduce(
      (sum, [, digits = '', unit = '']) =>
        sum + Number(digits.replaceAll(',', '')) * (worth[unit] ?? NaN),
      0,
    ),
  );
  const english = [...text.matchAll(/₩([\d,.]*\d)(?: (trillion|billion|million))?/g)].map(
    ([, digits = '', unit = '']) =>
      Math.round(Number(digits.replaceAll(',', '')) * (worth[unit] ?? NaN)),
  );
  return [...korean, ...english];
}
