import type { APIRoute } from 'astro';
import { writeSitemaps, type Sitemap } from '../export/sitemap.ts';
import { openBook } from '../load/book.ts';
import { siteRoot } from '../load/site-root.ts';

export async function getStaticPaths() {
  const { dataset, findings } = await openBook();
  return writeSitemaps(dataset, findings, siteRoot).map((sitemap) => ({
    params: { file: sitemap.name },
    props: { sitemap },
  }));
}

export const GET: APIRoute<{ sitemap: Sitemap }> = ({ props: { sitemap } }) =>
  new Response(sitemap.text, { headers: { 'content-type': 'application/xml' } });
