import type { TextFault } from './read-text.ts';

/** The two halves of a Markdown file and the number of lines above each. */
export interface Halves {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Splits at the first two lines that are exactly `---`. */
export function splitFrontmatter(text: string): Halves | TextFault {
  if (text.startsWith('+++')) return { code: 'frontmatter-toml' };
  if (!/^---[ \t]*\n/.test(text)) return { code: 'frontmatter-missing' };
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*$/m;
  const found = close.exec(text.slice(start));
  if (!found) return { code: 'frontmatter-unclosed' };
  const yaml = text.slice(start, start + found.index);
  const end = text.indexOf('\n', start + found.index);
  const bodyStart = end < 0 ? text.length : end + 1;
  return {
    yaml,
    yamlLine: 1,
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length - 1,
  };
}
