import { gap, mostTiles, readTileRow } from '../../schema/tiles.ts';
import type { Shelf } from '../entry.ts';
import { findNearest } from '../nearest.ts';
import type { Fault } from '../problem.ts';

/** A tile is a place, a place has one tile, and the map fits a phone. */
export function* checkTiles(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.government) {
    const ids = (facts.places ?? []).map(({ id }) => id);
    const seen = new Set<string>();
    for (const [row, text] of (facts.tiles ?? []).entries()) {
      const cells = readTileRow(text);
      const at = { file, path: ['tiles', row] };
      if (cells.length > mostTiles.columns || row === mostTiles.rows) {
        yield { ...at, code: 'tiles-many', fills: { ...mostTiles } };
      }
      for (const cell of cells.filter((each) => each !== gap)) {
        const told = { ...at, received: cell };
        const suggestion = findNearest(cell, ids);
        if (seen.has(cell)) yield { ...told, code: 'tile-twice' };
        else if (!ids.includes(cell)) {
          yield { ...told, code: 'tile-unknown', ...(suggestion && { suggestion }) };
        }
        seen.add(cell);
      }
    }
  }
}
