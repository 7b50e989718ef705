import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { readAnnounced } from '../../src/model/announced.ts';
import type { TermBook } from '../../src/model/dataset.ts';
import { announcementSchema } from '../../src/schema/announced.ts';
import type { Term } from '../../src/schema/term.ts';
import { enterMadeUp } from './made-up.ts';

const asOf = '2026-01-31';

function readFigures(facts: string, statuses: readonly string[] = ['completed', 'on-hold']) {
  const announcement = announcementSchema.parse(
    load(`{ asOf: 2025-12, cite: report / 2, ${facts} }`, { schema: FAILSAFE_SCHEMA }),
  );
  const pledges = statuses.map((value) =>
    enterMadeUp(
      value === '' ? '' : `status: [{ asOf: 2025-12, value: ${value}, cite: cards / 1 }]`,
    ),
  );
  const term = { areas: [{ id: 'area', name: '분야' }] } as unknown as Term;
  const book = { government: 'city', term, pledges } as unknown as TermBook;
  return readAnnounced(book, announcement, asOf).map(
    ({ kind, of, announced, computed, difference }) => [kind, of, announced, computed, difference],
  );
}

test('every announced figure beside the cards', () => {
  const facts =
    'pledges: 3, completed: 1, byStatus: { completed: 1, on-hold: 2 }, byArea: [{ name: 분야, pledges: 2 }, { name: 다른 분야, pledges: 1 }], rates: [{ formula: completion, percent: 40.0 }]';
  expect(readFigures(facts)).toEqual([
    ['pledges', undefined, 3, 2, -1],
    ['completed', undefined, 1, 1, 0],
    ['rate', 'completion', 40, 50, 10],
    ['status', 'completed', 1, 1, 0],
    ['status', 'on-hold', 2, 1, -1],
    ['area', '분야', 2, 2, 0],
    ['area', '다른 분야', 1, undefined, undefined],
  ]);
});

test('where one card states no status, nothing that needs it is counted', () => {
  const facts =
    'pledges: 2, completed: 1, rates: [{ formula: completion, percent: 50 }, { formula: secured, percent: 50 }]';
  expect(readFigures(facts, ['completed', ''])).toEqual([
    ['pledges', undefined, 2, 2, 0],
    ['completed', undefined, 1, undefined, undefined],
    ['rate', 'completion', 50, undefined, undefined],
    ['rate', 'secured', 50, undefined, undefined],
  ]);
});
