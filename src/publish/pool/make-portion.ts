import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { openKeptPages } from '../kept/kept-pages.ts';
import { leaveMade } from '../kept/made-groups.ts';
import { openListed, type ListedPages } from '../kept/standing-pages.ts';
import { waitsForClicks } from '../measure-reach.ts';
import { PagePacker, unpackPages, type MadePage } from '../kept/pack-pages.ts';
import { openWriter, placePage } from './write-page.ts';
import type { PagePath } from './page-app.ts';
import type { PageBundle } from './page-bundle.ts';
import { PageFailed, type TakenPath, type WorkerReport } from './orders.ts';
import type { Portion } from './portion.ts';

type TellParent = (said: WorkerReport) => Promise<unknown>;
type Placing = ReturnType<typeof openPlacing>;

/** So many pages are made before the process listens again whether its parent lives. */
const pagesInARow = 16;

/** Renders pages, one after the other; the book holds what they need and no more. */
async function* renderPages(
  bundle: PageBundle,
  paths: readonly PagePath[],
): AsyncGenerator<MadePage> {
  for (const path of paths) {
    const { component } = path.route;
    const body = await bundle.render(path).catch((error: unknown) => {
      throw new PageFailed(path.pathname, component, error);
    });
    if (body !== undefined) yield { name: placePage(path), component, body };
  }
}

/** Puts pages where they go, and tells what stands there already. */
function openPlacing({ place }: PageBundle, report: TellParent) {
  const { write, link } = openWriter(place);
  const made: string[] = [];
  const note = async ({ name, component }: Omit<MadePage, 'body'>, file: string | undefined) => {
    if (made.length % pagesInARow === 0) await breathe();
    if (file === undefined) made.push(name);
    else await report({ skipped: { component, file } });
  };
  return {
    made,
    write: (page: MadePage) => note(page, write(page)),
    link: (page: Omit<MadePage, 'body'>, from: string) => note(page, link(page.name, from)),
    clear: () => {
      for (const name of made) rmSync(join(place.out, name), { force: true });
    },
  };
}

/** Takes the pages of a portion as they stand; answers the paths that they are at, or nothing where they do not all stand. */
async function takeStanding(
  from: string,
  listed: ListedPages | undefined,
  { write, link, clear }: Placing,
): Promise<ListedPages['paths'] | undefined> {
  try {
    for (const page of listed?.same ?? []) await link(page, from);
    for (const page of listed?.filled ?? []) await write(page);
    return listed?.paths;
  } catch {
    // Whatever goes wrong with the site that stands, nothing is lost but time; what is written is never one of its files.
    clear();
    return undefined;
  }
}

/** The pages of a portion as they are kept, else rendered, and kept. */
async function makePages(
  bundle: PageBundle,
  portion: Portion,
  report: TellParent,
  { write }: Placing,
) {
  const kept = openKeptPages(bundle.place.kept, portion);
  const [same, filled]: [Omit<MadePage, 'body'>[], MadePage[]] = [[], []];
  const put = async (page: MadePage) => {
    await write(page);
    const { name, component, body } = page;
    if (waitsForClicks(body)) filled.push({ name, component, body });
    else same.push({ name, component });
  };
  const known = kept.find();
  if (known) {
    await report({ paths: known.paths });
    for (const page of unpackPages(known)) await put(page);
    return { paths: known.paths, same, filled };
  }
  process.env['PLEDGEBOOK_PORTION'] = portion.government ?? '';
  const listed = await bundle.listPaths(portion.government !== undefined);
  const paths = listed.map(({ pathname, route }): TakenPath => [pathname, route.route]);
  await report({ paths });
  const { mark } = portion;
  const packer = mark && new PagePacker();
  for await (const page of renderPages(bundle, listed)) {
    await put(page);
    packer?.add(page);
  }
  if (packer) kept.keep(packer.close({ mark, paths }));
  return { paths, same, filled };
}

/**
 * Puts the pages of a portion into the site: as they stand or are kept where they were made of the same before, else
 * rendered, and kept.
 */
export async function makePortion(
  bundle: PageBundle,
  portion: Portion,
  report: TellParent,
): Promise<void> {
  const { place, findStanding } = bundle;
  const listed = openListed(place.kept, portion);
  const from = findStanding(portion);
  const standing = openPlacing(bundle, report);
  const paths = from === undefined ? undefined : await takeStanding(from, listed?.find(), standing);
  if (paths) {
    await report({ paths });
    leaveMade(place.records, portion, standing.made);
    return;
  }
  const placing = openPlacing(bundle, report);
  const made = await makePages(bundle, portion, report, placing);
  leaveMade(place.records, portion, placing.made);
  listed?.keep(made);
}
