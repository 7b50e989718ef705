import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { BuiltSite } from './build-site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface ServedSite {
  /** Where it is served, without a slash at the end; its base is not in it. */
  origin: string;
  close: () => Promise<void>;
}

function readBody(file: string): Buffer | undefined {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? readFileSync(file) : undefined;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer | string;
}

type Place = Pick<BuiltSite, 'folder' | 'base'>;

/** What a plain static host answers: index.html for a folder, 404.html for what is not there. */
export function answerAddress({ folder, base }: Place, pathname: string): Answer {
  const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : '';
  const path = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  const body = pathname.startsWith(base) ? readBody(join(folder, path)) : undefined;
  const type = body ? types[extname(path)] : types['.html'];
  const lasts = body !== undefined && path.startsWith('_astro/');
  return {
    status: body ? 200 : 404,
    headers: {
      'content-type': type ?? 'application/octet-stream',
      // As `public/_headers` asks of a host.
      ...(lasts ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
    },
    body: body ?? readBody(join(folder, '404.html')) ?? '',
  };
}

/** Answers every address by a function; one that answers nothing leaves the reader waiting. */
export async function serveAnswers(
  answer: (pathname: string, search: string) => Answer | undefined,
): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const given = answer(pathname, search);
    if (!given) return;
    response.writeHead(given.status, given.headers);
    response.end(given.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Serves a built site at its base. */
export const serveSite = (site: Place): Promise<ServedSite> =>
  serveAnswers((pathname) => answerAddress(site, pathname));
