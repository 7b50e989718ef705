import { describe, expect, test } from 'vitest';
import { emptyShelf, type Entry, type Shelf } from '../../../src/check/entry.ts';
import {
  acknowledgesFindings,
  checkAcknowledged,
} from '../../../src/check/findings/check-acknowledged.ts';
import { formatPath } from '../../../src/check/problem.ts';
import type { Finding } from '../../../src/model/finding.ts';

const acknowledge = (problem: string, field: string) => ({ problem, field });

/** A shelf whose one pledge acknowledges these. */
function makeShelf(...acknowledged: { problem: string; field: string }[]): Shelf {
  const facts = { id: '1-1', acknowledged };
  const place = { kind: 'pledge', id: '1-1', government: 'city', term: '8' };
  const entry = { file: '1-1.md', facts, whole: facts, place } as unknown as Entry<'pledge'>;
  return { ...emptyShelf(), pledge: [entry] };
}

const found = (code: string, field: string, id = '1-1') =>
  ({
    code,
    field,
    subject: { kind: 'pledge', government: 'city', term: '8', id },
  }) as unknown as Finding;

const tell = (shelf: Shelf, ...findings: Finding[]) =>
  [...checkAcknowledged(shelf, findings)].map(({ code, file, path, received, suggestion }) =>
    [code, file, formatPath(path ?? []), received, suggestion].join(' '),
  );

const alone = 'plan-total-differs';

describe('what a record acknowledges and only the rules over joined records find', () => {
  test('is settled by the finding of that code, at that field, of that record', () => {
    const shelf = makeShelf(acknowledge(alone, 'money.plan.total'));
    expect(tell(shelf, found(alone, 'money.plan.total'))).toEqual([]);
    const unmatched = 'acknowledgement-unmatched 1-1.md acknowledged[0].field money.plan.total ';
    expect(tell(shelf)).toEqual([unmatched]);
    expect(tell(shelf, found('overdue', 'money.plan.total'))).toEqual([unmatched]);
    expect(tell(shelf, found(alone, 'money.plan.total', '1-2'))).toEqual([unmatched]);
  });

  test('is told by its place, with the nearest field that has such a finding', () => {
    const shelf = makeShelf(
      acknowledge(alone, 'money.plan.total'),
      acknowledge(alone, 'money.plan.totel'),
    );
    expect(
      tell(shelf, found(alone, 'money.plan.total'), found('overdue', 'money.plan.totels')),
    ).toEqual([
      'acknowledgement-unmatched 1-1.md acknowledged[1].field money.plan.totel money.plan.total',
    ]);
  });

  test('is not what the file says against itself, nor a code that nobody knows', () => {
    const shelf = makeShelf(
      acknowledge('money-parts-total', 'money.spent.total'),
      acknowledge('no-such-code', 'money.spent.total'),
    );
    expect([tell(shelf), acknowledgesFindings(shelf)]).toEqual([[], false]);
    const both = makeShelf(acknowledge('money-parts-total', 'a'), acknowledge(alone, 'b'));
    expect([tell(both).length, acknowledgesFindings(both)]).toEqual([1, true]);
  });

  test('is looked for only where a record acknowledges something', () => {
    expect([acknowledgesFindings(emptyShelf()), tell(emptyShelf())]).toEqual([false, []]);
  });
});
