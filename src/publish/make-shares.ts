import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setShare, shareTemplate } from '../print/set-share.ts';
import { writePng } from '../print/write-png.ts';
import { readHtmlFiles } from './read-html-files.ts';
import { readShare, type NamedShare } from './read-share.ts';

interface ShareOrder {
  /** The built site. */
  site: string;
  base: string;
  /** The project's folder, which keeps drawn pictures from one build to the next. */
  root: string;
}

/** What makes the same lines another picture: the drawing, its colours, and the versions of what draws. */
const drawnBy = [
  shareTemplate,
  new URL('../print/set-share.ts', import.meta.url),
  new URL('../print/write-png.ts', import.meta.url),
  new URL('../styles/tokens.css', import.meta.url),
  new URL('../../package.json', import.meta.url),
].map((file) => readFileSync(file, 'utf8'));

const nameKept = ({ language, lines }: NamedShare) =>
  createHash('sha256')
    .update(JSON.stringify([language, lines, drawnBy]))
    .digest('hex');

/** The pictures that the pages name, each once; two pages may not say different things of one. */
function listShares(site: string): NamedShare[] {
  const shares = new Map<string, NamedShare>();
  for (const html of readHtmlFiles(site)) {
    const share = readShare(html);
    if (!share) continue;
    const known = shares.get(share.path) ?? share;
    if (known.lines.join('\n') !== share.lines.join('\n')) {
      throw new Error(`Pages say different things of one picture: ${share.path}`);
    }
    shares.set(share.path, known);
  }
  return [...shares.values()];
}

/**
 * Puts the pictures that the pages name into a built site. One that was drawn before with the same words is taken from
 * where it is kept. Answers how many were drawn.
 */
export async function makeShares({ site, base, root }: ShareOrder): Promise<number> {
  const kept = join(root, 'node_modules/.cache/pledgebook/share');
  mkdirSync(kept, { recursive: true });
  let drawn = 0;
  for (const share of listShares(site)) {
    const file = join(kept, `${nameKept(share)}.png`);
    if (!existsSync(file)) {
      const aside = `${file}.${String(process.pid)}`;
      await writePng(setShare(share), 'wide', aside);
      renameSync(aside, file);
      drawn += 1;
    }
    const place = join(site, share.path.slice(base.length));
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(file, place);
  }
  return drawn;
}
