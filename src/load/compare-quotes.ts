import type { Entry } from '../check/entry.ts';
import { listQuotes, type WrittenQuote } from '../check/list-quotes.ts';
import type { Point } from '../check/problem.ts';
import { findQuote } from '../check/quotes/find-quote.ts';
import { hashQuote } from '../check/quotes/hash-quote.ts';
import { findNearestRun, type NearestRun } from '../check/quotes/nearest-run.ts';
import type { QuotesLock } from '../schema/quotes-lock.ts';
import type { Locate } from './locate.ts';
import { readContent } from './read-content.ts';
import type { FindDocument } from './read-documents.ts';
import { draftLock } from './write-lock.ts';

/** What is to say of one quote: that it is not proved, or what makes its proof doubtful. */
export interface QuoteReport extends Point {
  kind: 'missing' | 'no-document' | 'no-text' | 'before-place' | 'far-apart';
  file: string;
  source: string;
  piece: string;
  /** The line of the document where it stands after all. */
  found?: number;
  nearest?: NearestRun | undefined;
}

export interface QuoteComparison {
  reports: readonly QuoteReport[];
  lock: QuotesLock;
  counts: { all: number; found: number; kept: number; unchecked: number };
  /** Files that their schemas refuse: with one of them nothing is compared. */
  unread: readonly string[];
}

export const isProved = ({ reports, unread }: QuoteComparison) =>
  unread.length === 0 &&
  reports.every(({ kind }) => kind === 'before-place' || kind === 'far-apart');

export const lockFile = 'quotes.lock.json';

interface PlacedQuote extends WrittenQuote {
  file: string;
  locate: Locate | undefined;
}

/** Where a piece of a quote stands in its file; the quote itself where none of its pieces is meant. */
function findPoint({ pieces, path, locate }: PlacedQuote, piece: string): Point {
  const nth = pieces.findIndex((each) => each.normalize('NFC') === piece);
  const at = pieces.length > 1 && nth >= 0 ? [...path, nth] : path;
  return locate?.(at) ?? { line: 1, column: 1 };
}

/** Compares every quote of a content folder with its document; the lock holds those that are there. */
export function compareQuotes(dir: string, findDocument: FindDocument): QuoteComparison {
  const { shelf, locators } = readContent(dir);
  const entries = (Object.values(shelf).flat() as Entry[]).filter(({ file }) => file !== lockFile);
  const unread = entries.filter(({ whole }) => whole === undefined).map(({ file }) => file);
  const sums = new Map(shelf.source.map(({ place, facts }) => [place.id, facts.sha256]));
  const before = shelf.quotes[0]?.whole?.sources ?? {};
  const quotes = entries.flatMap(({ file, tree }): PlacedQuote[] => {
    const written = listQuotes(tree ?? null);
    const locate = written.length > 0 ? locators.get(file)?.() : undefined;
    return written.map((quote) => ({ ...quote, file, locate }));
  });
  const counts = { all: quotes.length, found: 0, kept: 0, unchecked: 0 };
  const draft = draftLock();

  function compare(quote: PlacedQuote): QuoteReport[] {
    const { source, place, pieces, file } = quote;
    const tell = (kind: QuoteReport['kind'], piece: string, more?: Partial<QuoteReport>) => [
      { kind, file, source, piece, ...findPoint(quote, piece), ...more },
    ];
    const sha256 = sums.get(source);
    if (sha256 === undefined) {
      counts.unchecked += 1;
      return [];
    }
    const hash = hashQuote(pieces);
    const whole = pieces.join(' / ');
    const document = findDocument(sha256);
    if (document === undefined || document === 'no-text') {
      const line = before[source]?.sha256 === sha256 ? before[source].quotes[hash] : undefined;
      if (line === undefined) return tell(document ?? 'no-document', whole);
      counts.kept += 1;
      draft.hold(source, sha256, hash, line);
      return [];
    }
    const found = findQuote(document, place, pieces);
    if (found.kind === 'missing')
      return tell('missing', found.piece, { nearest: findNearestRun(document, found.piece) });
    counts.found += 1;
    draft.hold(source, sha256, hash, found.line);
    return found.doubt ? tell(found.doubt, whole, { found: found.line }) : [];
  }

  const reports = unread.length > 0 ? [] : quotes.flatMap(compare);
  return { reports, counts, unread, lock: draft.finish() };
}
