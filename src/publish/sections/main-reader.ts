import { cellEnd, lineEnd, laySentences, termEnd } from './lay-sentences.ts';
import {
  cellNames,
  headingNames,
  inlineNames,
  isFigure,
  isUnread,
  rowNames,
  type Attributes,
} from './main-elements.ts';
import { closePart, openPart, type OpenPart, type PagePart } from './page-part.ts';
import { TableHeads } from './table-heads.ts';

export interface MainOrder {
  /** The record that a link leads to, where the row around it speaks of that record. */
  findLinked: (href: string) => string | undefined;
  /** Text of this language is read apart: the page in that language says it. */
  apart?: 'ko';
}

interface OpenElement {
  name: string;
  /** Where its text begins, in the part that was open then. */
  part: OpenPart;
  from: number;
  /** The records that it leads to. */
  to: string[];
}

/** Follows the tags of a main element and keeps what they hold; a parser calls the three handlers. */
export class MainReader {
  private part = openPart();
  private readonly parts = [this.part];
  private readonly stack: OpenElement[] = [];
  private readonly tables = new TableHeads();
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
    const { depth, stack } = this;
    if (depth.unread > 0 || isUnread(name, attributes)) {
      depth.unread += 1;
      return;
    }
    if (!inlineNames.has(name) && !cellNames.has(name)) this.push(lineEnd);
    else if (!this.mayRun) this.push(' ');
    this.mayRun = true;
    this.openHeading(name, attributes);
    this.goDeeper(name, attributes);
    this.tables.open(name);
    stack.push({ name, part: this.part, from: this.part.pieces.length, to: [] });
    const to = depth.prose === 0 && attributes['href'] && this.order.findLinked(attributes['href']);
    if (to) stack.findLast((element) => rowNames.has(element.name))?.to.push(to);
    const head = cellNames.has(name) ? this.tables.openCell(name, attributes) : undefined;
    if (head !== undefined) this.push(`${head} `);
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
    this.closeElement(element);
    this.tables.close(name);
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

  /** The line of a fold may have an anchor instead of a heading. */
  private openHeading(name: string, { id }: Attributes): void {
    const { depth } = this;
    if (depth.heading > 0) {
      depth.heading += 1;
      if (id !== undefined) this.part.ids.push(id);
    } else if (name === 'h1') depth.heading = 1;
    else if (
      id !== undefined &&
      (headingNames.has(name) || this.stack.at(-1)?.name === 'summary')
    ) {
      this.part = openPart(id);
      this.parts.push(this.part);
      depth.heading = 1;
    }
  }

  private goDeeper(name: string, attributes: Attributes): void {
    const { depth, order } = this;
    const isApart = order.apart !== undefined && attributes['lang'] === order.apart;
    if (isApart && depth.apart === 0) this.part.apart.push(lineEnd);
    if (depth.apart > 0 || isApart) depth.apart += 1;
    if (depth.figure > 0 || (depth.heading > 0 && isFigure(attributes))) depth.figure += 1;
    const isProse = name === 'cite' || attributes['class'] === 'prose';
    if (depth.prose > 0 || isProse) depth.prose += 1;
  }

  private closeElement({ name, part, from, to }: OpenElement): void {
    const isOpen = part === this.part;
    if (cellNames.has(name)) {
      this.tables.closeCell(isOpen ? part.pieces.slice(from).join('').trim() : '');
      this.push(cellEnd);
    }
    if (to.length > 0 && isOpen) {
      part.rows.push({ to, text: laySentences(part.pieces.splice(from)) });
    }
    if (name === 'dt') this.push(termEnd);
    else if (!inlineNames.has(name) && !cellNames.has(name)) this.push(lineEnd);
  }
}
