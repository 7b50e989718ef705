import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openKept } from '../../load/keep-parts.ts';
import type { TakenPath } from '../pool/orders.ts';
import type { Portion } from '../pool/portion.ts';
import { namePacked } from './kept-pages.ts';
import type { MadePage } from './pack-pages.ts';
import type { StandingPages } from './standing.ts';

const listOfStanding = (records: string) => join(records, 'standing.json');

/** Tells the processes that render which pages stand. */
export function leaveStanding(records: string, pages: StandingPages | undefined): void {
  if (pages) writeFileSync(listOfStanding(records), JSON.stringify(pages));
}

/** What a portion was made into. */
export interface ListedPages {
  paths: readonly TakenPath[];
  /** Pages that stay as they are rendered. */
  same: readonly Omit<MadePage, 'body'>[];
  /** Pages that a later step fills, as they are rendered. */
  filled: readonly MadePage[];
}

/** The place of the list of a portion's pages among what is kept of them. */
export function openListed(kept: string | undefined, { government, mark }: Portion) {
  if (kept === undefined || mark === undefined) return undefined;
  const [shelf, name] = [openKept(kept, 'listed'), namePacked(government, mark)];
  return {
    find: (): ListedPages | undefined => {
      const held = shelf.find(name);
      return held && (deserialize(held) as ListedPages);
    },
    keep: (listed: ListedPages): void => {
      shelf.keep(name, serialize(listed));
    },
  };
}

/** Looks portions up in the site that stands: answers its folder where their pages are there as they would be made. */
export function openStandingPages(records: string): (portion: Portion) => string | undefined {
  const file = listOfStanding(records);
  const standing = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as StandingPages)
    : undefined;
  return ({ government, mark }) => {
    const known = standing?.marks[government ?? ''];
    if (!standing || !known || !mark) return undefined;
    const isSame = namePacked(government, known) === namePacked(government, mark);
    return isSame ? standing.out : undefined;
  };
}
