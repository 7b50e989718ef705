import { describe, expect, test } from 'vitest';
import { mapPledges } from '../../src/model/pledge-map.ts';
import { readBoundaries } from '../../src/schema/boundaries.ts';
import { governmentSchema } from '../../src/schema/government.ts';
import { enterMadeUp, readYaml } from './made-up.ts';

const { places } = governmentSchema.parse(
  readYaml(`
id: city
name: 시
kind: city
places:
  - { id: north, name: 북동, kind: dong, cite: book / 1쪽 }
  - { id: south, name: 남면, kind: myeon, cite: book / 1쪽 }
  - { id: port, name: 항구동, kind: legal-dong, cite: book / 1쪽 }
  - { id: all, name: 전역, kind: whole, cite: book / 1쪽 }
`),
);
const tiles = ['. south', 'north .'];

const at = (...ids: string[]) => enterMadeUp(ids.length === 0 ? '' : `places: [${ids.join(', ')}]`);
const one = at('north');
const both = at('north', 'south', 'port');
const beside = at('port');
const whole = at('all');
const nowhere = at();
const pledges = [one, both, beside, whole, nowhere];

describe('the map of a term', () => {
  const map = mapPledges({ places, tiles }, pledges);

  test('has a tile for each place, row by row, with the pledges that name it', () => {
    expect(map?.places.map(({ place, tile, pledges: own }) => [place.id, tile, own])).toEqual([
      ['south', { column: 2, row: 1 }, [both]],
      ['north', { column: 1, row: 2 }, [one, both]],
    ]);
    expect(map?.several).toEqual([both]);
  });

  test('says of every pledge that is not on it why, so that all are counted once', () => {
    expect(map?.offMap).toEqual([
      { reason: 'beside', pledges: [beside] },
      { reason: 'whole', pledges: [whole] },
      { reason: 'unplaced', pledges: [nowhere] },
    ]);
    const off = (map?.offMap ?? []).flatMap((group) => group.pledges);
    expect([...(map?.placed ?? []), ...off].toSorted()).toEqual(pledges.toSorted());
    expect((map?.placed.length ?? 0) + off.length).toBe(pledges.length);
  });

  test('is none where no pledge stands on it', () => {
    expect(mapPledges({ places }, pledges)).toBeUndefined();
    expect(mapPledges({ places, tiles }, [beside, whole, nowhere])).toBeUndefined();
    expect(mapPledges({ places, tiles }, [])).toBeUndefined();
  });

  test('follows the names of boundaries where there are any, in the order of the records', () => {
    const named = (name: string) => ({ type: 'Polygon', arcs: [['0']], properties: { name } });
    const boundaries = readBoundaries({
      type: 'Topology',
      objects: {
        a: { type: 'GeometryCollection', geometries: ['항구동', '북동', '산동'].map(named) },
      },
      arcs: [['1 1', '1 2', '2 2', '1 1'].map((point) => point.split(' '))],
    });
    const drawn = mapPledges({ places, tiles }, pledges, boundaries);
    expect(drawn?.places.map(({ place, tile }) => [place.id, tile])).toEqual([
      ['north', undefined],
      ['port', undefined],
    ]);
    expect(drawn?.placed).toEqual([one, both, beside]);
    expect(drawn?.boundaries).toBe(boundaries);
  });
});
