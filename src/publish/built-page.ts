import { sayBytes } from './byte-text.ts';

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

// These look through the bytes of a file, where the last of a letter may be what a text has for a space.
const attribute = /[ \t\n\f\r](?:(href|src|action)="([^"]*)"|id="([^"]*)")/g;
const loads =
  /<(?:script|img|iframe|source|link(?=[^>]*\brel="(?:stylesheet|icon|preload|modulepreload)"))\b[^>]*[ \t\n\f\r](?:src|href)="([^"]*)"/g;

const unescape = (bytes: string) =>
  bytes.includes('&') ? bytes.replaceAll('&amp;', '&').replaceAll('&#38;', '&') : bytes;

const isAscii = (bytes: string) => /^[\0-\x7f]*$/.test(bytes);
const decodeValue = (bytes: string) => (isAscii(bytes) ? bytes : sayBytes(bytes));

/**
 * The ids and the links of a page, each once; they hold on to the page's bytes, so keep none of them beyond it.
 * @param html its bytes, one letter for each
 */
export function readIdsAndLinks(html: string): {
  ids: ReadonlySet<string>;
  links: ReadonlySet<string>;
} {
  const [ids, links] = [new Set<string>(), new Set<string>()];
  for (const [, name, link, id] of html.matchAll(attribute)) {
    if (id !== undefined) ids.add(decodeValue(id));
    else if (name !== undefined && link !== undefined) links.add(decodeValue(unescape(link)));
  }
  return { ids, links };
}

/** What every page must have, and what none may ask for. @param html its bytes, one letter for each */
export function checkShape(page: string, html: string): PageFault[] {
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
    expect(!/^(https?:)?\/\//.test(url as string), 'foreign-request', url && sayBytes(url));
  }
  return faults;
}

/** A style sheet may fetch from its own site only. @param css its bytes, one letter for each */
export function checkStyle(page: string, css: string): PageFault[] {
  return [...css.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s;]*)/gi)].map(
    ([, detail = '']) => ({ page, fault: 'foreign-request', detail: sayBytes(detail) }),
  );
}
