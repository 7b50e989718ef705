import { describe, expect, test } from 'vitest';
import { findInPledge } from '../../../src/check/findings/find-all.ts';
import { enterMadeUp } from '../../model/made-up.ts';
import { codesIn, findIn, term } from './find-in.ts';

const target = 'target: { year: 2024, text: 착공, metBy: [begun], cite: cards / 1-1 · target }\n';
const begun = '- { id: begun, when: 2024-05, what: 착공, state: done, cite: cards / 1-1 · list }';
const other = '- { id: plan, when: 2023-01, what: 설계, state: done, cite: cards / 1-1 · list }';
const ended =
  '- { id: ended, when: 2025-02, what: 중단, state: done, undoes: begun, cite: cards / 1-1 · end }';

function writeList(...rows: string[]): string {
  return rows.length === 0 ? '' : `milestones:\n${rows.map((row) => `  ${row}\n`).join('')}`;
}

function writeStatus(value: string): string {
  return `status: [{ asOf: 2025-12, value: ${value}, cite: cards / 1-1 · status }]\n`;
}

describe('achieved-then-undone', () => {
  test('names what met the target and what undid it', () => {
    const [found, ...rest] = findIn(target + writeList(begun, ended));
    expect([found?.code, found?.grade, rest]).toEqual(['achieved-then-undone', 'note', []]);
    expect(found?.params).toMatchObject({
      metWhen: { kind: 'date', value: '2024-05' },
      undoneWhen: { kind: 'date', value: '2025-02' },
      target: { kind: 'text', value: '착공' },
    });
    expect(found?.cites.map(({ place }) => place)).toEqual([
      '1-1 · target',
      '1-1 · list',
      '1-1 · end',
    ]);
  });

  test('not while undoing is only planned', () => {
    expect(codesIn(target + writeList(begun, ended.replace('done', 'planned')))).toEqual([
      'planned-date-passed',
    ]);
    expect(codesIn(target + writeList(begun))).toEqual([]);
  });
});

describe('overdue', () => {
  test('from the day after the target year, counted in days', () => {
    const facts = target + writeList(other);
    expect(codesIn(facts, '2024-12-31')).toEqual([]);
    const [found] = findIn(facts, '2025-01-01');
    expect([found?.code, found?.params['late']]).toEqual(['overdue', { kind: 'days', value: 1 }]);
  });

  test('not without a deadline, not when met late', () => {
    expect(codesIn(writeList(other))).toEqual([]);
    expect(codesIn(target + writeList(begun.replace('2024-05', '2025-05')))).toEqual([]);
  });
});

describe('status-not-stated', () => {
  const find = (facts: string) =>
    findInPledge(enterMadeUp(facts), { asOf: '2026-01-31', term }).map(({ code }) => code);

  test('only where neither a status nor the stage of the card is stated', () => {
    expect(find('')).toEqual(['status-not-stated']);
    expect(find(writeStatus('on-track') + writeList(other))).toEqual([]);
    expect(find('card: { stage: underway, cite: book / 1쪽 }')).toEqual([]);
    expect(find('card: { stage: lost, cite: book / 1쪽 }')).toEqual([]);
  });
});

describe('status-against-evidence', () => {
  const early = '2024-06-30';

  test.each(['completed', 'completed-continuing'])('%s without evidence', (value) => {
    expect(codesIn(writeStatus(value), early)).toEqual(['status-against-evidence']);
    expect(codesIn(writeStatus(value) + target + writeList(other), early)).toEqual([
      'status-against-evidence',
    ]);
    expect(codesIn(writeStatus(value) + target + writeList(begun), early)).toEqual([]);
  });

  test('completed work that no target names is no contradiction', () => {
    expect(codesIn(writeStatus('completed') + writeList(other))).toEqual([]);
  });

  test('not started, yet work is done or money spent', () => {
    const spent = 'money: { unit: 천원, spent: { cite: cards / 1-1 · spent, total: 1 } }\n';
    const [found] = findIn(writeStatus('not-started') + writeList(other));
    expect(found?.code).toBe('status-against-evidence');
    expect(found?.params).toEqual({
      reported: { kind: 'word', value: 'reported.not-started' },
      evidenced: { kind: 'word', value: 'evidenced.underway' },
    });
    const [both] = findIn(writeStatus('not-started') + spent + writeList(other));
    expect(both?.cites.map(({ place }) => place)).toEqual([
      '1-1 · status',
      '1-1 · list',
      '1-1 · spent',
    ]);
    expect(codesIn(writeStatus('not-started') + spent)).toEqual(['status-against-evidence']);
    expect(codesIn(writeStatus('not-started') + spent.replace('total: 1', 'total: 0'))).toEqual([]);
    expect(codesIn(writeStatus('not-started'))).toEqual([]);
  });

  test.each(['on-track', 'partial', 'on-hold', 'dropped', 'not-assessed', 'unratable'])(
    '%s claims nothing that evidence could deny',
    (value) => {
      const codes = codesIn(writeStatus(value) + target + writeList(begun), early);
      expect(codes).not.toContain('status-against-evidence');
    },
  );
});
