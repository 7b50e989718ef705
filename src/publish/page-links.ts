import { copyText } from './copy-text.ts';
import type { PageFault } from './built-page.ts';

/** A place on a page that another page leads to; an empty anchor is its top. */
export interface AskedPlace {
  file: string;
  anchor: string;
  /** The first page that leads there, and how. */
  page: string;
  link: string;
}

/** A name that is no proper encoding stands for itself, and leads nowhere. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Reads links of pages; undefined where one leads out of the site. */
function makeResolve(base: string) {
  const prefix = base.replace(/\/$/, '');
  return (link: string, from: string): Pick<AskedPlace, 'file' | 'anchor'> | undefined => {
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

/** Follows the links of one page after the other and holds no page: what they ask of other pages is answered at the end, each place once. */
export class PageLinks {
  private readonly resolve: ReturnType<typeof makeResolve>;
  /** Links from the root that were followed. */
  private readonly known = new Set<string>();
  private readonly places = new Map<string, Map<string, AskedPlace>>();

  constructor(base: string) {
    this.resolve = makeResolve(base);
  }

  /** Follows the links of a page; answers those that are wrong whatever else the site holds. */
  follow(page: string, links: Iterable<string>, ids: ReadonlySet<string>): PageFault[] {
    const faults: PageFault[] = [];
    for (const link of links) {
      if (leadsOut(link) || this.known.has(link)) continue;
      const target = this.resolve(link, page);
      if (!target) faults.push({ page, fault: 'dead-link', detail: link });
      else if (target.file !== page) this.ask(target, page, link);
      else if (target.anchor !== '' && !ids.has(target.anchor)) {
        faults.push({ page, fault: 'dead-anchor', detail: link });
      }
    }
    return faults;
  }

  /** What pages ask of other pages, by the file that must have it. */
  asked(): AskedPlace[] {
    return [...this.places.values()].flatMap((places) => [...places.values()]);
  }

  private ask(target: Pick<AskedPlace, 'file' | 'anchor'>, page: string, link: string): void {
    const [file, anchor, own] = [target.file, target.anchor, link].map(copyText) as [
      string,
      string,
      string,
    ];
    if (link.startsWith('/')) this.known.add(own);
    const places = this.places.get(file) ?? new Map<string, AskedPlace>();
    this.places.set(file, places);
    if (!places.has(anchor)) places.set(anchor, { file, anchor, page, link: own });
  }
}
