import { setImmediate as breathe } from 'node:timers/promises';
import { openKeptPages } from '../kept/kept-pages.ts';
import { leaveMade } from '../kept/made-groups.ts';
import { PagePacker, unpackPages, type MadePage } from '../kept/pack-pages.ts';
import { openWriter, placePage } from './write-page.ts';
import type { PagePath } from './page-app.ts';
import type { PageBundle } from './page-bundle.ts';
import { PageFailed, type TakenPath, type WorkerReport } from './orders.ts';
import type { Portion } from './portion.ts';

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

/** Writes the pages of a portion: as they are kept where they were made of the same before, else rendered, and kept. */
export async function makePortion(
  bundle: PageBundle,
  portion: Portion,
  report: (said: WorkerReport) => Promise<unknown>,
): Promise<void> {
  const { place } = bundle;
  const write = openWriter(place);
  const made: string[] = [];
  const put = async (page: MadePage) => {
    if (made.length % pagesInARow === 0) await breathe();
    const file = write(page);
    if (file === undefined) made.push(page.name);
    else await report({ skipped: { component: page.component, file } });
  };
  const kept = openKeptPages(place.kept, portion);
  const known = kept.find();
  if (known) {
    await report({ paths: known.paths });
    for (const page of unpackPages(known)) await put(page);
    leaveMade(place.records, portion, made);
    return;
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
  leaveMade(place.records, portion, made);
  if (packer) kept.keep(packer.close({ mark, paths }));
}
