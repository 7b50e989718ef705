import type { APIRoute } from 'astro';
import { writeWebManifest } from '../export/web-manifest.ts';
import { openBook } from '../load/book.ts';

export const GET: APIRoute = async () => {
  const { dataset } = await openBook();
  return new Response(writeWebManifest(dataset.site), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
