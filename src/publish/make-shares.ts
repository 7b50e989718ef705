import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setShare, shareTemplate } from '../print/set-share.ts';
import { writeShare } from '../print/write-share.ts';
import { keepMade, placeMade } from './keep-made.ts';
import { readAsOne, type ReadGroups } from './read-groups.ts';
import { readHtmlFiles } from './read-html-files.ts';
import { readShare, type NamedShare } from './read-share.ts';

interface ShareOrder {
  /** The built site. */
  site: string;
  base: string;
  /** The project's folder, which keeps drawn pictures from one build to the next. */
  root: string;
  readGroups?: ReadGroups;
}

/** What makes the same lines another picture: the drawing and its colours. */
const drawnBy = [
  shareTemplate,
  new URL('../print/set-share.ts', import.meta.url),
  new URL('../print/write-share.ts', import.meta.url),
  new URL('../styles/tokens.css', import.meta.url),
].map((file) => readFileSync(file, 'utf8'));

function* readShares(site: string, addresses: readonly string[]): Generator<NamedShare> {
  for (const html of readHtmlFiles(site, addresses)) {
    const share = readShare(html.toString('utf8'));
    if (share) yield share;
  }
}

/** The pictures that pages name, each once; two pages may not say different things of one. */
function listShares(named: Iterable<NamedShare>): NamedShare[] {
  const shares = new Map<string, NamedShare>();
  for (const share of named) {
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
export async function makeShares({
  site,
  base,
  root,
  readGroups = readAsOne(site),
}: ShareOrder): Promise<number> {
  const named = readGroups('shares', (addresses) => listShares(readShares(site, addresses)));
  const shares = listShares(named.flat()).map((share) => {
    const { language, lines } = share;
    return { share, file: placeMade(root, 'share/*.png', [language, lines, drawnBy]) };
  });
  const missing = new Map(
    shares.flatMap(({ share, file }) => (existsSync(file) ? [] : [[file, share] as const])),
  );
  // While one is written, the next is set.
  let written = Promise.resolve();
  for (const [file, share] of missing) {
    const drawing = setShare(share);
    await written;
    written = keepMade(file, (aside) => writeShare(drawing, aside));
  }
  await written;
  for (const { share, file } of shares) {
    const place = join(site, share.path.slice(base.length));
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(file, place);
  }
  return missing.size;
}
