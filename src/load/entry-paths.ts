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

/** The ids in a collection begin with the government's and end with the entry's. */
const readId = (id: string) => id.split('/');

async function pathsOf(kinds: readonly EntryKind[]) {
  const collections = kinds.map(async (kind) => {
    const { entries = [], error } = await getLiveCollection(kind);
    if (error) throw error;
    return entries.map(({ id: entry }) => ({
      params: {
        gov: readId(entry)[0],
        kind: declarations[kind].folder,
        id: readId(entry).at(-1),
      },
      props: { kind, entry },
    }));
  });
  const paths = (await Promise.all(collections)).flat();
  return inEveryLanguage(() => paths);
}

/** The pages of the kinds whose folder is a room of their government. */
export const entryPaths = () =>
  pathsOf(entryKinds.filter((kind) => !declarations[kind].folder.includes('/')));

export const indicatorPaths = () => pathsOf(['indicator']);

/** Opens an entry for its page, with the findings that are shown there. */
export async function openEntry({ book, kind, entry: id }: EntryProps) {
  const { entry, error } = await getLiveEntry(kind, id);
  const government = book.dataset.governments.find((own) => own.government.id === readId(id)[0]);
  if (!entry || !government) throw error ?? new Error(`no ${kind} ${id}`);
  const { address, record } = entry.data;
  return {
    government,
    record: record as AnyEntry,
    findings: groupOf(book.findingsByPage, address),
  };
}
