import { createHash } from 'node:crypto';
import type { ContentPart } from './cut-content.ts';
import { openKept, packReading } from './keep-parts.ts';
import { judgePart, loadPart, markPart } from './read-part.ts';

/** How parts are read that are kept from one run to the next. */
export interface PackOrder {
  dir: string;
  sought: readonly string[];
  /** Where they are kept, and the digest of the code that reads and judges; kept nowhere without. */
  kept: { folder: string; code: string } | undefined;
}

/** The name of a kept part: whatever its bytes, its paths or the code change, it has another. */
export function nameKept(part: string, mark: string, code: string): string {
  const [prefix, rest] = [[part], [mark, code]].map((texts) =>
    createHash('sha256').update(texts.join('\n')).digest('hex'),
  );
  return `${String(prefix).slice(0, 16)}-${String(rest)}`;
}

/** What a part says, packed: as it is kept where the same was read before, else read and judged anew. */
export function readPacked({ dir, sought, kept }: PackOrder, part: ContentPart): Buffer {
  const bytes = loadPart(dir, part);
  const mark = markPart(part, bytes, sought);
  const read = () => packReading(judgePart(part, bytes, sought, mark));
  if (!kept) return read();
  const store = openKept(kept.folder);
  const name = nameKept(part.name, mark, kept.code);
  const held = store.find(name);
  if (held) return held;
  const said = read();
  store.keep(name, said);
  return said;
}
