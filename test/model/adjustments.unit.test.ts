import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countChanges, readAdjustments } from '../../src/model/adjustments.ts';
import type { TermBook } from '../../src/model/dataset.ts';
import { findOrigins, findSuccessors } from '../../src/model/origins.ts';
import { enterPledge, type PledgeEntry } from '../../src/model/pledge-entry.ts';
import { readPledge } from './made-up.ts';

const asOf = '2026-01-31';

function open(pledges: Record<string, string>): TermBook {
  const entries = Object.entries(pledges).map(([id, facts]): PledgeEntry => {
    const record = { facts: { ...readPledge(facts), id }, body: '' };
    return enterPledge(record, 'city', { id: '8' }, asOf);
  });
  const pledgeById = new Map(entries.map((entry) => [entry.facts.id, entry]));
  return { pledges: entries, pledgeById } as unknown as TermBook;
}

const change = (kind: string, rest = '') =>
  `{ kind: ${kind}, before: 전, after: 후, reason: law, cite: cards / 1${rest.includes('body') ? rest : `, body: 배심원단${rest}`} }`;
const changes = (...list: string[]) => `adjustments: [${list.join(', ')}]\n`;
const status = (value: string) => `status: [{ asOf: 2025-12, value: ${value}, cite: cards / 1 }]\n`;
const added = (rest = '') => `added: { cite: cards / 1${rest} }\n`;
const idsOf = (pledges: readonly PledgeEntry[]) => pledges.map(({ facts }) => facts.id);

const term = {
  '1-1': status('completed'),
  '1-2': status('dropped') + changes(change('drop', ', date: 2024-11, vote: 승인')),
  '1-3': changes(change('merge', ', into: [1-1], date: 2023-09-01')),
  '1-4': changes(change('split', ', into: [1-5, 1-6], date: 2023-09')),
  '1-5': status('completed-continuing') + added(', from: [1-4]'),
  '1-6': status('on-track') + added(', from: [1-4]'),
  '1-7': status('on-hold') + changes(change('hold', ', body: not-stated')),
  '1-8': status('dropped'),
};

describe('the ledger of a term', () => {
  const ledger = readAdjustments(open(term), asOf);

  test('lists changes by date, as they stand where the day is the same, undated last', () => {
    expect(ledger.changes.map(({ pledge, told }) => `${pledge.facts.id} ${told.kind}`)).toEqual([
      '1-3 merge',
      '1-4 split',
      '1-2 drop',
      '1-7 hold',
    ]);
    expect(countChanges(open(term))).toBe(4);
  });

  test('counts what the changes state', () => {
    expect(ledger.stated).toEqual({ date: 3, body: 3, vote: 1 });
    const dated = change('change', ', date: 2024-01, body: not-stated');
    const book = open({ '1-1': changes(change('change'), dated, dated, dated, change('change')) });
    expect(readAdjustments(book, asOf).stated).toEqual({ date: 3, body: 2, vote: 0 });
  });

  test('keeps what left, however it left, and what came', () => {
    expect(idsOf(ledger.tombstones)).toEqual(['1-2', '1-3', '1-4', '1-8']);
    expect(idsOf(ledger.added)).toEqual(['1-5', '1-6']);
    expect(ledger.left).toEqual([
      { kind: 'drop', count: 2 },
      { kind: 'merge', count: 1 },
      { kind: 'split', count: 1 },
    ]);
    expect(ledger.joined).toBe(2);
  });

  test('divides by the first count and by the one now', () => {
    expect(ledger.original.completion).toMatchObject({
      formula: 'completion-rate',
      numerator: 1,
      denominator: 6,
      ids: ['1-1', '1-2', '1-3', '1-4', '1-7', '1-8'],
    });
    expect(ledger.current.completion).toMatchObject({
      numerator: 2,
      denominator: 4,
      ids: ['1-1', '1-5', '1-6', '1-7'],
    });
    // 2 ÷ 4 = 50.0 %, 1 ÷ 6 = 16.7 %
    expect(ledger.gap).toBe(333);
  });

  test('of a term without a stated status has no rate, which is not zero', () => {
    const silent = readAdjustments(open({ '1-1': '', '1-2': changes(change('drop')) }), asOf);
    expect([silent.original.completion, silent.current.completion, silent.gap]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('puts recommendations in the order of dates', () => {
    const jury = (...dates: string[]) =>
      `jury: [${dates.map((date) => `{ panel: 배심원단, recommendation: 글, cite: cards / 1${date} }`).join(', ')}]\n`;
    const book = open({ '1-1': jury('', ', date: 2025-05'), '1-2': jury(', date: 2024') });
    expect(
      readAdjustments(book, asOf).recommendations.map(({ pledge, told }) => [
        pledge.facts.id,
        told.date,
      ]),
    ).toEqual([
      ['1-2', '2024'],
      ['1-1', '2025-05'],
      ['1-1', undefined],
    ]);
  });
});

test('dropping one pledge changes the current count by it alone, and the first count not at all', () => {
  const values = fc.constantFrom('completed', 'on-track', 'partial', 'not-started');
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 12 }), fc.nat(), (list, at) => {
      const pledges = list.map(
        (value, index) => [`1-${String(index + 1)}`, status(value)] as const,
      );
      const chosen = at % pledges.length;
      const dropped = pledges.map(([id, facts], index) =>
        index === chosen
          ? ([id, facts + changes(change('drop'))] as const)
          : ([id, facts] as const),
      );
      const before = readAdjustments(open(Object.fromEntries(pledges)), asOf);
      const after = readAdjustments(open(Object.fromEntries(dropped)), asOf);
      const gone = pledges[chosen]?.[0];
      expect(idsOf(after.tombstones)).toEqual([gone]);
      expect(after.original.completion).toEqual(before.original.completion);
      expect(idsOf(after.current.pledges)).toEqual(
        idsOf(before.current.pledges).filter((id) => id !== gone),
      );
    }),
    { numRuns: 50 },
  );
});

describe('where a pledge came from and went', () => {
  const book = open(term);
  const pick = (id: string) => book.pledgeById.get(id) as PledgeEntry;

  test('a part of a split and the old pledge others were merged into', () => {
    expect(idsOf(findOrigins(book, pick('1-5')))).toEqual(['1-4']);
    expect(idsOf(findOrigins(book, pick('1-1')))).toEqual(['1-3']);
    expect(idsOf(findOrigins(book, pick('1-7')))).toEqual([]);
  });

  test('successors in the order stated, itself and what is unknown aside', () => {
    expect(idsOf(findSuccessors(book, ['1-6', '1-4', '1-5', '9-9'], '1-4'))).toEqual([
      '1-6',
      '1-5',
    ]);
    expect(findSuccessors(book, undefined, '1-4')).toEqual([]);
  });
});
