import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as entryPaths from '../../src/load/entry-paths.ts';
import * as paths from '../../src/load/paths.ts';

const below = join(import.meta.dirname, '../../src/pages/[...lang]');

type Params = Readonly<Record<string, string | undefined>>;
type ListPaths = () => Promise<{ params: Params; props: { language: string } }[]>;

/** Routes by their files, each with the function that lists its paths. */
const routes = readdirSync(below, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro') && !file.startsWith('about'))
  .map((file) => {
    const text = readFileSync(join(below, file), 'utf8');
    const [, name = ''] = /getStaticPaths = (\w+);/.exec(text) ?? [];
    const listPaths = ({ ...paths, ...entryPaths } as Readonly<Record<string, unknown>>)[name];
    if (typeof listPaths !== 'function') throw new Error(`${file}: ${name} lists no paths`);
    const place = file.replace(/(index)?\.astro$/, '').replace(/\/?$/, '/');
    return { place: place.replace(/^\//, ''), listPaths: listPaths as ListPaths };
  });

/** Every page that the routes make of the content folder, by its address without the language. */
export async function listRoutePages(): Promise<{ language: string; address: string }[]> {
  const pages = routes.map(async ({ place, listPaths }) =>
    (await listPaths()).map(({ params, props: { language } }) => ({
      language,
      address: `/${place.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')}`,
    })),
  );
  return (await Promise.all(pages)).flat();
}
