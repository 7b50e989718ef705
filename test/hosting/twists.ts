import { gzipSync } from 'node:zlib';
import type { Answer } from '../built/serve-site.ts';

/**
 * What a reader meets who types a question into the box of the front page: `answer` results; `failed` the sentence that
 * the search could not be opened; `slow` that it has not answered yet; `closed` that its program did not open;
 * `missing` the site's own page for what is not there; `stranded` the page opened first and nothing else.
 * The first four stand above the lists.
 */
export type Meeting = 'answer' | 'failed' | 'slow' | 'closed' | 'missing' | 'stranded';

export interface Host {
  /** What it answers untwisted. */
  ask: (pathname: string) => Answer;
  /** What follows the path in the address that was asked for. */
  search: string;
}

export interface Twist {
  /** The host's fault, in the words of the table in docs/hosting.md. */
  name: string;
  meets: Meeting;
  /** Another answer in place of the host's; undefined leaves the reader waiting. */
  twist: (answer: Answer, pathname: string, host: Host) => Answer | undefined;
  query?: string;
  /** The address that is opened first, where it is not the front page. */
  opens?: string;
  /** Whether the pages come without their style. */
  isBare?: boolean;
}

type Change = (answer: Answer, host: Host) => Answer | undefined;

const on =
  (where: RegExp, change: Change): Twist['twist'] =>
  (answer, pathname, host) =>
    where.test(pathname) ? change(answer, host) : answer;

const page: Answer['headers'] = { 'content-type': 'text/html; charset=utf-8' };
const gone: Change = (_, { ask }) => ask('/nowhere');
const broken: Change = () => ({
  status: 500,
  headers: page,
  body: '<h1>Internal Server Error</h1>',
});
const never: Change = () => undefined;
/** The front page with status 200 for whatever is asked: what hosts for applications do. */
const frontPage: Change = (_, { ask }) => ask('/');
const withHeaders =
  (headers: Answer['headers']): Change =>
  (answer) => ({ ...answer, headers: { ...answer.headers, ...headers } });

const everything = /./;
const pieces = /\.pf_index$/;
const scripts = /^\/_astro\/.*\.js$/;
const packed = /\.(pf_\w+|pagefind)$/;

export const twists: readonly Twist[] = [
  { name: 'a piece of the index is missing', meets: 'failed', twist: on(pieces, gone) },
  { name: 'the table of the index is missing', meets: 'failed', twist: on(/\.pf_meta$/, gone) },
  {
    name: 'the texts of the results are missing',
    meets: 'failed',
    twist: on(/\.pf_fragment$/, gone),
  },
  { name: 'the filters are missing', meets: 'failed', twist: on(/\/facets\/\w+\.packed$/, gone) },
  { name: 'the search program is missing', meets: 'failed', twist: on(/\/pagefind\.js$/, gone) },
  { name: 'the worker is missing', meets: 'answer', twist: on(/pagefind-worker\.js$/, gone) },
  { name: 'the whole index answers 500', meets: 'failed', twist: on(/^\/pagefind\//, broken) },
  { name: 'a page with status 200 for index files', meets: 'failed', twist: on(packed, frontPage) },
  {
    name: 'a page with status 200 for word lists',
    meets: 'failed',
    twist: on(/\/words\//, frontPage),
    query: '행정복찌센타',
  },
  { name: 'a page with status 200 for scripts', meets: 'closed', twist: on(scripts, frontPage) },
  {
    name: 'a page with status 200 for missing pages',
    meets: 'answer',
    twist: (answer, _, { ask }) => (answer.status === 404 ? ask('/') : answer),
    opens: '/nowhere/',
  },
  {
    name: 'scripts served as text',
    meets: 'closed',
    twist: on(scripts, withHeaders({ 'content-type': 'text/plain' })),
  },
  { name: 'the search program never answers', meets: 'slow', twist: on(/\/pagefind\.js$/, never) },
  { name: 'a piece of the index never answers', meets: 'slow', twist: on(pieces, never) },
  { name: 'scripts never answer', meets: 'closed', twist: on(scripts, never) },
  {
    name: 'a kept page whose scripts and styles are gone',
    meets: 'closed',
    twist: on(/^\/_astro\//, gone),
    isBare: true,
  },
  {
    name: 'styles served as text',
    meets: 'answer',
    twist: on(
      /\.css$/,
      withHeaders({ 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' }),
    ),
    isBare: true,
  },
  {
    name: 'no header but the type, and none for unknown endings',
    meets: 'answer',
    twist: on(packed, (answer) => ({ ...answer, headers: {} })),
  },
  {
    name: 'pages without a charset',
    meets: 'answer',
    twist: (answer) =>
      answer.headers['content-type'] === page['content-type']
        ? { ...answer, headers: { 'content-type': 'text/html' } }
        : answer,
  },
  {
    name: 'packed index files said to be gzip',
    meets: 'answer',
    twist: on(packed, withHeaders({ 'content-encoding': 'gzip' })),
  },
  {
    name: 'pieces of the index packed a second time',
    meets: 'failed',
    twist: on(pieces, (answer) => ({ ...answer, body: gzipSync(answer.body) })),
  },
  {
    name: 'pieces of the index cut off in the middle',
    meets: 'failed',
    twist: on(pieces, (answer) => ({ ...answer, body: answer.body.slice(0, 40) })),
  },
  {
    name: 'a policy without WebAssembly',
    meets: 'failed',
    twist: on(
      everything,
      withHeaders({ 'content-security-policy': "default-src 'self'; style-src 'self'" }),
    ),
  },
  {
    name: 'a policy without scripts',
    meets: 'closed',
    twist: on(everything, withHeaders({ 'content-security-policy': "script-src 'none'" })),
  },
  {
    name: 'a policy without workers',
    meets: 'answer',
    twist: on(everything, withHeaders({ 'content-security-policy': "worker-src 'none'" })),
  },
  {
    name: 'the slash at the end is taken away',
    meets: 'answer',
    twist: (answer, pathname, { ask, search }) => {
      const location = pathname.replace(/(.)\/$/, '$1');
      if (location !== pathname) {
        return { status: 301, headers: { location: location + search }, body: '' };
      }
      return answer.status === 404 ? ask(`${pathname}/`) : answer;
    },
  },
  {
    name: 'no page for an address without its slash',
    meets: 'missing',
    twist: (answer) => answer,
    opens: '/search',
  },
  {
    name: 'capital and small letters are one',
    meets: 'answer',
    twist: (answer, pathname, { ask }) =>
      answer.status === 404 ? ask(pathname.toLowerCase()) : answer,
    opens: '/SAMPLE/8/',
  },
  {
    name: 'the site lies below another path than it was built for',
    meets: 'stranded',
    twist: (_, pathname, { ask }) =>
      pathname.startsWith('/moved/')
        ? ask(pathname.slice('/moved'.length))
        : { status: 404, headers: page, body: '<h1>Not Found</h1>' },
    opens: '/moved/',
    isBare: true,
  },
];
