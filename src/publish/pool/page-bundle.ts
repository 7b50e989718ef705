import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { RouteData } from 'astro';
import { pathToFileURL } from 'node:url';
import type { Bundle } from './orders.ts';

/** A page that is to be made: its address, without base path, and the route that makes it. */
export interface PagePath {
  pathname: string;
  route: RouteData;
}

/** A bundle of pages, ready to render. */
export interface PageBundle {
  place: Bundle;
  /** Every page of the routes that belong to a government, or of the others. */
  listPaths: (ofGovernment: boolean) => Promise<PagePath[]>;
  /** The bytes of a page; undefined where a route has nothing to say. */
  render: (path: PagePath) => Promise<Uint8Array | undefined>;
}

/** What of the app in a bundle is used here. */
interface App {
  manifest: { routes: { routeData: RouteData }[] };
  routeCache: { clearAll: () => void };
  getComponentByRoute: (route: RouteData) => unknown;
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** Astro's own listing of pages, for some of the routes. */
async function listPaths(app: App, ofGovernment: boolean): Promise<PagePath[]> {
  const routes = app.manifest.routes.filter(
    ({ routeData }) => routeData.params.includes('gov') === ofGovernment,
  );
  app.routeCache.clearAll();
  const { routeCache } = app;
  const getComponentByRoute = (route: RouteData) => app.getComponentByRoute(route);
  const manifest = { ...app.manifest, routes };
  return new StaticPaths({ manifest, routeCache, getComponentByRoute } as never).getAll();
}

function urlOfPage({ pathname, route }: PagePath, base: string): string {
  const path = `${base}${pathname}`.replace(/\/+/g, '/');
  return route.type === 'endpoint' ? path : path.replace(/\/?$/, '/');
}

/** Opens the bundle that Astro made, as Astro's own prerenderer does. */
export async function openPageBundle(place: Bundle): Promise<PageBundle> {
  const { app } = (await import(pathToFileURL(place.entry).href)) as { app: App };
  const pagesByKeys = new Map(place.styles.map(([key, styles]) => [key, { styles }]));
  app.setInternals({ pagesByKeys, entrySpecifierToBundleMap: new Map() });
  const destination = { write: () => true };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return {
    place,
    listPaths: (ofGovernment) => listPaths(app, ofGovernment),
    render: async (path) => {
      const request = new Request(new URL(urlOfPage(path, place.base), 'http://localhost'));
      const response = await app.render(request, { routeData: path.route });
      return response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
  };
}
