import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldDocument, type FoldedDocument } from '../check/quotes/fold-document.ts';

/** A document by its SHA-256; undefined where the folder does not hold it, `no-text` where it is no UTF-8 text. */
export type FindDocument = (sha256: string) => FoldedDocument | 'no-text' | undefined;

function decodeText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The documents of a folder and of the folders in it, found by what they hold and not by their names. */
export function readDocuments(dir: string): FindDocument {
  const files = new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
      .map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes] as const),
  );
  const folded = new Map<string, FoldedDocument | 'no-text'>();
  return (sha256) => {
    const known = folded.get(sha256);
    const bytes = files.get(sha256);
    if (known !== undefined || !bytes) return known;
    const text = decodeText(bytes);
    const document = text === undefined ? 'no-text' : foldDocument(text);
    folded.set(sha256, document);
    return document;
  };
}
