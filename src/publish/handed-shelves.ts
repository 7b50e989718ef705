import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexShelf } from '../search/index-files.ts';
import { handedOver } from './handed-over.ts';
import type { NamedShelf } from './index-drawers.ts';
import { unpackValue } from './packed-value.ts';
import type { SearchShelf } from './search-shelf.ts';

export type ShelfName = Pick<IndexShelf, 'id' | 'name'>;

const listIn = (workshop: string) => join(handedOver.shelves(workshop), 'list.json');
const fileIn = (workshop: string, id: string) => join(handedOver.shelves(workshop), `${id}.shelf`);

/** Hands a packed shelf over. */
export function leaveShelf(workshop: string, id: string, packed: Uint8Array): void {
  mkdirSync(handedOver.shelves(workshop), { recursive: true });
  writeFileSync(fileIn(workshop, id), packed);
}

/** Says which shelves were handed over, in the order of the index. */
export function leaveShelfNames(workshop: string, names: readonly ShelfName[]): void {
  writeFileSync(listIn(workshop), JSON.stringify(names));
}

/** The shelves that were handed over, one at a time; nothing where the index is to be made of records alone. */
export function readShelves(workshop: string): Iterable<NamedShelf> | undefined {
  if (!existsSync(listIn(workshop))) return undefined;
  const names = JSON.parse(readFileSync(listIn(workshop), 'utf8')) as ShelfName[];
  return {
    *[Symbol.iterator]() {
      for (const { id, name } of names) {
        const packed = readFileSync(fileIn(workshop, id));
        yield { id, name, shelf: unpackValue(packed) as SearchShelf };
      }
    },
  };
}
