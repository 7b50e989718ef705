import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuild, type Step } from './run-build.ts';

/** How many pages Hugo is to make, and what they weigh together. */
interface Weight {
  pages: number;
  bytes: number;
}

export interface HugoFigures extends Weight {
  version: string;
  whole: Step;
}

/** A page's worth of prose in Markdown: paragraphs that a renderer has to take apart. */
function writeProse(bytes: number): string {
  const sentence = 'A made-up sentence of a made-up record, as *long* as others are. ';
  const paragraph = `${sentence.repeat(4).trim()}\n\n`;
  // What becomes of a paragraph is a little longer than it is.
  const made = paragraph.length + 4 * '<em></em>'.length + '<p></p>'.length - 4 * '**'.length - 1;
  return paragraph.repeat(Math.max(1, Math.round(bytes / made)));
}

/** A site of Hugo's with so many pages of the same weight, a hundred to a section. */
export function writeHugoSite(dir: string, { pages, bytes }: Weight): void {
  const layouts = join(dir, 'layouts/_default');
  mkdirSync(layouts, { recursive: true });
  writeFileSync(
    join(dir, 'config.toml'),
    'baseURL = "http://site/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n',
  );
  writeFileSync(
    join(layouts, 'single.html'),
    '<!doctype html><html lang="en"><title>{{ .Title }}</title><main>{{ .Content }}</main></html>\n',
  );
  const prose = writeProse(bytes / pages);
  for (let page = 0; page < pages; page += 1) {
    const folder = join(dir, 'content', `section-${String(Math.floor(page / 100))}`);
    if (page % 100 === 0) mkdirSync(folder, { recursive: true });
    const title = `page-${String(page)}`;
    writeFileSync(join(folder, `${title}.md`), `---\ntitle: ${title}\n---\n\n${prose}`);
  }
}

/** Builds as many pages of the same weight with Hugo; undefined where there is no Hugo. */
export async function measureHugo(
  weight: Weight,
  program = 'hugo',
): Promise<HugoFigures | undefined> {
  const { status, stdout } = spawnSync(program, ['version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-hugo-'));
  try {
    writeHugoSite(dir, weight);
    const { whole } = await runBuild([program, '--source', dir, '--destination', join(dir, 'out')]);
    return { ...weight, version: stdout.trim(), whole };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export function formatHugo(figures: HugoFigures | undefined): string {
  if (!figures) return 'Hugo, as many pages of the same weight: not measured';
  const { version, whole, pages } = figures;
  const memory = whole.megabytes === undefined ? 'not measured' : whole.megabytes.toFixed(0);
  return [
    `Hugo, as many pages of the same weight: ${whole.seconds.toFixed(2)} s, ${memory} MB,`,
    `${((1000 * whole.seconds) / pages).toFixed(2)} ms a page (${version})`,
  ].join(' ');
}
