import { deserialize, serialize } from 'node:v8';
import { openKept } from '../../load/keep-parts.ts';
import type { CountedRecord } from '../handed-over.ts';
import type { Portion } from '../pool/portion.ts';
import type { SaidOfRecords } from '../sections/complete-part.ts';
import type { WaysOfGovernment } from '../../search/answers/write-ways.ts';
import { namePacked } from './kept-pages.ts';

/** What a government's records and pages make of the search. */
export interface FoundOfGovernment {
  said: SaidOfRecords;
  counted: readonly CountedRecord[];
  ways: WaysOfGovernment;
  /** Packed. */
  shelf: Uint8Array;
  /** The files of what its records answer, packed. */
  answers: Uint8Array;
}

type KeptFound = FoundOfGovernment & { of: string };

/**
 * The place of what is found of a government among what is kept of its pages: the same records and pages, the same answer.
 * @param of the digest of what it is made of besides
 */
export function openSaid(kept: string | undefined, { government, mark }: Portion, of: string) {
  if (kept === undefined || mark === undefined) {
    return { has: () => false, find: () => undefined, keep: () => undefined };
  }
  const [shelf, name] = [openKept(kept, 'found'), namePacked(government, mark)];
  return {
    has: () => shelf.has(name),
    find: (): FoundOfGovernment | undefined => {
      const held = shelf.find(name);
      const known = held && (deserialize(held) as KeptFound);
      return known?.of === of ? known : undefined;
    },
    keep: (found: FoundOfGovernment): void => {
      shelf.keep(name, serialize({ ...found, of } satisfies KeptFound));
    },
  };
}
