import { join } from 'node:path';
import { readByteText, sayBytes, toBytes } from './byte-text.ts';
import { copyText } from './copy-text.ts';

const link = /<a\b[^>]*[ \t\n\f\r]href="([^"#?]*)/g;

/** Where one click leads from pages: every address once, and by their places among them each page and what it links. */
export interface PageSteps {
  addresses: string[];
  pages: (readonly [page: number, ...links: number[]])[];
}

/** The address that a page is called by: its folder's, or its own. */
const nameOfPage = (file: string) => file.replace(/\/index\.html$/, '/');

/** Reads the links of pages to the site's own; addresses are without base path. */
export function readSteps(site: string, base: string, files: readonly string[]): PageSteps {
  const prefix = base.replace(/\/$/, '');
  const places = new Map<string, number>();
  const addresses: string[] = [];
  const place = (bytes: string): number => {
    const known = places.get(bytes);
    if (known !== undefined) return known;
    const own = copyText(bytes);
    places.set(own, addresses.length);
    return addresses.push(sayBytes(own)) - 1;
  };
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const links = new Set<number>();
      for (const [, path = ''] of readByteText(join(site, file)).matchAll(link)) {
        if (path.startsWith(`${prefix}/`)) links.add(place(path.slice(prefix.length)));
      }
      return [place(toBytes(nameOfPage(file))), ...links] as const;
    });
  return { addresses, pages };
}

/** How many links it takes from one page to others; a page that cannot be reached is not in the answer. */
export function countClicks(
  parts: readonly PageSteps[],
  from: string,
  targets: ReadonlySet<string>,
): Map<string, number> {
  const steps = new Map(
    parts.flatMap(({ addresses, pages }) =>
      pages.map(([page, ...links]) => [addresses[page], { addresses, links }] as const),
    ),
  );
  const found = new Map<string, number>();
  const seen = new Set([from]);
  let level = [from];
  for (let clicks = 0; level.length > 0; clicks += 1) {
    for (const page of level) if (targets.has(page)) found.set(page, clicks);
    if (found.size === targets.size) break;
    const next: string[] = [];
    for (const page of level) {
      const { addresses = [], links = [] } = steps.get(page) ?? {};
      for (const at of links) {
        const to = addresses[at] as string;
        if (seen.has(to)) continue;
        seen.add(to);
        next.push(to);
      }
    }
    level = next;
  }
  return found;
}
