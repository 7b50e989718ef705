import { cutMain } from './read-main.ts';

/** A tag; a value of an attribute may hold its end. */
const tag = String.raw`(?:[^>"]|"[^"]*")*>`;

/** What `readMain` does not read, and every other tag or sign that stands for a character. */
const unsaid = new RegExp(
  [
    String.raw`<svg\b[^>]*/>`,
    String.raw`<(nav|form|button|select|svg|script|style|template|noscript)\b[^]*?</\1>`,
    String.raw`<a (?:[^>"]|"[^"]*")*?class="(?:noted|share)"${tag}[^<]*</a>`,
    String.raw`<div class="paper-head">[^]*?</div>`,
    `<${tag}`,
    String.raw`&#?\w+;`,
  ].join('|'),
  'g',
);

/**
 * The words of a page's main element, to be folded: several times quicker than reading its structure, for the many
 * pages of which nothing else is asked.
 */
export const readSaid = (html: string): string => cutMain(html).replace(unsaid, ' ');
