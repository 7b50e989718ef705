import { addFault } from './fault.ts';
import { id, line } from './text.ts';

/** A tile that stays empty. */
export const gap = '.';

/** The style sheet knows so many columns and rows; more columns would be too narrow for a word on a phone. */
export const mostTiles = { columns: 12, rows: 16 } as const;

export const readTileRow = (text: string): string[] => text.split(' ');

/** One row of the map: ids and gaps with a space between, as they lie. */
export const tileRow = line.check((context) => {
  const wrong = readTileRow(context.value).find(
    (cell) => cell !== gap && !id.safeParse(cell).success,
  );
  if (wrong === undefined) return;
  addFault(context.issues, context.value, { problem: 'tile-format', detail: wrong });
});
