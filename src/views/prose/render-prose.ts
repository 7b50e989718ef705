import Slugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import type { Reader } from '../reader.ts';
import { linkInText } from './link-in-text.ts';
import { translator } from '../../i18n/translate.ts';

// Raw HTML stays text; the gate refuses it as well, so that neither depends on the other.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

markdown.validateLink = (url) => /^(https:\/\/|#|\.{1,2}\/|\/(?!\/)|mailto:)/i.test(url.trim());
markdown.disable('image');
type TextReader = Pick<Reader, 'language' | 'link' | 'file'>;

// Links within the site are written without base path and language.
markdown.core.ruler.push('own-links', ({ tokens, env }) => {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const href = token.type === 'link_open' ? token.attrGet('href') : null;
    if (href !== null)
      token.attrSet('href', linkInText((env as { reader: TextReader }).reader, href));
  }
});

// Each heading is a place that links may name, as on the editors' pages.
markdown.core.ruler.push('places', ({ tokens }) => {
  const slugger = new Slugger();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const words = tokens[index + 1]?.children?.map(({ content }) => content) ?? [];
    token.attrSet('id', slugger.slug(words.join('')));
  }
});

// A record's text stands in a section with a second-level title of its own.
markdown.core.ruler.push('deeper-headings', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type.startsWith('heading_')) token.tag = `h${String(Number(token.tag.slice(1)) + 1)}`;
  }
});

// Records are written in Korean; Markdown has no caption, so each table is named by its number.
const t = translator('ko');
markdown.core.ruler.push('tables', ({ tokens }) => {
  let number = 0;
  for (const token of tokens) {
    if (token.type === 'table_open') token.meta = { number: ++number };
    if (token.type === 'th_open') token.attrSet('scope', 'col');
    const align = /^text-align:(right|center)$/.exec(token.attrGet('style') ?? '')?.[1];
    token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
    if (align) token.attrJoin('class', align);
  }
});
markdown.renderer.rules['table_open'] = (tokens, at) => {
  const name = t('table.in-text', tokens[at]?.meta as { number: number });
  const region = `<div class="table-scroll" role="group" tabindex="0" aria-label="${name}">`;
  return `${region}<table><caption>${name}</caption>`;
};
markdown.renderer.rules['table_close'] = () => '</table></div>';

/** A record's Markdown as HTML that holds no markup but Markdown's own. */
export const renderProse = (body: string, reader: TextReader): string =>
  markdown.render(body, { reader });
