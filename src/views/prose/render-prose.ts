import MarkdownIt from 'markdown-it';

// Raw HTML stays text; the gate has refused it already, this is the second wall.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

markdown.validateLink = (url) => /^(https:\/\/|#|\/(?!\/))/i.test(url.trim());
markdown.disable('image');

const rendered = new Map<string, string>();

/** A record's Markdown as HTML that holds no markup but Markdown's own; once per text. */
export function renderProse(body: string): string {
  const known = rendered.get(body);
  if (known !== undefined) return known;
  const html = markdown.render(body);
  rendered.set(body, html);
  return html;
}
