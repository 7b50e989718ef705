import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../src/check/findings/find-all.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { phraseFinding } from '../../src/i18n/phrase-finding.ts';
import { translator } from '../../src/i18n/translate.ts';
import { sumChecks } from '../../src/model/audit.ts';
import { countGrades, type Finding } from '../../src/model/finding.ts';
import { rowsOf } from '../check/findings/find-in.ts';
import { innocentByHand } from './innocent-by-hand.ts';
import { pajuByHand, statisticsByHand, sumsByHand, totalsByHand, type HandFinding } from './findings-by-hand.ts';

const { records, problems } = passGate(join(import.meta.dirname, '../../content'));

const audit = records ? findAll(joinDataset(records)) : undefined;
// That a mark was lost in reading is told beside the status of each card.
const findings = (audit?.findings ?? []).filter(({ code }) => code !== 'status-not-stated');

function isSame(found: Finding, hand: HandFinding): boolean {
  const dates = Object.values(found.params).flatMap((param) =>
    param.kind === 'date' ? param.value : [],
  );
  const said = phraseFinding(found, translator('ko'), 'ko');
  return (
    found.subject.id === hand.record &&
    found.code === hand.code &&
    found.grade === hand.grade &&
    (found.part?.title ?? '').includes(hand.part ?? '') &&
    (hand.part !== undefined || found.part === undefined) &&
    JSON.stringify(rowsOf(found)) === JSON.stringify(hand.rows ?? []) &&
    (hand.dates ?? []).toSorted().join() === dates.toSorted().join() &&
    (hand.says ?? []).every((words) => said.includes(words))
  );
}

test('the shipped content passes the gate', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const byHand = [...pajuByHand, ...totalsByHand, ...statisticsByHand];

describe('the documents of Paju, Gimpo and Nonsan', () => {
  test.each(byHand.map((hand) => [`${hand.record} ${hand.code}`, hand] as const))(
    '%s is found, with the figures printed',
    (_, hand) => {
      expect(findings.filter((found) => isSame(found, hand))).toHaveLength(1);
    },
  );

  test('nothing is found that a reader would not find', () => {
    const extra = findings.filter((found) => !byHand.some((hand) => isSame(found, hand)));
    expect(extra.map(({ subject, code }) => `${subject.id} ${code}`)).toEqual([]);
  });

  test('what is no finding was read in records that stand here', () => {
    const books = records ? joinDataset(records).governments : [];
    const ids = books.flatMap(({ terms, entries }) => [
      ...terms.flatMap(({ pledges }) => pledges.map(({ facts }) => facts.id)),
      ...entries.award.all.map(({ id }) => id),
    ]);
    expect(innocentByHand.filter(({ record }) => !ids.includes(record))).toEqual([]);
  });

  test('the counts are of facts, and notes are not counted', () => {
    expect(countGrades(findings)).toMatchObject({ contradiction: 0, question: 8 });
    const checks = audit?.checks ?? [];
    expect(sumChecks(checks).failed).toBe(8);
  });

  test.each(sumsByHand)('%j make %d', (parts, total) => {
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  });

  test('every finding says where it is printed', () => {
    expect(findings.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });
});
