import { Parser } from 'htmlparser2';
import { laySentences, lineEnd, cellEnd, termEnd } from './lay-sentences.ts';

/** The text of a page from one heading with an anchor to the next; what stands before the first has none. */
export interface PagePart {
  /** The anchors of the heading, its own first. */
  ids: readonly string[];
  heading: string;
  text: string;
  /** What the rows say that lead to a record, and what the rows of tables say. */
  rows: string;
  tableRows: string;
}

export interface MainOrder {
  /** Whether a link leads to a record whose facts the row around it repeats. */
  isRow: (href: string) => boolean;
  /** Text of this language is not read: the page in that language has it. */
  without?: 'ko';
}

/** Controls, drawings whose table stands beside them, and what only paper or machines are told. */
const unread = new Set([
  ...['nav', 'form', 'button', 'select', 'svg', 'script', 'style', 'template', 'noscript'],
]);
const unreadClass = /(?:^|\s)(?:share|noted|paper-head)(?:\s|$)/;

/** A figure in a heading changes with the records; it is read after the heading. */
const figureClass = /(?:^|\s)(?:count|rate-value)(?:\s|$)/;

const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'em', 'i', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'],
]);

const cells = new Set(['td', 'th']);
const rowNames = new Set(['li', 'tr', 'article']);

type Attributes = Readonly<Record<string, string>>;

const isUnread = (name: string, { class: classes = '', hidden, ...rest }: Attributes): boolean =>
  unread.has(name) ||
  hidden !== undefined ||
  rest['aria-hidden'] === 'true' ||
  unreadClass.test(classes);

/** The line of a fold may have an anchor instead of a heading. */
const isHeading = (name: string) => name === 'h2' || name === 'h3';

interface OpenElement {
  name: string;
  /** Where its text begins, in the part that was open then. */
  part: OpenPart;
  from: number;
  isRow: boolean;
}

interface OpenPart {
  ids: string[];
  heading: string[];
  pieces: string[];
  rows: string[];
  tableRows: string[];
}

const openPart = (id?: string): OpenPart => ({
  ids: id === undefined ? [] : [id],
  heading: [],
  pieces: [],
  rows: [],
  tableRows: [],
});

interface OpenTable {
  heads: string[];
  isHead: boolean;
  column: number;
  /** A cell over several columns: the cells below are not under one head. */
  isUneven: boolean;
}

/** Reads what a page says in its main element, cut at its second and third headings; the first part is headed by the title. */
export function readMain(html: string, { isRow, without }: MainOrder): PagePart[] {
  let part = openPart();
  const parts = [part];
  const stack: OpenElement[] = [];
  const tables: OpenTable[] = [];
  /** How deep the reader is in what is not read, in a heading, in prose or a citation, in a figure of a heading. */
  const depth = { unread: 0, heading: 0, prose: 0, figure: 0 };
  /** Pieces that only a sheet of styles holds apart are words of their own. */
  let mayRun = false;

  const push = (text: string) => {
    const isInHeading = depth.heading > 0 && depth.figure === 0;
    (isInHeading ? part.heading : part.pieces).push(text);
  };

  const markRow = (href: string) => {
    if (depth.prose > 0 || !isRow(href)) return;
    const row = stack.findLast(({ name }) => rowNames.has(name));
    if (row) row.isRow = true;
  };

  const openCell = (name: string, attributes: Attributes) => {
    const table = tables.at(-1);
    if (!table) return;
    if (attributes['colspan'] !== undefined || attributes['rowspan'] !== undefined) {
      table.isUneven = true;
    }
    const head = table.heads[table.column];
    if (name === 'td' && !table.isHead && !table.isUneven && head !== undefined) push(`${head} `);
  };

  const closeCell = ({ part: own, from }: OpenElement) => {
    const table = tables.at(-1);
    if (table?.isHead && own === part) table.heads.push(part.pieces.slice(from).join('').trim());
    if (table) table.column += 1;
    push(cellEnd);
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      const isOther = without !== undefined && attributes['lang'] === without;
      if (depth.unread > 0 || isOther || isUnread(name, attributes)) {
        depth.unread += 1;
        return;
      }
      if (!inline.has(name) && !cells.has(name)) push(lineEnd);
      else if (!mayRun) push(' ');
      mayRun = true;
      const { id, href, class: classes = '' } = attributes;
      if (depth.heading > 0) {
        depth.heading += 1;
        if (id !== undefined) part.ids.push(id);
      } else if (name === 'h1') depth.heading = 1;
      else if (id !== undefined && (isHeading(name) || stack.at(-1)?.name === 'summary')) {
        part = openPart(id);
        parts.push(part);
        depth.heading = 1;
      }
      if (depth.figure > 0 || (depth.heading > 0 && figureClass.test(classes))) depth.figure += 1;
      if (name === 'cite' || classes === 'prose' || depth.prose > 0) depth.prose += 1;
      if (name === 'table') tables.push({ heads: [], isHead: false, column: 0, isUneven: false });
      const table = tables.at(-1);
      if (table && (name === 'thead' || name === 'tbody')) table.isHead = name === 'thead';
      if (table && name === 'tr') table.column = 0;
      stack.push({ name, part, from: part.pieces.length, isRow: false });
      if (name === 'a' && href !== undefined) markRow(href);
      if (cells.has(name)) openCell(name, attributes);
    },
    ontext(text) {
      if (depth.unread > 0) return;
      push(text.replace(/\s+/g, ' '));
      mayRun = !/[\p{L}\p{N}]$/u.test(text);
    },
    onclosetag(name) {
      if (depth.unread > 0) {
        depth.unread -= 1;
        mayRun = false;
        return;
      }
      const element = stack.pop();
      if (!element) return;
      if (element.isRow && element.part === part) {
        const said = part.pieces.splice(element.from);
        (name === 'tr' ? part.tableRows : part.rows).push(...said);
      }
      if (cells.has(name)) closeCell(element);
      else if (name === 'dt') push(termEnd);
      else if (!inline.has(name)) push(lineEnd);
      if (name === 'table') tables.pop();
      for (const kind of ['heading', 'figure', 'prose'] as const) {
        if (depth[kind] > 0) depth[kind] -= 1;
      }
      mayRun = false;
    },
  });
  const start = html.indexOf('<main');
  parser.end(html.slice(Math.max(start, 0), html.lastIndexOf('</main>') >>> 0));
  return parts.map(({ ids, heading, pieces, rows, tableRows }) => ({
    ids,
    heading: laySentences(heading),
    text: laySentences(pieces),
    rows: laySentences(rows),
    tableRows: laySentences(tableRows),
  }));
}
