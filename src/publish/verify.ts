import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { copyText } from './copy-text.ts';
import { checkShape, checkStyle, readIdsAndLinks, type PageFault } from './built-page.ts';

/** Where a link inside the site leads: a file, and a place in it (empty for its top). */
interface BuiltPlace {
  file: string;
  anchor: string;
}

/** A name that is no proper encoding stands for itself, and leads nowhere. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export function listBuiltFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Reads links of pages; undefined where one leads out of the site. */
function makeResolve(base: string): (link: string, from: string) => BuiltPlace | undefined {
  const prefix = base.replace(/\/$/, '');
  return (link, from) => {
    const url = URL.parse(link, `http://site${prefix}${from.replace(/index\.html$/, '')}`);
    if (url?.host !== 'site' || !url.pathname.startsWith(`${prefix}/`)) return undefined;
    const path = decode(url.pathname.slice(prefix.length));
    return {
      file: path.endsWith('/') ? `${path}index.html` : path,
      anchor: decode(url.hash.slice(1)),
    };
  };
}

const leadsOut = (link: string) => /^(https:|mailto:|tel:)/.test(link);

/** A place that a page asks for on another page. */
interface Asked {
  anchor: string;
  page: string;
  link: string;
}

/** Checks the links of one page after the other and holds no page. */
function makeLinkCheck(files: ReadonlySet<string>, base: string) {
  const resolve = makeResolve(base);
  /** Links from the root that were found to lead to a file of the site. */
  const sound = new Set<string>();
  /** What is asked of other pages, by the page that must have it, each place once. */
  const asked = new Map<string, Map<string, Asked>>();

  const ask = (target: BuiltPlace, page: string, link: string) => {
    const places = asked.get(target.file) ?? new Map<string, Asked>();
    asked.set(target.file, places);
    const anchor = copyText(target.anchor);
    if (!places.has(anchor)) places.set(anchor, { anchor, page, link: copyText(link) });
  };

  const check = (page: string, link: string, ids: ReadonlySet<string>): PageFault[] => {
    if (leadsOut(link) || sound.has(link)) return [];
    const target = resolve(link, page);
    if (!target || !files.has(target.file)) return [{ page, fault: 'dead-link', detail: link }];
    if (target.anchor === '') {
      if (link.startsWith('/')) sound.add(copyText(link));
      return [];
    }
    if (target.file !== page) {
      ask(target, page, link);
      return [];
    }
    return ids.has(target.anchor) ? [] : [{ page, fault: 'dead-anchor', detail: link }];
  };
  return { check, asked };
}

/** What was asked of a page and is not there. */
function findMissing(html: string, places: Iterable<Asked>): PageFault[] {
  const { ids } = readIdsAndLinks(html);
  return [...places]
    .filter(({ anchor }) => !ids.has(anchor))
    .map(({ page, link }) => ({ page, fault: 'dead-anchor', detail: link }));
}

/**
 * Checks each page of a built site: its shape, and that every link inside the site leads somewhere. Pages are read
 * one at a time, and those that others point into once more; a place that several pages miss is told once.
 */
export function verifySite(site: string, base: string): PageFault[] {
  const addresses = listBuiltFiles(site).map(
    (file) => `/${relative(site, file).split(sep).join('/')}`,
  );
  const read = (address: string) => readFileSync(join(site, address), 'utf8');
  const { check, asked } = makeLinkCheck(new Set(addresses), base);
  const faults: PageFault[] = [];
  for (const address of addresses) {
    if (address.endsWith('.css')) faults.push(...checkStyle(address, read(address)));
    if (!address.endsWith('.html')) continue;
    const html = read(address);
    const { ids, links } = readIdsAndLinks(html);
    faults.push(...checkShape(address, html));
    for (const link of links) faults.push(...check(address, link, ids));
  }
  for (const [file, places] of asked) faults.push(...findMissing(read(file), places.values()));
  return faults.map(({ page, fault, detail }) => ({ page, fault, detail: copyText(detail) }));
}
