import { hashText } from '../../model/hash-text.ts';
import type { Language } from '../../i18n/words.ts';

/** How many blocks the answers below each first name of an address are cut into. */
export type BlockCounts = Readonly<Record<string, number>>;

/** The file that says how many blocks there are. */
export const blockFile = 'blocks.json';

/** So many records share a block. */
const perBlock = 5;

/** The government whose record it is; of what belongs to none, the room it stands in. */
export const ownerOf = (address: string): string => address.split('/')[1] ?? '';

export function countBlocks(addresses: readonly string[]): BlockCounts {
  const owners = Map.groupBy(addresses, ownerOf);
  return Object.fromEntries(
    [...owners].map(([owner, own]) => [owner, Math.ceil(own.length / perBlock)]),
  );
}

/** The page of an address: answers belong to whole records. */
export const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** The file that holds the answers of a record; `undefined` where its owner has none. */
export function findBlock(
  address: string,
  blocks: BlockCounts,
  language: Language,
): string | undefined {
  const page = pageOf(address);
  const owner = ownerOf(page);
  const count = Object.hasOwn(blocks, owner) ? blocks[owner] : undefined;
  return count === undefined
    ? undefined
    : `${language}/${owner}-${String(hashText(page) % count)}.json`;
}

/** The file that a record's answers are written into. */
export function nameBlock(address: string, blocks: BlockCounts, language: Language): string {
  const name = findBlock(address, blocks, language);
  if (name === undefined) throw new Error(`no block for ${address}`);
  return name;
}
