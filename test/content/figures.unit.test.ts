import { describe, expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { entriesOf } from '../../src/model/entry-book.ts';
import { countFramework } from '../../src/model/framework-count.ts';
import type { Citation } from '../../src/schema/text.ts';
import { entryKinds } from '../../src/schema/kinds.ts';

const { records } = passGate('content');
const books = records ? joinDataset(records).governments : [];
const said = ({ quote = [] }: Citation) => [quote].flat().join(' ');
const digits = (text: string): string[] => text.match(/\d+/g) ?? [];

test.each(entryKinds)('there is a record of the kind %s', (kind) => {
  const all = books.flatMap(({ entries }) => entriesOf(entries, kind).all);
  expect(all.length).toBeGreaterThan(0);
});

describe('a figure stands in the words that are quoted for it', () => {
  const series = books.flatMap(({ entries }) => entries.statistic.all);
  const values = series.flatMap(({ id, series: points }) =>
    points.flatMap((point) => [
      [id, point.value, point.cite] as const,
      ...(point.alsoStated ?? []).map(({ value, cite }) => [id, value, cite] as const),
    ]),
  );
  test.each(values)('%s %d', (_, value, cite) => {
    const printed = new RegExp(`(?<![\\d,.])${String(value?.toLocaleString('en'))}(?![\\d,.]*\\d)`);
    expect(said(cite)).toMatch(printed);
  });

  const events = books.flatMap(({ entries }) =>
    entries.exchange.all.filter(({ people }) => people !== undefined),
  );
  test.each(events.map((event) => [event.id, event] as const))('%s', (_, event) => {
    const printed = digits(event.sources.map(said).join(' '));
    expect(digits(event.people ?? '').filter((number) => !printed.includes(number))).toEqual([]);
  });
});

test('of Paju’s 75 indicators none stands here: those on this site were chosen by the editors', () => {
  const [paju] = books.filter(({ government }) => government.id === 'paju');
  expect(paju?.framework).toMatchObject({ goals: 17, strategies: 40, indicators: 75 });
  expect(paju && countFramework(paju)).toEqual({ ofFramework: 0, chosen: 27 });
});
