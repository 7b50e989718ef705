import MarkdownIt from 'markdown-it';

// Raw HTML stays text; the gate has refused it already, this is the second wall.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

markdown.validateLink = (url) => /^(https:\/\/|#|\/(?!\/))/i.test(url.trim());
markdown.disable('image');
// A record's text stands in a section with a second-level title of its own.
markdown.core.ruler.push('deeper-headings', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type.startsWith('heading_')) token.tag = `h${String(Number(token.tag.slice(1)) + 1)}`;
  }
});

const rendered = new Map<string, string>();

/** A record's Markdown as HTML that holds no markup but Markdown's own; once per text. */
export function renderProse(body: string): string {
  const known = rendered.get(body);
  if (known !== undefined) return known;
  const html = markdown.render(body);
  rendered.set(body, html);
  return html;
}
