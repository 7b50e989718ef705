import { Parser } from 'htmlparser2';
import { cellEnd, laySentences, lineEnd, termEnd } from './lay-sentences.ts';

/** A row that leads to records; what it says is theirs first. */
export interface LinkedRow {
  to: readonly string[];
  text: string;
}

/** The text of a page from one heading with an anchor to the next; the first part is headed by the title and has none. */
export interface PagePart {
  /** The anchors of the heading, its own first. */
  ids: readonly string[];
  heading: string;
  text: string;
  /** Left out of the text. */
  rows: readonly LinkedRow[];
  /** What is marked as of the other language; left out of the text. */
  apart: string;
}

export interface MainOrder {
  /** The record that a link leads to, where the row around it speaks of that record. */
  findLinked: (href: string) => string | undefined;
  /** Text of this language is read apart: the page in that language says it. */
  apart?: 'ko';
}

/** Controls, drawings whose table stands beside them, and what only paper or machines are told. */
const unread = new Set([
  ...['nav', 'form', 'button', 'select', 'svg', 'script', 'style', 'template', 'noscript'],
]);
const unreadClass = /(?:^|\s)(?:share|noted|paper-head)(?:\s|$)/;

/** A figure in a heading changes with the records; it is read after the heading. */
const figureClass = /(?:^|\s)(?:count|rate-value)(?:\s|$)/;

const inlineNames = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'em', 'i', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'],
]);
const cellNames = new Set(['td', 'th']);
const rowNames = new Set(['li', 'tr', 'article']);

type Attributes = Readonly<Record<string, string>>;

const isUnread = (name: string, { class: classes = '', hidden, ...rest }: Attributes): boolean =>
  unread.has(name) ||
  hidden !== undefined ||
  rest['aria-hidden'] === 'true' ||
  unreadClass.test(classes);

const isHeading = (name: string) => name === 'h2' || name === 'h3';

interface OpenPart {
  ids: string[];
  heading: string[];
  pieces: string[];
  rows: LinkedRow[];
  apart: string[];
}

interface OpenElement {
  name: string;
  /** Where its text begins, in the part that was open then. */
  part: OpenPart;
  from: number;
  /** The records that it leads to. */
  to: string[];
}

interface OpenTable {
  heads: string[];
  isHead: boolean;
  column: number;
  /** A cell over several columns: the cells below are not under one head. */
  isUneven: boolean;
}

const openPart = (...ids: string[]): OpenPart => ({
  ids,
  heading: [],
  pieces: [],
  rows: [],
  apart: [],
});

const closePart = ({ ids, heading, pieces, rows, apart }: OpenPart): PagePart => ({
  ids,
  heading: laySentences(heading),
  text: laySentences(pieces),
  rows,
  apart: laySentences(apart),
});

/** Follows the tags of a main element and keeps what they hold; the parser calls its three handlers. */
class MainReader {
  private part = openPart();
  private readonly parts = [this.part];
  private readonly stack: OpenElement[] = [];
  private readonly tables: OpenTable[] = [];
  /** How deep the reader is in what is not read, in the other language, in a heading or a figure of it, in prose. */
  private readonly depth = { unread: 0, apart: 0, heading: 0, figure: 0, prose: 0 };
  /** Pieces that only a sheet of styles holds apart are words of their own. */
  private mayRun = false;
  private readonly order: MainOrder;

  constructor(order: MainOrder) {
    this.order = order;
  }

  close = (): PagePart[] => this.parts.map(closePart);

  onopentag = (name: string, attributes: Attributes): void => {
    const { depth } = this;
    if (depth.unread > 0 || isUnread(name, attributes)) {
      depth.unread += 1;
      return;
    }
    if (!inlineNames.has(name) && !cellNames.has(name)) this.push(lineEnd);
    else if (!this.mayRun) this.push(' ');
    this.mayRun = true;
    this.openHeading(name, attributes);
    this.goDeeper(name, attributes);
    this.openTable(name);
    this.stack.push({ name, part: this.part, from: this.part.pieces.length, to: [] });
    const to = attributes['href'] && this.findLinked(attributes['href']);
    if (to) this.stack.findLast((element) => rowNames.has(element.name))?.to.push(to);
    if (cellNames.has(name)) this.openCell(name, attributes);
  };

  ontext = (text: string): void => {
    if (this.depth.unread > 0) return;
    this.push(text.replace(/\s+/g, ' '));
    this.mayRun = !/[\p{L}\p{N}]$/u.test(text);
  };

  onclosetag = (name: string): void => {
    const { depth } = this;
    this.mayRun = false;
    if (depth.unread > 0) {
      depth.unread -= 1;
      return;
    }
    const element = this.stack.pop();
    if (!element) return;
    if (element.to.length > 0 && element.part === this.part) {
      const text = laySentences(this.part.pieces.splice(element.from));
      this.part.rows.push({ to: element.to, text });
    }
    if (cellNames.has(name)) this.closeCell(element);
    else if (name === 'dt') this.push(termEnd);
    else if (!inlineNames.has(name)) this.push(lineEnd);
    if (name === 'table') this.tables.pop();
    for (const kind of ['apart', 'heading', 'figure', 'prose'] as const) {
      if (depth[kind] > 0) depth[kind] -= 1;
    }
  };

  private push(text: string): void {
    const { part, depth } = this;
    if (depth.apart > 0) part.apart.push(text);
    else if (depth.heading > 0 && depth.figure === 0) part.heading.push(text);
    else part.pieces.push(text);
  }

  private findLinked(href: string): string | undefined {
    return this.depth.prose > 0 ? undefined : this.order.findLinked(href);
  }

  /** The line of a fold may have an anchor instead of a heading. */
  private openHeading(name: string, { id }: Attributes): void {
    const { depth } = this;
    if (depth.heading > 0) {
      depth.heading += 1;
      if (id !== undefined) this.part.ids.push(id);
    } else if (name === 'h1') depth.heading = 1;
    else if (id !== undefined && (isHeading(name) || this.stack.at(-1)?.name === 'summary')) {
      this.part = openPart(id);
      this.parts.push(this.part);
      depth.heading = 1;
    }
  }

  private goDeeper(name: string, { class: classes = '', lang }: Attributes): void {
    const { depth, order } = this;
    const isApart = order.apart !== undefined && lang === order.apart;
    if (isApart && depth.apart === 0) this.part.apart.push(lineEnd);
    if (depth.apart > 0 || isApart) depth.apart += 1;
    if (depth.figure > 0 || (depth.heading > 0 && figureClass.test(classes))) depth.figure += 1;
    if (depth.prose > 0 || name === 'cite' || classes === 'prose') depth.prose += 1;
  }

  private openTable(name: string): void {
    if (name === 'table') {
      this.tables.push({ heads: [], isHead: false, column: 0, isUneven: false });
    }
    const table = this.tables.at(-1);
    if (table && (name === 'thead' || name === 'tbody')) table.isHead = name === 'thead';
    if (table && name === 'tr') table.column = 0;
  }

  private openCell(name: string, { colspan, rowspan }: Attributes): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (colspan !== undefined || rowspan !== undefined) table.isUneven = true;
    const head = table.heads[table.column];
    if (name === 'td' && !table.isHead && !table.isUneven && head !== undefined) {
      this.push(`${head} `);
    }
  }

  private closeCell({ part, from }: OpenElement): void {
    const table = this.tables.at(-1);
    if (table?.isHead && part === this.part) {
      table.heads.push(part.pieces.slice(from).join('').trim());
    }
    if (table) table.column += 1;
    this.push(cellEnd);
  }
}

/** Reads what a page says in its main element, cut at its second and third headings. */
export function readMain(html: string, order: MainOrder): PagePart[] {
  const reader = new MainReader(order);
  const { onopentag, ontext, onclosetag } = reader;
  const end = html.lastIndexOf('</main>');
  new Parser({ onopentag, ontext, onclosetag }).end(
    html.slice(Math.max(html.indexOf('<main'), 0), end < 0 ? undefined : end),
  );
  return reader.close();
}
