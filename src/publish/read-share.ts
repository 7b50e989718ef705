import type { Language } from '../i18n/words.ts';
import { copyText } from './copy-text.ts';

/** The picture that a built page names, and all that it shows. */
export interface NamedShare {
  /** Its address, with base path. */
  path: string;
  language: Language;
  lines: readonly string[];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decodeAttribute = (text: string) =>
  text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name = '') =>
    code === undefined ? String(named[String(name)]) : String.fromCodePoint(Number(code)),
  );

/** Reads it from a page's head; undefined for a page that names none. */
export function readShare(html: string): NamedShare | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const read = (property: string) => {
    const [, text] = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(head) ?? [];
    return text === undefined ? undefined : decodeAttribute(text);
  };
  const [address, words] = [read('og:image'), read('og:image:alt')];
  if (address === undefined || words === undefined) return undefined;
  const language = /^<!doctype html>\s*<html lang="en"/i.test(html) ? 'en' : 'ko';
  return {
    path: decodeURIComponent(new URL(address).pathname),
    language,
    lines: copyText(words).split('\n'),
  };
}
