import type { MiddlewareHandler } from 'astro';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the file of an address may stand below the content folder; the first that exists is the one. */
function listCandidates(address: string): string[] {
  const [language, path] = address.startsWith('/en/') ? ['en', address.slice(3)] : ['ko', address];
  const steps = path.split('/').filter((step) => step !== '');
  const [government = '', first = '', second = '', id = ''] = steps;
  const home = `governments/${government}`;
  const rest = steps.slice(1).join('/');
  return [
    ...(government === 'about' ? [`pages/${language}/${first}.mdx`] : []),
    `${home}/${second}/${first}/${id}.md`,
    `${home}/${rest}.yaml`,
    `${steps.join('/')}.yaml`,
    ...(first === '' ? [`${home}/government.yaml`] : []),
    ...(second === '' ? [`${home}/terms/${first}.yaml`] : []),
    `${home}/${first}.yaml`,
    `${home}/${first}/framework.yaml`,
  ].filter((file) => !file.includes('..') && !file.includes('//'));
}

/** The content file that an address shows, if it shows one. */
export function findContentFile(address: string, dir: string): string | undefined {
  return listCandidates(decodeURIComponent(address)).find((file) => existsSync(join(dir, file)));
}

/** While editing, each page of a record ends with a link that opens its file in the editor. Never part of a build. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const dir = process.env['PLEDGEBOOK_CONTENT'] ?? 'content';
  const file = findContentFile(url.pathname, dir);
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (file === undefined || !isPage) return response;
  const address = `/__open-in-editor?file=${encodeURIComponent(resolve(dir, file))}`;
  const link = `<p><a href="${address}" rel="edit">✎ ${file}</a></p></body>`;
  const html = await response.text();
  return new Response(
    html.replace('</body>', () => link),
    response,
  );
};
