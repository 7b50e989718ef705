import type { LiveLoader } from 'astro/loaders';
import type { RecordPage } from '../../src/model/record-pages.ts';

/** What Astro's own module does with a live collection, in as far as a route asks: hand the question to its loader. */
interface Collection {
  loader: LiveLoader<RecordPage, { id: string }>;
}

export const defineLiveCollection = (collection: Collection) => collection;

async function find(kind: string): Promise<Collection['loader']> {
  const { collections } = await import('../../src/live.config.ts');
  return (collections as Readonly<Record<string, Collection>>)[kind]
    ?.loader as Collection['loader'];
}

export const getLiveCollection = async (kind: string) =>
  (await find(kind)).loadCollection({ filter: undefined as never, collection: kind });

export const getLiveEntry = async (kind: string, id: string) => ({
  entry: await (await find(kind)).loadEntry({ filter: { id }, collection: kind }),
});
