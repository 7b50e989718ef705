import { getLiveCollection, getLiveEntry } from 'astro:content';
import { groupOf } from '../model/group.ts';
import type { AnyEntry } from '../model/entry-book.ts';
import { declarations, entryKinds, type EntryKind } from '../schema/kinds.ts';
import { inEveryLanguage, type PageProps } from './paths.ts';

/** What the page of an entry is told: its kind, and its id in the collection of its kind. */
export interface EntryProps extends PageProps {
  kind: EntryKind;
  entry: string;
}

async function pathsOf(kinds: readonly EntryKind[]) {
  const collections = await Promise.all(
    kinds.map(async (kind) => {
      const { entries = [], error } = await getLiveCollection(kind);
      if (error) throw error;
      return entries.map(({ id }) => ({ kind, id }));
    }),
  );
  return inEveryLanguage(() =>
    collections.flat().map(({ kind, id: entry }) => ({
      params: {
        gov: entry.split('/')[0],
        kind: declarations[kind].folder,
        id: entry.split('/').at(-1),
      },
      props: { kind, entry },
    })),
  );
}

/** The pages of the kinds whose folder is a room of their government. */
export const entryPaths = () =>
  pathsOf(entryKinds.filter((kind) => !declarations[kind].folder.includes('/')));

export const indicatorPaths = () => pathsOf(['indicator']);

/** Opens an entry for its page, with the findings that are shown there. */
export async function openEntry({ book, kind, entry: id }: EntryProps) {
  const { entry, error } = await getLiveEntry(kind, id);
  if (!entry) throw error ?? new Error(`no ${kind} ${id}`);
  const { address, record } = entry.data;
  const government = book.dataset.governments.find(
    ({ government }) => government.id === id.split('/')[0],
  );
  if (!government) throw new Error(`no government of ${id}`);
  return {
    government,
    record: record as AnyEntry,
    findings: groupOf(book.findingsByPage, address),
  };
}
