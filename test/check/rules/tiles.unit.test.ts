import { expect, test } from 'vitest';
import { checkTiles } from '../../../src/check/rules/tiles.ts';
import { mostTiles } from '../../../src/schema/tiles.ts';
import { tellFaults } from './tell-rule.ts';

const places = ['north', 'south', 'centre'].map((id) => ({ id }));
const tell = (...tiles: string[]) => tellFaults(checkTiles, { government: { places, tiles } });
const row = (cells: number) => Array<string>(cells).fill('.').join(' ');
const many = (at: number) =>
  `tiles-many in government at tiles[${String(at)}]: undefined, columns ${String(mostTiles.columns)}, rows ${String(mostTiles.rows)}`;

test('each tile is a place, and each place has one', () => {
  expect(tell('north .', 'centre south')).toEqual([]);
  expect(tell('north north', '. nord')).toEqual([
    'tile-twice in government at tiles[0]: north',
    'tile-unknown in government at tiles[1]: nord',
  ]);
});

test('the map is as wide and as high as a phone takes, told once where it goes beyond', () => {
  const { columns, rows } = mostTiles;
  expect(tell(row(columns))).toEqual([]);
  expect(tell(row(columns + 1))).toEqual([many(0)]);
  const high = (count: number) => Array<string>(count).fill('.');
  expect(tell(...high(rows))).toEqual([]);
  expect(tell(...high(rows + 2))).toEqual([many(rows)]);
});
