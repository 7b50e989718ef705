import type { Reader } from '../reader.ts';

/**
 * Where a link of an editor's text leads: an address of a page gets the base path and the reader's language; that of a
 * file, or one that names its language, the base path only; all others stay.
 */
export function linkInText({ link, file }: Pick<Reader, 'link' | 'file'>, href: string): string {
  if (!href.startsWith('/')) return href;
  const isPage = /^[^?#]*\/(?:[?#]|$)/.test(href) && !href.startsWith('/en/');
  return isPage ? link(href) : file(href);
}
