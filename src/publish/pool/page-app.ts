import type { RouteData } from 'astro';

/** A page that is to be made: its address, without base path, the route that makes it, and what it is given. */
export interface PagePath {
  pathname: string;
  route: RouteData;
  params: Readonly<Record<string, string | undefined>>;
  props: Readonly<Record<string, unknown>>;
}

/** How a bundle finds the module of each page, by its file. */
export type PageMap = Map<string, () => Promise<{ page: () => Promise<object> }>>;

/** What of the app in a bundle is used here. It is Astro's own and not documented: a test compares what comes of it. */
export interface PageApp {
  manifest: { routes: { routeData: RouteData }[]; pageMap: PageMap; site?: string };
  routeCache: {
    clearAll: () => void;
    get: (route: RouteData) => { staticPaths?: Pick<PagePath, 'params' | 'props'>[] } | undefined;
  };
  getComponentByRoute: (route: RouteData) => unknown;
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}
