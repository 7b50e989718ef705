import type { Government, Place } from '../schema/government.ts';
import { gap, readTileRow } from '../schema/tiles.ts';
import { groupBy, groupOf } from './group.ts';
import type { PledgeEntry } from './pledge-entry.ts';

/** A place on the map with the pledges of the term that name it; its tile counts from 1. */
export interface MappedPlace {
  place: Place;
  column: number;
  row: number;
  pledges: readonly PledgeEntry[];
}

/** Why a pledge is not on the map: its places have no tile, it is for the whole area, or it names no place. */
export const offMapReasons = ['beside', 'whole', 'unplaced'] as const;
export type OffMapReason = (typeof offMapReasons)[number];

/** Where the pledges of a term lie: every pledge is on the map or among those beside it, and on one side only. */
export interface PledgeMap {
  /** Row by row, as a reader goes. */
  places: readonly MappedPlace[];
  columns: number;
  /** On the map at least once. */
  placed: readonly PledgeEntry[];
  /** Those of them that stand on several places. */
  several: readonly PledgeEntry[];
  offMap: readonly { reason: OffMapReason; pledges: readonly PledgeEntry[] }[];
}

interface Tile {
  id: string;
  column: number;
  row: number;
}

const readTiles = (rows: readonly string[]): Tile[] =>
  rows.flatMap((text, row) =>
    readTileRow(text)
      .map((id, column) => ({ id, column: column + 1, row: row + 1 }))
      .filter(({ id }) => id !== gap),
  );

/** Lays the pledges of a term on the tiles; undefined where there is no layout, or no pledge stands on it. */
export function mapPledges(
  { places, tiles = [] }: Pick<Government, 'places' | 'tiles'>,
  pledges: readonly PledgeEntry[],
): PledgeMap | undefined {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const pledgesByPlace = groupBy(pledges, (pledge) => pledge.places);
  const mapped = readTiles(tiles).flatMap(({ id, ...tile }): MappedPlace[] => {
    const place = placeById.get(id);
    return place ? [{ place, ...tile, pledges: groupOf(pledgesByPlace, id) }] : [];
  });
  const drawn = new Set(mapped.map(({ place }) => place.id));
  const countDrawn = (pledge: PledgeEntry) => pledge.places.filter((id) => drawn.has(id)).length;
  const placed = pledges.filter((pledge) => countDrawn(pledge) > 0);
  if (placed.length === 0) return undefined;
  const findReason = (pledge: PledgeEntry): OffMapReason => {
    if (pledge.places.length === 0) return 'unplaced';
    return pledge.places.some((id) => placeById.get(id)?.kind !== 'whole') ? 'beside' : 'whole';
  };
  const rest = groupBy(
    pledges.filter((pledge) => countDrawn(pledge) === 0),
    findReason,
  );
  return {
    places: mapped,
    columns: Math.max(...mapped.map(({ column }) => column)),
    placed,
    several: placed.filter((pledge) => countDrawn(pledge) > 1),
    offMap: offMapReasons
      .map((reason) => ({ reason, pledges: groupOf(rest, reason) }))
      .filter((group) => group.pledges.length > 0),
  };
}
