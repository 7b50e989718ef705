import type { APIRoute } from 'astro';
import { writeRobots } from '../export/sitemap.ts';
import { siteRoot } from '../load/site-root.ts';

export const GET: APIRoute = () =>
  new Response(writeRobots(siteRoot), { headers: { 'content-type': 'text/plain' } });
