import type { MDXInstance } from 'astro';
import type { Language } from '../i18n/words.ts';
import type { Page } from '../schema/page.ts';
import { inEveryLanguage } from './paths.ts';

type AboutPage = MDXInstance<Page>;

// The gate has read these files already: no code, no unknown element, both languages.
const pages = import.meta.glob<AboutPage>('@pages/*/*.mdx', { eager: true });

const pageOf = new Map(
  Object.entries(pages).map(([path, page]) => [path.split('/').slice(-2).join('/'), page]),
);

/** The page of a language, or its Korean where there is no translation. */
export function findAboutPage(language: Language, slug: string): AboutPage {
  const page = pageOf.get(`${language}/${slug}.mdx`) ?? pageOf.get(`ko/${slug}.mdx`);
  if (!page) throw new Error(`no page content/pages/ko/${slug}.mdx`);
  return page;
}

export function aboutPaths() {
  const slugs = [...pageOf.keys()]
    .filter((name) => name.startsWith('ko/'))
    .map((name) => name.slice(3, -4));
  return inEveryLanguage(() => slugs.map((slug) => ({ params: { slug }, props: { slug } })));
}
