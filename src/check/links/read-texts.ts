import Slugger from 'github-slugger';
import { markdownToMdast } from 'satteri';
import { address as to } from '../../model/address.ts';
import type { ShelvedFile, SiteShelf } from '../entry.ts';
import { readTextOf, walkNodes, type MarkdownNode } from '../markdown.ts';
import { judgePage } from '../page-text/judge-page.ts';
import { blankHeader } from '../page-text/lay-out-page.ts';
import { staysInside, type LinkingText, type TextLink } from './text-links.ts';

function readBody({ file, place, body, bodyLine }: ShelvedFile<'pledge'>): LinkingText {
  const features = { gfm: false, frontmatter: false };
  const root = markdownToMdast(body, { features }) as MarkdownNode;
  const slugger = new Slugger();
  const [anchors, links]: [string[], TextLink[]] = [[], []];
  for (const node of walkNodes(root)) {
    if (node.type === 'heading') anchors.push(slugger.slug(readTextOf(node)));
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    links.push({ url: node.url ?? '', at: { line: line + bodyLine, column } });
  }
  const { government = '', term = '', id } = place;
  return { file, own: to.pledge(government, term, id), language: undefined, anchors, links };
}

function readPage({ file, place, body, bodyLine }: ShelvedFile<'page'>): LinkingText {
  const { anchors, links } = judgePage(blankHeader(body, bodyLine));
  return { file, own: to.about(place.id), language: place.language, anchors, links };
}

/** The texts of a shelf that hold links, and the pages that links may lead to. */
export function readLinkingTexts(shelf: SiteShelf): LinkingText[] {
  const bodies = shelf.pledge.filter(({ body }) => body.includes('[')).map(readBody);
  return [...bodies, ...shelf.page.map(readPage)];
}

export const linksInside = (texts: readonly LinkingText[]) =>
  texts.some(({ links }) => links.some(staysInside));
