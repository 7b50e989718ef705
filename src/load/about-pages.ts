import type { MDXInstance } from 'astro';
import type { KeptNode } from '../check/page-text/page-tree.ts';
import type { Language } from '../i18n/words.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PageRecord } from '../schema/records.ts';
import { pairAnchors, type PairedAnchors } from './pair-anchors.ts';
import { inEveryLanguage } from './paths.ts';

type PageContent = MDXInstance<object>['Content'];

// Each module is written by the page processor: constant, but for the text, which is data.
const modules = import.meta.glob<{ Content: PageContent; tree: readonly KeptNode[] }>(
  '@pages/*/*.mdx',
  { eager: true },
);

const moduleOf = new Map(
  Object.entries(modules).map(([path, module]) => [path.split('/').slice(-2).join('/'), module]),
);

/** The page of a language, or its Korean where there is no translation. */
export function findAboutPage(
  { pages }: Dataset,
  language: Language,
  slug: string,
): { page: PageRecord; Content: PageContent; anchors: PairedAnchors } {
  const inAny = pages.filter((page) => page.slug === slug);
  const page = inAny.find((each) => each.language === language) ?? inAny[0];
  const own = page && moduleOf.get(`${page.language}/${slug}.mdx`);
  if (!own) throw new Error(`no page content/pages/ko/${slug}.mdx`);
  const { Content, tree } = own;
  return { page, Content, anchors: pairAnchors(tree, moduleOf.get(`ko/${slug}.mdx`)?.tree ?? []) };
}

export const aboutPaths = () =>
  inEveryLanguage(({ pages }) =>
    pages
      .filter(({ language }) => language === 'ko')
      .map(({ slug }) => ({ params: { slug }, props: { slug } })),
  );
