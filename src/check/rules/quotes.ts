import type { ShelvedFile, SiteShelf } from '../entry.ts';
import { mentionOf } from '../read-mentions.ts';
import type { Fault } from '../problem.ts';
import { hashQuote } from '../quotes/hash-quote.ts';

type Unchecked = Map<ShelvedFile<'source'>, number>;

/** What the lock says of one source. */
interface Locked {
  sha256: string;
  quotes: Readonly<Record<string, number>>;
}

/** Quotes whose words were never compared with the document, as the lock tells it. */
function* checkEntry(
  entry: ShelvedFile,
  sources: ReadonlyMap<string, ShelvedFile<'source'>>,
  locked: Readonly<Record<string, Locked>>,
  unchecked: Unchecked,
): Generator<Fault> {
  for (const { source: id, pieces, path } of mentionOf(entry, 'quotes')) {
    const source = sources.get(id);
    if (!source) continue;
    const { sha256 } = source.facts;
    const lock = locked[id];
    if (sha256 === undefined) unchecked.set(source, (unchecked.get(source) ?? 0) + 1);
    else if (lock && lock.sha256 !== sha256) continue;
    else if (!lock || !Object.hasOwn(lock.quotes, hashQuote(pieces))) {
      yield { code: 'quote-not-compared', file: entry.file, path, received: pieces.join(' / ') };
    }
  }
}

/** Every quote was found in the document, letter by letter, by `npm run quotes`. */
export function* checkQuotes(shelf: SiteShelf): Generator<Fault> {
  const [lock] = shelf.quotes;
  // A lock that cannot be read is reported as a file.
  if (lock && !lock.whole) return;
  const locked = lock?.whole?.sources ?? {};
  const sources = new Map(shelf.source.map((entry) => [entry.place.id, entry]));
  const unchecked: Unchecked = new Map();
  for (const entry of Object.values(shelf).flat() as ShelvedFile[])
    if (entry.whole !== undefined) yield* checkEntry(entry, sources, locked, unchecked);
  for (const [{ file }, quotes] of unchecked)
    yield { code: 'quote-unchecked', file, at: { line: 1, column: 1 }, fills: { quotes } };
  for (const [id, { file, facts }] of sources) {
    const before = locked[id]?.sha256;
    if (before !== undefined && facts.sha256 !== undefined && before !== facts.sha256)
      yield { code: 'quote-document-changed', file, path: ['sha256'], received: facts.sha256 };
  }
}
