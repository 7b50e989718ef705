import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyShelf, type Shelf } from '../check/entry.ts';
import type { Finding } from '../model/finding.ts';
import { bindBook } from './book.ts';
import { passGate } from './gate.ts';
import { readContent } from './read-content.ts';
import { restoreRevision } from './read-revision.ts';
import { isNoCommit } from './read-since.ts';

/** The content folder as it was before. */
export interface Earlier {
  shelf: Shelf;
  /** What it said in public; undefined where its records do not pass the gate of today. */
  findings: readonly Finding[] | undefined;
}

/** The records at a revision, as `readSince` takes it; undefined for a built site, of which only addresses are known. */
export function readEarlier(content: string, since: string): Earlier | undefined {
  if (isNoCommit(since)) return { shelf: emptyShelf(), findings: [] };
  if (existsSync(since)) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-since-'));
  try {
    restoreRevision(content, since, dir);
    const { records } = passGate(dir);
    return { shelf: readContent(dir).shelf, findings: records && bindBook(records).findings };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
