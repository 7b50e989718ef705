import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What is wrong with a built file. */
export interface PageFault {
  page: string;
  fault:
    | 'no-language'
    | 'no-title'
    | 'no-main'
    | 'policy-not-first'
    | 'foreign-request'
    | 'dead-link'
    | 'dead-anchor';
  detail: string;
}

const attribute = /\s(href|src|action)="([^"]*)"|\sid="([^"]*)"/g;
const loads =
  /<(?:script|img|iframe|source|link(?=[^>]*\brel="(?:stylesheet|icon|preload|modulepreload)"))\b[^>]*\s(?:src|href)="([^"]*)"/g;

const unescape = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

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

interface BuiltPage {
  ids: ReadonlySet<string>;
  links: readonly string[];
}

function readNamesAndLinks(html: string): BuiltPage {
  const [ids, links] = [new Set<string>(), new Set<string>()];
  for (const [, name, link, id] of html.matchAll(attribute)) {
    if (id !== undefined) ids.add(id);
    else if (name !== undefined && link !== undefined) links.add(unescape(link));
  }
  return { ids, links: [...links] };
}

function checkShape(page: string, html: string): PageFault[] {
  const faults: PageFault[] = [];
  const expect = (holds: boolean, fault: PageFault['fault'], detail = '') => {
    if (!holds) faults.push({ page, fault, detail });
  };
  expect(/^<!DOCTYPE html>\s*<html lang="(ko|en)">/i.test(html), 'no-language');
  expect(/<title>[^<]+<\/title>/.test(html), 'no-title');
  expect(html.includes('<main id="main"'), 'no-main');
  expect(
    /<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/i.test(html),
    'policy-not-first',
  );
  for (const [, url] of html.matchAll(loads)) {
    expect(!/^(https?:)?\/\//.test(url as string), 'foreign-request', url);
  }
  return faults;
}

/** A style sheet may fetch from its own site only. */
function checkStyle(page: string, css: string): PageFault[] {
  return [...css.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s;]*)/gi)].map(
    ([, detail = '']) => ({ page, fault: 'foreign-request', detail }),
  );
}

/** Checks each page of a built site: its shape, and that every link inside the site leads somewhere. */
export function verifySite(site: string, base: string): PageFault[] {
  const files = listBuiltFiles(site);
  const addresses = new Set(files.map((file) => `/${relative(site, file).split(sep).join('/')}`));
  const pages = new Map<string, BuiltPage>();
  const faults: PageFault[] = [];
  for (const file of files) {
    const address = `/${relative(site, file).split(sep).join('/')}`;
    if (file.endsWith('.css')) faults.push(...checkStyle(address, readFileSync(file, 'utf8')));
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(file, 'utf8');
    pages.set(address, readNamesAndLinks(html));
    faults.push(...checkShape(address, html));
  }
  const prefix = base.replace(/\/$/, '');
  const resolve = (link: string, from: string): { target: string; anchor: string } | undefined => {
    const url = URL.parse(link, `http://site${prefix}${from.replace(/index\.html$/, '')}`);
    if (url?.host !== 'site' || !url.pathname.startsWith(`${prefix}/`)) return undefined;
    const path = decode(url.pathname.slice(prefix.length));
    return {
      target: path.endsWith('/') ? `${path}index.html` : path,
      anchor: decode(url.hash.slice(1)),
    };
  };
  for (const [page, { links }] of pages) {
    for (const link of links) {
      if (/^(https:|mailto:|tel:)/.test(link)) continue;
      const found = resolve(link, page);
      if (!found || !addresses.has(found.target)) {
        faults.push({ page, fault: 'dead-link', detail: link });
      } else if (found.anchor && !pages.get(found.target)?.ids.has(found.anchor)) {
        faults.push({ page, fault: 'dead-anchor', detail: link });
      }
    }
  }
  return faults;
}

/** Files and bytes of a folder. */
export function weighSite(site: string): { files: number; bytes: number } {
  const files = listBuiltFiles(site);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}
