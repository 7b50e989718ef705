import type { PageMap, PagePath } from './page-app.ts';
import type * as PageRuntime from './page-runtime.ts';

/** What Astro hands through a page while it renders, and a compiled page. */
type Result = Parameters<typeof PageRuntime.renderToString>[0];
type PageFactory = Parameters<typeof PageRuntime.renderToString>[1];
type Given = Readonly<Record<string, unknown>> | null;

/** A page that Astro has rendered, and what it handed through it before the page filled it. */
interface KnownPage {
  factory: PageFactory;
  result: Result;
}

/** A copy whose sets and lists are its own: pages fill and empty them. */
function copyFilled<T extends object>(state: T): T {
  const copied = Object.entries(state).map(([name, value]: [string, unknown]) => {
    if (value instanceof Set) return [name, new Set(value)] as const;
    return [name, Array.isArray(value) ? [...(value as unknown[])] : value] as const;
  });
  return Object.fromEntries(copied) as T;
}

const copyResult = (result: Result): Result => ({
  ...copyFilled(result),
  _metadata: copyFilled(result._metadata),
});

/** Keeps what Astro hands through the first page that it renders of each file; answers where it is kept. */
export function catchResults(pageMap: PageMap): ReadonlyMap<string, KnownPage> {
  const known = new Map<string, KnownPage>();
  for (const [component, open] of pageMap) {
    const watched = open().then(({ page }) => page()) as Promise<{ default?: PageFactory }>;
    const watch = async () => {
      const module = await watched;
      const factory = module.default;
      if (!factory) return module;
      const catching = (result: Result, props: unknown, slots: unknown) => {
        if (!known.has(component)) known.set(component, { factory, result: copyResult(result) });
        return factory(result, props, slots);
      };
      return { ...module, default: Object.assign(catching, factory) };
    };
    const page = watch();
    pageMap.set(component, () => Promise.resolve({ page: () => page }));
  }
  return known;
}

/** `Astro` as pages know it: what they are given, the site's address and their slots. There is no request. */
function makeAstro(runtime: typeof PageRuntime, site: URL | undefined, { params }: PagePath) {
  return (result: Result, props: Given, slots: Given) => ({
    ...{ props, params, site, self: null },
    slots: {
      has: (name: string) => Boolean(slots?.[name]),
      render: async (name: string) => {
        if (!slots?.[name]) return undefined;
        const text = await runtime.renderSlotToString(result, slots[name] as never);
        return runtime.chunkToString(result, text);
      },
    },
  });
}

/** Renders a page by calling it, without the request, the response and the app around it. */
export async function callPage(
  runtime: typeof PageRuntime,
  { factory, result: first }: KnownPage,
  path: PagePath,
  site: URL | undefined,
): Promise<Uint8Array> {
  const createAstro = makeAstro(runtime, site, path);
  const result: Result = Object.assign(copyResult(first), {
    ...{ params: path.params, pathname: path.pathname },
    createAstro: (props: Given, slots: Given) => createAstro(result, props, slots),
  });
  const { props, route } = path;
  const html = await runtime.renderToString(result, factory, props, {}, true, route);
  if (typeof html !== 'string') throw new Error('a page answers with a page');
  // Plain bytes, as of a response: what is packed of a page is the same whichever way it was rendered.
  return new TextEncoder().encode(html);
}
