import type { SdgIndicator } from '../kinds/indicator/schema.ts';
import type { AnyEntry } from '../model/entry-book.ts';
import { specSeries } from '../views/chart/series-spec.ts';
import type { Reader } from '../views/create-reader.ts';
import type { Block } from './blocks.ts';
import { printChart, printMeasure } from './tables.ts';

const hasSeries = (entry: AnyEntry): entry is AnyEntry & SdgIndicator =>
  'series' in entry && 'direction' in entry && 'unit' in entry;

/** Values over time, and the tables that divide them, of an entry that has any. */
export function printSeries(reader: Reader, entry: AnyEntry): Block[] {
  if (!hasSeries(entry)) return [];
  return [
    ...printChart(reader, specSeries(entry, reader)),
    ...(entry.breakdowns ?? []).flatMap((each) => printMeasure(reader, each)),
  ];
}
