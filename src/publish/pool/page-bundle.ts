import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { openStandingPages } from '../kept/standing-pages.ts';
import { callPage, catchResults } from './call-page.ts';
import type { Bundle } from './orders.ts';
import type * as PageRuntime from './page-runtime.ts';
import type { PageApp, PagePath } from './page-app.ts';

/** A bundle of pages, ready to render. */
export interface PageBundle {
  place: Bundle;
  findStanding: ReturnType<typeof openStandingPages>;
  /** Every page of the routes that belong to a government, or of the others. */
  listPaths: (ofGovernment: boolean) => Promise<PagePath[]>;
  /** The bytes of a page; undefined where a route has nothing to say. */
  render: (path: PagePath) => Promise<Uint8Array | undefined>;
}

/** Astro's own listing of the pages of a route, each with what it is given. */
async function listPathsOf(app: PageApp, route: RouteData): Promise<PagePath[]> {
  const { routeCache } = app;
  const getComponentByRoute = (of: RouteData) => app.getComponentByRoute(of);
  const manifest = { ...app.manifest, routes: [{ routeData: route }] };
  const listed = new StaticPaths({ manifest, routeCache, getComponentByRoute } as never);
  const paths = await listed.getAll();
  const given = routeCache.get(route)?.staticPaths ?? [];
  return paths.map(({ pathname }, at) => ({
    pathname,
    route,
    params: given[at]?.params ?? {},
    props: given[at]?.props ?? {},
  }));
}

/** Data files and sources stand in one folder, whosever they are: which are made, the book that is open tells. */
const isOfBoth = ({ component }: RouteData) =>
  component.startsWith('src/pages/data/') || component.endsWith('/sources/[id].astro');

const isBelowGovernment = ({ params }: RouteData) => params.includes('gov');

async function listPaths(app: PageApp, ofGovernment: boolean): Promise<PagePath[]> {
  app.routeCache.clearAll();
  const paths: PagePath[] = [];
  for (const { routeData } of app.manifest.routes) {
    if (isBelowGovernment(routeData) === ofGovernment || isOfBoth(routeData)) {
      paths.push(...(await listPathsOf(app, routeData)));
    }
  }
  return paths;
}

function urlOfPage({ pathname, route }: PagePath, base: string): URL {
  const path = `${base}${pathname}`.replace(/\/+/g, '/');
  return new URL(route.type === 'endpoint' ? path : path.replace(/\/?$/, '/'), 'http://localhost');
}

/** Opens the bundle that Astro made, as Astro's own prerenderer does. */
export async function openPageBundle(place: Bundle): Promise<PageBundle> {
  const { app } = (await import(pathToFileURL(place.entry).href)) as { app: PageApp };
  const runtime = (await import(pathToFileURL(place.runtime).href)) as typeof PageRuntime;
  const pagesByKeys = new Map(place.styles.map(([key, styles]) => [key, { styles }]));
  app.setInternals({ pagesByKeys, entrySpecifierToBundleMap: new Map() });
  const destination = { write: () => true };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  const caught = catchResults(app.manifest.pageMap);
  const site = app.manifest.site === undefined ? undefined : new URL(app.manifest.site);
  return {
    place,
    findStanding: openStandingPages(place.records),
    listPaths: (ofGovernment) => listPaths(app, ofGovernment),
    render: async (path) => {
      const known = caught.get(path.route.component);
      if (known) return callPage(runtime, known, path, site);
      const request = new Request(urlOfPage(path, place.base));
      const response = await app.render(request, { routeData: path.route });
      return response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
  };
}
