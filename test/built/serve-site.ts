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

/** Serves a built site at its base as a plain static host would: index.html for a folder, 404.html for what is not there. */
export async function serveSite({
  folder,
  base,
}: Pick<BuiltSite, 'folder' | 'base'>): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : '';
    const path = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const body = pathname.startsWith(base) ? readBody(join(folder, path)) : undefined;
    const type = body ? (types[extname(path)] ?? 'application/octet-stream') : types['.html'];
    response.writeHead(body ? 200 : 404, { 'content-type': type });
    response.end(body ?? readBody(join(folder, '404.html')) ?? '');
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
