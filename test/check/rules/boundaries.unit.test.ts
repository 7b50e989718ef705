import { describe, expect, test } from 'vitest';
import { checkBoundaries } from '../../../src/check/rules/boundaries.ts';
import { tellFaults } from './tell-rule.ts';

/** Boundaries of places with these names, all with one corner. */
const draw = (names: readonly string[], corner: readonly string[] = ['127', '37']) => ({
  type: 'Topology',
  objects: {
    places: {
      type: 'GeometryCollection',
      geometries: names.map((name) => ({ type: 'Polygon', arcs: [['0']], properties: { name } })),
    },
  },
  arcs: [[['126', '36'], corner]],
});
const government = { boundaries: {}, places: [{ name: '북동' }, { name: '남동' }] };

describe('boundaries', () => {
  test('show a place of the government, else the first three of their names are told', () => {
    const tell = (...names: string[]) =>
      tellFaults(checkBoundaries, { government, boundaries: draw(names) });
    expect(tell('서동', '남동')).toEqual([]);
    expect(tell('가동', '나동', '다동', '라동')).toEqual([
      'boundaries-unmatched in boundaries at : 가동, 나동, 다동',
    ]);
  });

  test.each([
    ['180', '89.9', []],
    ['-180', '-89.9', []],
    ['127', '90', ['boundaries-degrees in boundaries at : 127, 90']],
    ['180.1', '37', ['boundaries-degrees in boundaries at : 180.1, 37']],
    ['127', '-90.1', ['boundaries-degrees in boundaries at : 127, -90.1']],
    ['-181', '37', ['boundaries-degrees in boundaries at : -181, 37']],
  ])('lie on the globe: %s, %s', (east, north, expected) => {
    const boundaries = draw(['북동'], [east, north]);
    expect(tellFaults(checkBoundaries, { government, boundaries })).toEqual(expected);
  });

  test('are there where the government says where they come from, and only there', () => {
    const { places } = government;
    expect(
      tellFaults(checkBoundaries, { government: { places }, boundaries: draw(['북동']) }),
    ).toEqual(['boundaries-uncredited in boundaries at : undefined']);
    expect(tellFaults(checkBoundaries, { government })).toEqual([
      'boundaries-missing in government at boundaries: undefined',
    ]);
    expect(tellFaults(checkBoundaries, { government: { places } })).toEqual([]);
  });
});
