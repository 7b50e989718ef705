import MarkdownIt from 'markdown-it';
import { paragraph, type Block } from './blocks.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** A record's own words without the marks of Markdown, a paragraph for each line of thought. */
export const printProse = (body: string): Block[] =>
  markdown.parse(body, {}).flatMap(({ type, content, children }) => {
    if (type !== 'inline')
      return type === 'fence' || type === 'code_block' ? [paragraph(content)] : [];
    const words = (children ?? []).map((token) =>
      token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content,
    );
    return [paragraph(words.join(''))];
  });
