import { expect, test } from 'vitest';
import type { GovernmentBook } from '../../src/model/dataset.ts';
import { joinAllEntries } from '../../src/model/entry-book.ts';
import { listLinks } from '../../src/model/site-links.ts';
import { bindCity } from '../export/made-up-city.ts';
import { noRecords } from './made-up.ts';

test('the main menu has each page in a place of its own, the search last', () => {
  const award = [{ id: 'a', date: '2022', sources: [] }] as unknown as typeof noRecords.award;
  const book = {
    government: { id: 'city' },
    framework: {},
    terms: [bindCity()],
    entries: joinAllEntries({ ...noRecords, award }),
  } as unknown as GovernmentBook;
  const menu = listLinks(book, bindCity()).flatMap(({ row, href }) =>
    'menu' in row && row.menu ? [{ place: row.menu, href }] : [],
  );
  const sorted = menu.toSorted((a, b) => a.place - b.place);
  expect(sorted).toEqual(
    [
      ...['/city/8/pledges/', '/city/8/ledger/', '/city/departments/', '/city/places/'],
      ...['/city/sdgs/', '/city/awards/', '/audit/', '/search/'],
    ].map((href, index) => ({ place: index + 1, href })),
  );
});
