import { markdownToMdast } from 'satteri';
import type { Shelf } from '../entry.ts';
import { findDepthFault, findNodeFaults, nameTextFault, type MarkdownNode } from '../markdown.ts';
import type { Fault } from '../problem.ts';

/** Text without any of these signs is plain paragraphs, lists and smaller headings. */
const signs = /[<![]|^ {0,3}#[^#]|^ {0,3}=+\s*$/m;

/** The prose below a pledge is Markdown without HTML, images or a second page title. */
export function* checkBodies(shelf: Shelf): Generator<Fault> {
  for (const { file, body, bodyLine } of shelf.pledge) {
    const depth = findDepthFault(body, bodyLine);
    if (depth) yield { file, ...depth };
    if (depth || !signs.test(body)) continue;
    const root = markdownToMdast(body, {
      features: { gfm: false, frontmatter: false },
    }) as MarkdownNode;
    for (const fault of findNodeFaults(root, bodyLine, nameTextFault)) yield { file, ...fault };
  }
}
