import { expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import type { Records } from '../../src/schema/records.ts';

const { governments } = joinDataset(passGate('content').records as Records);
const terms = governments.flatMap((book) => book.terms.map((own) => ({ book, own })));

test('every place that a document names has its tile, and every pledge with a place is on the map', () => {
  const mapped = terms.filter(({ own }) => own.map);
  expect(mapped.map(({ book }) => book.government.id)).toEqual(['paju']);
  for (const { book, own } of mapped) {
    const drawn = own.map?.places.map(({ place }) => place.id);
    expect(drawn?.toSorted()).toEqual(book.government.places.map(({ id }) => id).toSorted());
    expect(own.map?.placed.map(({ facts }) => facts.id)).toEqual(['12-7', '12-8', '12-9']);
    expect(own.map?.offMap).toEqual([
      { reason: 'unplaced', pledges: own.pledges.filter(({ places }) => places.length === 0) },
    ]);
  }
});

test('Gimpo and Nonsan, of which no pledge has a card, have no map', () => {
  const without = terms.filter(({ own }) => !own.map).map(({ book }) => book.government.id);
  expect(without).toEqual(['gimpo', 'nonsan']);
});
