import { expect, test } from 'vitest';
import { readBoundaries } from '../../../src/schema/boundaries.ts';
import { drawBoundaries } from '../../../src/views/map/draw-boundaries.ts';

const ring = ['126 37', '126 37.1', '126.1 37.1', '126.1 37', '126 37'].map((point) =>
  point.split(' '),
);
const east = ring.map(([x, y]) => [String(Number(x) + 0.1), y]);

const draw = (...arcs: unknown[]) =>
  drawBoundaries(
    readBoundaries({
      type: 'Topology',
      objects: {
        places: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [['0']], properties: { name: '서동' } },
            { type: 'MultiPolygon', arcs: [[['1']]], properties: { name: '동동' } },
          ],
        },
      },
      arcs,
    }),
  );

test('boundaries fill the width, north is above, and each name has its place', () => {
  const { width, height, shapes } = draw(ring, east);
  expect([width, height]).toEqual([360, 226]);
  expect(shapes.map(({ name }) => name)).toEqual(['서동', '동동']);
  expect(shapes[0]?.path).toMatch(/^M0,225\.\dL0,0L180,0L180,225\.\dZ$/);
  expect(shapes.map(({ at }) => at)).toEqual([
    [90, 113],
    [270, 113],
  ]);
});

test('the turn of a ring does not matter', () => {
  const turned = draw(ring.toReversed(), east);
  expect(turned.height).toBe(226);
  expect(turned.shapes[0]?.path).toMatch(/^M0,225\.\dL180,225\.\dL180,0L0,0Z$/);
});
