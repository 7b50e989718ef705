import type { z } from 'zod';
import * as registry from '../kinds/registry.ts';
import type { KindDeclaration } from './define-kind.ts';
import { boundariesSchema } from './boundaries.ts';
import { departmentsSchema } from './department.ts';
import { governmentSchema } from './government.ts';
import { pageSchema } from './page.ts';
import { pledgeSchema } from './pledge.ts';
import { quotesLockSchema } from './quotes-lock.ts';
import { sdgFrameworkSchema } from './sdg-framework.ts';
import { retiredSchema } from './retired.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { synonymsSchema } from './synonyms.ts';
import { termSchema } from './term.ts';
import { thresholdsSchema } from './thresholds.ts';

/** A kind of file below content/: what may stand in it, and where. `<…>` is a name, `{…}` one of the languages. */
export interface FileKind {
  schema: z.ZodObject;
  path: string;
  /** The page that shows what it states, its names in the order of the path's; none where other pages show parts of it. */
  page?: string;
  /** The most kilobytes a file may hold: about five times what the longest real one needs. */
  limit: number;
}

/** The kinds that are unlike any other. */
const frame = {
  site: { schema: siteSchema, path: 'site.yaml', limit: 32 },
  search: { schema: synonymsSchema, path: 'search.yaml', limit: 256 },
  thresholds: { schema: thresholdsSchema, path: 'thresholds.yaml', limit: 32 },
  retired: { schema: retiredSchema, path: 'retired.yaml', limit: 128 },
  quotes: { schema: quotesLockSchema, path: 'quotes.lock.json', limit: 4096 },
  page: {
    schema: pageSchema,
    path: 'pages/{ko,en}/<slug>.mdx',
    page: 'about/<slug>',
    limit: 80,
  },
  source: {
    schema: sourceSchema,
    path: 'sources/<id>.yaml',
    page: 'sources/<id>',
    limit: 64,
  },
  government: {
    schema: governmentSchema,
    path: 'governments/<gov>/government.yaml',
    page: '<gov>',
    limit: 128,
  },
  boundaries: {
    schema: boundariesSchema,
    path: 'governments/<gov>/boundaries.topojson',
    limit: 256,
  },
  departments: {
    schema: departmentsSchema,
    path: 'governments/<gov>/departments.yaml',
    page: '<gov>/departments',
    limit: 128,
  },
  term: {
    schema: termSchema,
    path: 'governments/<gov>/terms/<term>.yaml',
    page: '<gov>/<term>',
    limit: 128,
  },
  pledge: {
    schema: pledgeSchema,
    path: 'governments/<gov>/pledges/<term>/<id>.md',
    page: '<gov>/<term>/pledges/<id>',
    limit: 64,
  },
  framework: {
    schema: sdgFrameworkSchema,
    path: 'governments/<gov>/sdgs/framework.yaml',
    page: '<gov>/sdgs',
    limit: 128,
  },
} as const satisfies Record<string, FileKind>;

type Registry = typeof registry;

/** A kind of entry: a folder below src/kinds/ and a line in its registry. */
export type EntryKind = keyof Registry;

/** What each kind of entry declares, by its name. */
export const declarations: Readonly<Record<EntryKind, KindDeclaration>> = registry;

/** In the order of the registry. */
export const entryKinds = Object.keys(declarations) as EntryKind[];

/** In the order in which a reader meets them. */
export const orderedKinds = entryKinds.toSorted(
  (a, b) => declarations[a].order - declarations[b].order,
);

export const isEntryKind = (kind: string): kind is EntryKind => Object.hasOwn(declarations, kind);

const entryFiles = Object.fromEntries(
  entryKinds.map((kind) => {
    const { schema, folder } = declarations[kind];
    const [path, page] = [`governments/<gov>/${folder}/<id>.yaml`, `<gov>/${folder}/<id>`];
    return [kind, { schema, path, page, limit: 128 }];
  }),
) as { [K in EntryKind]: Required<FileKind> & { schema: Registry[K]['schema'] } };

/** The one table of files. */
export const fileKinds = { ...frame, ...entryFiles };

type Table = typeof fileKinds;
export type Kind = keyof Table;

/** What the facts of each kind of file are. */
export type FactsOf = { [K in Kind]: z.output<Table[K]['schema']> };

export const kinds = Object.keys(fileKinds) as Kind[];

/** The kinds whose files have a page that shows what they state. */
export type PagedKind = {
  [K in Kind]: Table[K] extends { page: string } ? K : never;
}[Kind];

export const isPaged = (kind: Kind): kind is PagedKind => 'page' in fileKinds[kind];

/** Whether a file states its own name, which then is the one in its path. */
export const isNamed = (kind: Kind): boolean => 'id' in fileKinds[kind].schema.shape;

/** The kinds whose files may acknowledge what is wrong in their source. */
export type AcknowledgingKind = {
  [K in Kind]: 'acknowledged' extends keyof FactsOf[K] ? K : never;
}[Kind];

export const acknowledgingKinds = kinds.filter(
  (kind) => 'acknowledged' in fileKinds[kind].schema.shape,
) as AcknowledgingKind[];
