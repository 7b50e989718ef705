import type { APIRoute } from 'astro';
import { openBook } from '../load/book.ts';
import { makeManifest } from '../model/manifest.ts';

export const GET: APIRoute = async () => {
  const { dataset, findings } = await openBook();
  return Response.json(makeManifest(dataset, findings));
};
