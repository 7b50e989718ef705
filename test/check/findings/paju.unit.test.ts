import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findInPledge } from '../../../src/check/findings/find-all.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { enterPledge } from '../../../src/model/pledge-entry.ts';
import { pledgeSchema } from '../../../src/schema/pledge.ts';
import { readYaml } from '../../model/made-up.ts';
import { rowsOf } from './find-in.ts';
import { pajuByHand, type HandFinding } from './paju-by-hand.ts';

const folder = new URL('../../../content/governments/paju/pledges/8/', import.meta.url);
const asOf = '2026-01-31';
const term = { start: '2022-07-01', end: '2026-06-30' };

/** The cards of the area 12, which the list by hand was read from. */
const findings = readdirSync(folder)
  .filter((name) => /^12-\d+\.md$/.test(name))
  .flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const facts = pledgeSchema.parse(readYaml(text.split(/^---$/m)[1] ?? ''));
    return findInPledge(enterPledge({ facts, body: '' }, 'paju', '8', asOf), { asOf, term });
  });

function isSame(found: Finding, hand: HandFinding): boolean {
  const dates = Object.values(found.params).flatMap((param) =>
    param.kind === 'date' ? param.value : [],
  );
  return (
    found.subject.pledge === hand.pledge &&
    found.code === hand.code &&
    (found.part?.title ?? '').includes(hand.part ?? '') &&
    (hand.part !== undefined || found.part === undefined) &&
    JSON.stringify(rowsOf(found)) === JSON.stringify(hand.rows ?? []) &&
    (hand.dates ?? []).toSorted().join() === dates.toSorted().join()
  );
}

describe('the six control cards of Paju', () => {
  test.each(pajuByHand.map((hand) => [`${hand.pledge} ${hand.code}`, hand] as const))(
    '%s is found, with the figures of the card',
    (_, hand) => {
      expect(findings.filter((found) => isSame(found, hand))).toHaveLength(1);
    },
  );

  test('nothing is found that a reader would not find', () => {
    const extra = findings.filter((found) => !pajuByHand.some((hand) => isSame(found, hand)));
    expect(extra.map(({ subject, code }) => `${subject.pledge} ${code}`)).toEqual([]);
  });

  test('every finding says where it is printed', () => {
    expect(findings.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });
});
