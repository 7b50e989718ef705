import type { MDXInstance } from 'astro';
import type { Language } from '../i18n/words.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PageRecord } from '../schema/records.ts';
import { inEveryLanguage } from './paths.ts';

type PageContent = MDXInstance<object>['Content'];

// Each module is written by the page processor: constant, but for the text, which is data.
const modules = import.meta.glob<{ Content: PageContent }>('@pages/*/*.mdx', { eager: true });

const contentOf = new Map(
  Object.entries(modules).map(([path, { Content }]) => [
    path.split('/').slice(-2).join('/'),
    Content,
  ]),
);

/** The page of a language, or its Korean where there is no translation. */
export function findAboutPage(
  { pages }: Dataset,
  language: Language,
  slug: string,
): { page: PageRecord; Content: PageContent } {
  const inAny = pages.filter((page) => page.slug === slug);
  const page = inAny.find((each) => each.language === language) ?? inAny[0];
  const Content = page && contentOf.get(`${page.language}/${slug}.mdx`);
  if (!Content) throw new Error(`no page content/pages/ko/${slug}.mdx`);
  return { page, Content };
}

export const aboutPaths = () =>
  inEveryLanguage(({ pages }) =>
    pages
      .filter(({ language }) => language === 'ko')
      .map(({ slug }) => ({ params: { slug }, props: { slug } })),
  );
