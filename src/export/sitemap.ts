import { languages, type Language } from '../i18n/words.ts';
import type { Dataset } from '../model/dataset.ts';
import { canonicalOf } from '../model/front-page.ts';
import type { Finding } from '../model/finding.ts';
import { listGoalAddresses } from '../model/goal-pages.ts';
import { listSitePages } from '../model/list-site-pages.ts';
import { listRecordPages } from '../model/record-pages.ts';

/** A sitemap by sitemaps.org: its name at the top of the site, and its text. */
export interface Sitemap {
  name: string;
  text: string;
}

/** The most addresses that the protocol allows in one file. */
const mostInFile = 50_000;

const named = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
} as const;
const escapeXml = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => named[sign as keyof typeof named]);

/** The one address of every page, in one language each; what stands on a page at an anchor is not a page. */
function listAddresses(dataset: Dataset, findings: readonly Finding[]): string[] {
  const pages = [...listSitePages(dataset, findings), ...listRecordPages(dataset)];
  const all = [...pages.map(({ address }) => address), ...listGoalAddresses(dataset)];
  return [...new Set(all.map((address) => canonicalOf(dataset, address)))].sort();
}

const wrap = (element: string, more: string, lines: readonly string[]) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>`,
    ...lines,
    `</${element}>`,
    '',
  ].join('\n');

/**
 * Every page in every language with its translations, in one file, or in as many as the protocol needs and a list of
 * them. A sitemap holds full addresses only, so there is none for a site whose own address is not known.
 * @param root the site's address with its base path, such as https://example.org/pledges/
 */
export function writeSitemaps(
  dataset: Dataset,
  findings: readonly Finding[],
  root: string | undefined,
  most = mostInFile,
): Sitemap[] {
  if (root === undefined) return [];
  const at = (path: string) => escapeXml(new URL(path.replace(/^\//, ''), root).href);
  const inLanguage = (language: Language, address: string) =>
    at(language === 'ko' ? address : `/${language}${address}`);
  const entries = listAddresses(dataset, findings).flatMap((address) => {
    const translations = languages.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${inLanguage(language, address)}"/>`,
    );
    return languages.map(
      (language) =>
        `<url><loc>${inLanguage(language, address)}</loc>${translations.join('')}</url>`,
    );
  });
  const write = (lines: readonly string[]) =>
    wrap('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', lines);
  if (entries.length <= most) return [{ name: 'sitemap', text: write(entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => ({
    name: `sitemap-${String(index + 1)}`,
    text: write(entries.slice(index * most, (index + 1) * most)),
  }));
  const list = parts.map(({ name }) => `<sitemap><loc>${at(`${name}.xml`)}</loc></sitemap>`);
  return [{ name: 'sitemap', text: wrap('sitemapindex', '', list) }, ...parts];
}

/** What robots may read, and where the sitemap is. */
export function writeRobots(root: string | undefined): string {
  const sitemap = root === undefined ? '' : `Sitemap: ${new URL('sitemap.xml', root).href}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
