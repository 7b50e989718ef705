import { expect, test } from 'vitest';
import type { Finding, FindingsByPage } from '../../src/model/finding.ts';
import type { PledgeEntry } from '../../src/model/pledge-entry.ts';
import { listByUrgency } from '../../src/model/pledge-urgency.ts';

const pledge = (id: string, more: object = {}) =>
  ({
    ...{ government: 'city', term: '8', facts: { id }, caveat: undefined, departed: undefined },
    statuses: { schedule: { value: 'due' }, evidenced: { value: 'underway' } },
    ...more,
  }) as unknown as PledgeEntry;
const overdue = { schedule: { value: 'overdue' }, evidenced: { value: 'underway' } };
const reversed = { schedule: { value: 'on-time' }, evidenced: { value: 'reversed' } };

const all = [
  pledge('calm'),
  pledge('asked'),
  pledge('contradicted'),
  pledge('dropped', { statuses: overdue, departed: { kind: 'drop' } }),
  pledge('changed', { caveat: { name: 'changed' } }),
  pledge('to-come', { caveat: { name: 'to-come' } }),
  pledge('undone', { statuses: reversed }),
  pledge('late', { statuses: overdue }),
];
const findings: FindingsByPage = new Map([
  ['/city/8/pledges/contradicted/', [{ grade: 'contradiction' } as Finding]],
  ['/city/8/pledges/asked/', [{ grade: 'question' } as Finding]],
]);

test('late, undone, changed and contradicted promises come first, in this order, and the rest as it stood', () => {
  expect(listByUrgency(all, findings).map(({ facts }) => facts.id)).toEqual([
    ...['late', 'undone', 'dropped', 'changed', 'contradicted', 'calm', 'asked', 'to-come'],
  ]);
});
