import { defineLiveCollection } from 'astro:content';
import { loadRecords } from './load/live-records.ts';
import { recordKinds, type RecordKind } from './model/record-pages.ts';

const define = (kind: RecordKind) => defineLiveCollection({ loader: loadRecords(kind) });

/** One live collection for each kind of record; `getLiveCollection('award')` is the door for whoever knows Astro. */
export const collections = Object.fromEntries(
  recordKinds.map((kind) => [kind, define(kind)]),
) as Record<RecordKind, ReturnType<typeof define>>;
