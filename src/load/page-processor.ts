import { fileURLToPath } from 'node:url';
import type { MarkdownProcessor, MdxRenderResult } from 'astro/markdown';
import { judgePage } from '../check/page-text/judge-page.ts';
import type { PageTextFault } from '../check/page-text/page-tree.ts';
import { wordProblem } from '../check/words.ts';

const drawing = fileURLToPath(new URL('./draw-page.ts', import.meta.url));

function sayFault({ code, at, fills = {}, ...fault }: PageTextFault): string {
  const { message, fix } = wordProblem({ ...fault, code, fills, field: '' }, 'ko');
  return `${at.line}:${at.column}: ${message} ${fix}`;
}

/**
 * A page as a module. All of it is constant but the text of the tree, which is data: nothing that an editor
 * writes becomes JavaScript, whether the gate has read the file or not.
 * @throws where the page holds what is not allowed
 */
export function writePageModule(text: string): string {
  const { tree, faults } = judgePage(text.replaceAll('\r\n', '\n').normalize('NFC'));
  if (faults.length > 0) throw new Error(faults.map(sayFault).join('\n'));
  return `import { drawPage } from ${JSON.stringify(drawing)};
export const frontmatter = {};
const tree = ${JSON.stringify(tree)};
export { tree };
export function Content({ components, link, anchors, ...given }) {
  return drawPage(tree, components, given, link, anchors);
}
export default Content;
`;
}

/** Hydration, images and scripts have no place on such a page. */
const astroMetadata: MdxRenderResult['astroMetadata'] = {
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
};

/** Renders the editors' pages for `@astrojs/mdx`, in a build and while editing. */
export const pageProcessor: MarkdownProcessor = {
  name: 'pledgebook-pages',
  options: {},
  createRenderer: () => Promise.reject(new Error('the pages are MDX')),
  createMdxRenderer: () =>
    Promise.resolve({
      process: async (text: string) =>
        Promise.resolve({ code: writePageModule(text), map: null, astroMetadata }),
    }),
};
