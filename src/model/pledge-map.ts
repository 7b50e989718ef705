import { listShapes, type Boundaries } from '../schema/boundaries.ts';
import type { Government, Place } from '../schema/government.ts';
import { gap, readTileRow } from '../schema/tiles.ts';
import { groupBy, groupOf } from './group.ts';
import type { PledgeEntry } from './pledge-entry.ts';

/** Where a tile lies; both count from 1. */
export interface Tile {
  column: number;
  row: number;
}

/** A place on the map with the pledges of the term that name it. */
export interface MappedPlace {
  place: Place;
  /** undefined where boundaries draw it. */
  tile: Tile | undefined;
  pledges: readonly PledgeEntry[];
}

/** Why a pledge is not on the map: its places have no tile, it is for the whole area, or it names no place. */
export const offMapReasons = ['beside', 'whole', 'unplaced'] as const;
export type OffMapReason = (typeof offMapReasons)[number];

/** Where the pledges of a term lie: every pledge is on the map or among those beside it, and on one side only. */
export interface PledgeMap {
  /** Row by row, as a reader goes; where boundaries draw them, in the order of the records. */
  places: readonly MappedPlace[];
  boundaries: Boundaries | undefined;
  /** On the map at least once. */
  placed: readonly PledgeEntry[];
  /** Those of them that stand on several places. */
  several: readonly PledgeEntry[];
  offMap: readonly { reason: OffMapReason; pledges: readonly PledgeEntry[] }[];
}

type Laid = Omit<MappedPlace, 'pledges'>;

function layTiles(places: readonly Place[], rows: readonly string[]): Laid[] {
  const placeById = new Map(places.map((place) => [place.id, place]));
  return rows.flatMap((text, row) =>
    readTileRow(text).flatMap((id, column): Laid[] => {
      const place = id === gap ? undefined : placeById.get(id);
      return place ? [{ place, tile: { column: column + 1, row: row + 1 } }] : [];
    }),
  );
}

function findShapes(places: readonly Place[], boundaries: Boundaries): Laid[] {
  const names = new Set(listShapes(boundaries).map(({ properties }) => properties.name));
  return places.flatMap((place) => (names.has(place.name) ? [{ place, tile: undefined }] : []));
}

/** Puts the pledges of a term on the map; undefined where there is no layout, or no pledge stands on it. */
export function mapPledges(
  { places, tiles = [] }: Pick<Government, 'places' | 'tiles'>,
  pledges: readonly PledgeEntry[],
  boundaries?: Boundaries,
): PledgeMap | undefined {
  const kindOf = new Map(places.map(({ id, kind }) => [id, kind]));
  const pledgesByPlace = groupBy(pledges, (pledge) => pledge.places);
  const laid = boundaries ? findShapes(places, boundaries) : layTiles(places, tiles);
  const mapped = laid.map((each) => ({ ...each, pledges: groupOf(pledgesByPlace, each.place.id) }));
  const drawn = new Set(mapped.map(({ place }) => place.id));
  const countDrawn = (pledge: PledgeEntry) => pledge.places.filter((id) => drawn.has(id)).length;
  const placed = pledges.filter((pledge) => countDrawn(pledge) > 0);
  if (placed.length === 0) return undefined;
  const findReason = (pledge: PledgeEntry): OffMapReason => {
    if (pledge.places.length === 0) return 'unplaced';
    return pledge.places.some((id) => kindOf.get(id) !== 'whole') ? 'beside' : 'whole';
  };
  const rest = groupBy(
    pledges.filter((pledge) => countDrawn(pledge) === 0),
    findReason,
  );
  return {
    places: mapped,
    boundaries,
    placed,
    several: placed.filter((pledge) => countDrawn(pledge) > 1),
    offMap: offMapReasons
      .map((reason) => ({ reason, pledges: groupOf(rest, reason) }))
      .filter((group) => group.pledges.length > 0),
  };
}
