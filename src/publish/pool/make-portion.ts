import { setImmediate as breathe } from 'node:timers/promises';
import { openWriter } from './write-page.ts';
import type { PagePath } from './page-app.ts';
import type { PageBundle } from './page-bundle.ts';
import type { WorkerReport, PageFailure } from './orders.ts';
import type { Portion } from './portion.ts';

/** So many pages are made before the process listens again whether its parent lives. */
const pagesInARow = 16;

function describeFailure({ pathname, route }: PagePath, error: unknown): PageFailure {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { path: pathname, component: route.component, message, stack: stack ?? message };
}

/** Renders and writes the pages of a portion, one after the other; the book holds what they need and no more. */
export async function makePortion(
  bundle: PageBundle,
  { government }: Portion,
  report: (said: WorkerReport) => Promise<unknown>,
): Promise<void> {
  process.env['PLEDGEBOOK_PORTION'] = government ?? '';
  const write = openWriter(bundle.place);
  const paths = await bundle.listPaths(government !== undefined);
  await report({ paths: paths.map(({ pathname, route }) => [pathname, route.route]) });
  for (const [at, path] of paths.entries()) {
    if (at % pagesInARow === 0) await breathe();
    let body: Uint8Array | undefined;
    try {
      body = await bundle.render(path);
    } catch (error) {
      await report({ failed: describeFailure(path, error) });
      return;
    }
    if (body === undefined) continue;
    const clash = write(path, body);
    if (clash !== undefined) {
      await report({ skipped: { component: path.route.component, file: clash } });
    }
  }
}
