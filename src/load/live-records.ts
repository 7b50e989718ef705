import type { LiveDataEntry } from 'astro';
import type { LiveLoader } from 'astro/loaders';
import {
  findRecordPage,
  listRecordPages,
  type RecordKind,
  type RecordPage,
} from '../model/record-pages.ts';
import { openBook } from './book.ts';

type LiveEntry = LiveDataEntry<RecordPage>;

/** A record by the address of its page, without the slashes at its ends: `paju/awards/innovation-2022`. */
const enter = (page: RecordPage): LiveEntry => ({ id: page.address.slice(1, -1), data: page });

/** Hands out the records of one kind from the book that every page opens; nothing is read or checked twice. */
export function loadRecords(kind: RecordKind): LiveLoader<RecordPage, { id: string }> {
  return {
    name: `pledgebook-${kind}`,
    loadCollection: async () => {
      const { dataset } = await openBook();
      return {
        entries: listRecordPages({ ...dataset, governments: dataset.whole })
          .filter((page) => page.kind === kind)
          .map(enter),
      };
    },
    loadEntry: async ({ filter: { id } }) => {
      const { dataset } = await openBook();
      const page = findRecordPage(dataset, `/${id}/`);
      return page?.kind === kind ? enter(page) : undefined;
    },
  };
}
