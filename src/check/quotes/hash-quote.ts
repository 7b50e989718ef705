import { createHash } from 'node:crypto';

/** The name of a quote by its words: the SHA-256 of its composed pieces, one a line. */
export function hashQuote(pieces: readonly string[]): string {
  return createHash('sha256').update(pieces.join('\n').normalize('NFC')).digest('hex');
}
