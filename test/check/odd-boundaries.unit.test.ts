import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { listShapes } from '../../src/schema/boundaries.ts';
import { drawBoundaries } from '../../src/views/map/draw-boundaries.ts';

const base = join(import.meta.dirname, '../fixtures/base');
const folder = 'governments/sample';
let dir = '';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-odd-'));
  cpSync(base, dir, { recursive: true });
  const government = readFileSync(join(base, folder, 'government.yaml'), 'utf8');
  const credit = 'boundaries:\n  attribution: 시험용 경계\n  cite: report / 1쪽\n';
  writeFileSync(join(dir, folder, 'government.yaml'), government + credit);
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

const square = (x: number, y: number, size: number) => [
  ...[
    [x, y],
    [x, y + size],
    [x + size, y + size],
  ],
  ...[
    [x + size, y],
    [x, y],
  ],
];
const polygon = (name: string, ...arcs: number[][]) => ({
  type: 'Polygon',
  arcs,
  properties: { name },
});
const draw = (geometries: unknown[], arcs: unknown, more: object = {}) => ({
  type: 'Topology',
  objects: { places: { type: 'GeometryCollection', geometries } },
  arcs,
  ...more,
});
const place = polygon('시험동', [0]);

/** What the gate says of a file, as it is typed. */
function judge(file: unknown) {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  writeFileSync(join(dir, folder, 'boundaries.topojson'), text);
  const { problems, records } = passGate(dir);
  return { codes: problems.map(({ code }) => code), records };
}

describe('a file that is no map is a named problem', () => {
  const one = [square(126, 37, 0.1)];
  test.each<[string, unknown, string]>([
    ['no property name', draw([{ ...place, properties: { title: '시험동' } }], one), 'format'],
    ['no properties', draw([{ type: 'Polygon', arcs: [[0]] }], one), 'format'],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, 'format'],
    ['no objects', { type: 'Topology', arcs: one }, 'format'],
    ['a line among the shapes', draw([{ ...place, type: 'LineString', arcs: [0] }], one), 'format'],
    ['a shape of nothing', draw([{ type: null, properties: { name: '시험동' } }], one), 'format'],
    ['an arc that is not there', draw([polygon('시험동', [3])], one), 'format'],
    ['a ring without an arc', draw([polygon('시험동', [])], one), 'format'],
    ['a shape without a ring', draw([polygon('시험동')], one), 'format'],
    [
      'a point',
      draw(
        [place],
        [
          [
            [126, 37],
            [126, 37],
          ],
        ],
      ),
      'format',
    ],
    [
      'a line',
      draw(
        [place],
        [
          [
            [126, 37],
            [126, 38],
          ],
        ],
      ),
      'format',
    ],
    [
      'an empty coordinate',
      draw(
        [place],
        [
          [
            ['', ''],
            [126, 37],
            [127, 38],
          ],
        ],
      ),
      'format',
    ],
    [
      'steps in place of degrees',
      draw([place], one, { transform: { scale: [1, 1], translate: [0, 0] } }),
      'degrees',
    ],
    ['metres', draw([place], [square(950_000, 1_950_000, 100)]), 'degrees'],
    [
      'the pole',
      draw(
        [place],
        [
          [
            [126, 37],
            [126, 90],
            [127, 90],
          ],
        ],
      ),
      'degrees',
    ],
    ['no shape at all', draw([], []), 'unmatched'],
    ['no shape of a place', draw([polygon('옆동네', [0])], one), 'unmatched'],
  ])('%s', (_, file, code) => {
    expect(judge(file).codes).toEqual([`boundaries-${code}`]);
  });

  test('five megabytes', () => {
    const { codes } = judge(JSON.stringify(draw([place], one)) + ' '.repeat(5_000_000));
    expect(codes).toEqual(['file-too-large']);
  });

  test('not JSON', () => {
    const { codes } = judge('{ "type": "Topology", ');
    expect(codes).toHaveLength(1);
    expect(codes.join()).toMatch(/^(?:yaml|json|boundaries)-/);
  });
});

describe('an odd file that is a map is drawn', () => {
  const paint = (file: unknown) => {
    const { codes, records } = judge(file);
    expect(codes).toEqual([]);
    const [government] = records ? joinDataset(records).governments : [];
    const boundaries = government?.terms[0]?.map?.boundaries;
    if (!boundaries) throw new Error('the map has no boundaries');
    const drawn = drawBoundaries(boundaries);
    expect(JSON.stringify(drawn)).not.toMatch(/NaN|Infinity|null/);
    return { drawn, map: government.terms[0]?.map, boundaries };
  };

  test('holes, each a ring of its own, whichever way it turns', () => {
    const hole = square(126.1, 37.1, 0.1);
    for (const inner of [hole, hole.toReversed()]) {
      const { drawn } = paint(draw([polygon('시험동', [0], [1])], [square(126, 37, 0.3), inner]));
      expect(drawn.shapes[0]?.path.match(/Z/g)).toHaveLength(2);
    }
    const css = readFileSync(join(import.meta.dirname, '../../src/views/map/map.css'), 'utf8');
    expect(css).toContain('fill-rule: evenodd');
  });

  test('islands, as one shape with one name', () => {
    const islands = { type: 'MultiPolygon', arcs: [[[0]], [[1]]], properties: { name: '시험동' } };
    const { drawn } = paint(draw([islands], [square(126, 37, 0.1), square(126.4, 37.1, 0.1)]));
    expect(drawn.shapes.map(({ name }) => name)).toEqual(['시험동']);
    expect(drawn.shapes[0]?.path.match(/M/g)).toHaveLength(2);
  });

  test('an arc that is walked backwards', () => {
    const [forth, back] = [[0], [-1]].map(
      (ring) => paint(draw([polygon('시험동', ring)], [square(126, 37, 0.1)])).drawn,
    );
    expect(back?.height).toBe(forth?.height);
  });

  test('a shape of no place is drawn, and a place without a shape is listed beside', () => {
    const shapes = [place, polygon('옆동네', [1])];
    const { map, boundaries } = paint(draw(shapes, [square(126, 37, 0.1), square(126.1, 37, 0.1)]));
    expect(listShapes(boundaries)).toHaveLength(2);
    expect(map?.places.map(({ place: { name } }) => name)).toEqual(['시험동']);
  });

  test('a shape so small that it is a point, beside one that is not', () => {
    const { drawn } = paint(
      draw(
        [place, polygon('점', [1])],
        [
          square(126, 37, 0.1),
          [
            [126.05, 37.05],
            [126.05, 37.05],
          ],
        ],
      ),
    );
    expect(drawn.shapes).toHaveLength(2);
  });
});
