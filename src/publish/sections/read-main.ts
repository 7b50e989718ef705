import { Parser } from 'htmlparser2';
import { MainReader, type MainOrder } from './main-reader.ts';
import type { PagePart } from './page-part.ts';

/** The main element of a page, or the whole of what has none. */
export function cutMain(html: string): string {
  const end = html.lastIndexOf('</main>');
  return html.slice(Math.max(html.indexOf('<main'), 0), end < 0 ? undefined : end);
}

/** Reads what a page says in its main element, cut at its second and third headings. */
export function readMain(html: string, order: MainOrder): PagePart[] {
  const reader = new MainReader(order);
  const { onopentag, ontext, onclosetag } = reader;
  new Parser({ onopentag, ontext, onclosetag }).end(cutMain(html));
  return reader.close();
}
