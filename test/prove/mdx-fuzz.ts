import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { blankHeader, layOutPage } from '../../src/check/page-text/lay-out-page.ts';
import { judgePage } from '../../src/check/page-text/judge-page.ts';
import { pageProcessor } from '../../src/load/page-processor.ts';
import { readText } from '../../src/load/read-text.ts';
import { fileKinds } from '../../src/schema/kinds.ts';
import { splitFrontmatter } from '../../src/load/split-frontmatter.ts';
import { openCompiler } from './mdx/compile-page.ts';
import { findRaw } from './mdx/find-raw.ts';
import { makePage } from './mdx/make-page.ts';
import { listHeaders, listNastyPages } from './mdx/nasty-pages.ts';

interface Workshop {
  dir: string;
  marker: string;
  /** Writes the marker; it is an expression, so that it can stand wherever code can. */
  run: string;
}

function openWorkshop(): Workshop {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  const marker = join(dir, 'ran');
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(dir, 'node_modules'));
  mkdirSync(join(dir, 'modules'));
  const run = `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(marker)},'')`;
  return { dir, marker, run };
}

type Content = (props: object) => unknown;

/** Really imports a compiled page and draws it; a component is drawn as its name. */
async function draw({ dir }: Workshop, name: string, code: string): Promise<string[]> {
  const file = join(dir, 'modules', `${name}.mjs`);
  writeFileSync(file, code);
  const { Content } = (await import(pathToFileURL(file).href)) as { Content: Content };
  const components = { Figure: 'Figure', Records: 'Records', Formula: 'Formula' };
  const raw = findRaw(Content({ components, link: (href: string) => href }));
  rmSync(file);
  return raw;
}

/** What the gate hands over of a page file; undefined where it refuses. */
function passGate({ dir }: Workshop, text: string): string | undefined {
  const file = join(dir, 'page.mdx');
  writeFileSync(file, text);
  const read = readText(file, fileKinds.page.limit * 1000);
  const halves = typeof read === 'string' ? splitFrontmatter(read) : read;
  if (!('body' in halves)) return undefined;
  const { body, bodyLine } = halves;
  if (judgePage(blankHeader(body, bodyLine)).faults.length > 0) return undefined;
  return layOutPage(body, bodyLine);
}

interface Tally {
  pages: number;
  /** Drawn from the file as it is, as while editing. */
  drawn: number;
  passed: number;
  ran: string[];
  raw: string[];
  /** Passed the gate and then could not be rendered. */
  lost: string[];
}

/** Tries a page in both ways it can be rendered. */
async function tryPage(
  workshop: Workshop,
  compile: (code: string, id: string) => Promise<string>,
  name: string,
  text: string,
  tally: Tally,
): Promise<void> {
  const tryOnce = async (way: string, code: string) => {
    const id = join(workshop.dir, `${way}-${name}.mdx`);
    const module = await compile(code, id).catch(() => undefined);
    if (module === undefined) return false;
    const raw = await draw(workshop, `${way}-${name}`, module).catch((error: unknown) => [
      String(error),
    ]);
    tally.raw.push(...raw.map((each) => `${name} ${way}: ${each}`));
    if (existsSync(workshop.marker)) {
      tally.ran.push(`${name} ${way}`);
      rmSync(workshop.marker);
    }
    return true;
  };
  tally.pages += 1;
  if (await tryOnce('file', text)) tally.drawn += 1;
  const handed = passGate(workshop, text);
  if (handed === undefined) return;
  tally.passed += 1;
  if (!(await tryOnce('handed', handed))) tally.lost.push(name);
}

const listSome = (what: string, found: readonly string[]) =>
  found.slice(0, 10).map((each) => `${what}: ${each}`);

/** How many of the nasty pages run with the renderer that `@astrojs/mdx` has by itself: the trap must be able to shut. */
async function countStockRuns(workshop: Workshop): Promise<number> {
  const compile = await openCompiler();
  const tally: Tally = { pages: 0, drawn: 0, passed: 0, ran: [], raw: [], lost: [] };
  const header = listHeaders(workshop.run)[0] ?? '';
  for (const [at, body] of listNastyPages(workshop.run).entries()) {
    await tryPage(workshop, compile, `stock-${String(at)}`, header + body, tally);
  }
  return tally.ran.filter((each) => each.endsWith('file')).length;
}

/**
 * Pages from a grammar of programs, elements, comments, fences, containers, tables, odd white space and
 * headers, and every nasty page below every header: none runs, none draws what no page may show, and what
 * passes the gate can be rendered.
 */
export async function proveFuzz(
  seed: number,
  count: number,
): Promise<{ lines: string[]; ok: boolean }> {
  const workshop = openWorkshop();
  const tally: Tally = { pages: 0, drawn: 0, passed: 0, ran: [], raw: [], lost: [] };
  try {
    const compile = await openCompiler(pageProcessor);
    const nasty = listHeaders(workshop.run).flatMap((header) =>
      listNastyPages(workshop.run).map((body) => header + body),
    );
    for (const [at, text] of nasty.entries()) {
      await tryPage(workshop, compile, `nasty-${String(at)}`, text, tally);
    }
    for (let at = 0; at < count; at += 1) {
      const name = `${String(seed)}-${String(at)}`;
      await tryPage(workshop, compile, name, makePage(name, workshop.run), tally);
    }
    const stock = await countStockRuns(workshop);
    const { pages, drawn, passed, ran, raw, lost } = tally;
    const faults = ran.length + raw.length + lost.length;
    return {
      lines: [
        ...listSome('ran', ran),
        ...listSome('raw', raw),
        ...listSome('lost', lost),
        `fuzz seed ${seed}: ${pages} pages, ${drawn} drawn as they are, ${passed} passed the gate; ${ran.length} ran, ${raw.length} drew what no page may show, ${lost.length} passed and could not be rendered; with the stock renderer ${stock} nasty pages ran`,
      ],
      ok: faults === 0 && stock > 0 && passed > 0,
    };
  } finally {
    rmSync(workshop.dir, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [seed = 1, count = 200] = process.argv.slice(2).map(Number);
  const { lines, ok } = await proveFuzz(seed, count);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = ok ? 0 : 1;
}
