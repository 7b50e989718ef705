import { describe, expect, test } from 'vitest';
import { findInPledge } from '../../../src/check/findings/find-all.ts';
import { enterMadeUp } from '../../model/made-up.ts';
import { codesIn, findIn, rowsOf, term } from './find-in.ts';

function acknowledge(field: string, problem = 'money-parts-total'): string {
  return `acknowledged: [{ problem: ${problem}, field: '${field}', explanation: 원문이 그렇다, cite: cards / 1-1 · seen }]\n`;
}

const money = (total: number) =>
  `{ unit: 백만원, spent: { cite: cards / 1-1 · spent, total: ${String(total)}, columns: { 2022: 3, 2023: 4 } } }`;

describe('money-parts-total', () => {
  test('carries the figures and the explanation', () => {
    const [found, ...rest] = findIn(`money: ${money(8)}\n` + acknowledge('money.spent.total'));
    expect([found?.code, found?.grade, rest]).toEqual(['money-parts-total', 'note', []]);
    expect(found?.explanation).toBe('원문이 그렇다');
    expect(rowsOf(found)).toEqual([['total', 8, 7, -1]]);
    expect(found?.params).toEqual({
      stated: { kind: 'amount', value: 8, unit: '백만원' },
      sum: { kind: 'amount', value: 7, unit: '백만원' },
    });
    expect(found?.cites.map(({ place }) => place)).toEqual(['1-1 · spent', '1-1 · seen']);
  });

  test('one field is one finding; totals that hold give none', () => {
    expect(codesIn(`money: ${money(7)}\n` + acknowledge('money.spent.total'))).toEqual([]);
    expect(codesIn(`money: ${money(8)}\n` + acknowledge('money.termPlan.total'))).toEqual([]);
    expect(codesIn(`money: ${money(8)}\n`)).toEqual([]);
  });

  test('points into the project of a card that holds several', () => {
    const facts = `
projects:
  - { id: one, title: 하나, money: ${money(7)} }
  - { id: two, title: 둘, money: ${money(8)} }
${acknowledge('projects[1].money.spent.total')}`;
    expect(findIn(facts).map(({ part }) => part?.id)).toEqual(['two']);
  });

  const plan = `
money:
  unit: 백만원
  plan:
    cite: cards / 1-1 · plan
    rows:
      - { source: national, label: 국비, total: 10, columns: { 2022: 4, 2023: 5 } }
      - { source: own, label: 시비, total: 1, columns: { 2022: 1 } }
    stated: { total: 12, columns: { 2022: 6, 2023: 5 } }
  termPlan: { cite: cards / 1-1 · term, total: 9, columns: { 2022: 4, 2023: 6 } }
  secured: { cite: cards / 1-1 · secured, total: 8, rows: [{ source: own, label: 시비, amount: 7 }] }
`;
  const fields: [string, unknown[]][] = [
    ['money.plan.rows[0].total', ['total', 10, 9, -1]],
    ['money.plan.stated.columns.2022', ['total', 6, 5, -1]],
    ['money.plan.stated.total', ['total', 12, 11, -1]],
    ['money.termPlan.total', ['total', 9, 10, 1]],
    ['money.secured.total', ['total', 8, 7, -1]],
  ];
  test.each(fields)('%s', (field, row) => {
    const found = findIn(plan + acknowledge(field)).filter(
      ({ code }) => code === 'money-parts-total',
    );
    expect(found.map((finding) => rowsOf(finding)[0])).toEqual([row]);
  });
});

describe('measure-mismatch', () => {
  const measure = (total: string, values: string) => `
measures:
  - id: counts
    title: 위촉
    unit: 명
    rowTitle: 연도
    columns: [농업, 문화]
    rows:
      - { label: 2023, values: [0.1, 0.2], total: 0.3 }
      - { label: 2024, values: [3, 4], total: 7 }
    stated: { values: [${values}], total: ${total} }
    cite: cards / 1-1 · table
`;
  test('a printed total that its parts do not make', () => {
    const [found] = findIn(
      measure('8', '3.1, 4.2') + acknowledge('measures[0].stated.total', 'measure-mismatch'),
    );
    expect([found?.code, rowsOf(found)]).toEqual(['measure-mismatch', [['total', 8, 7.3, -0.7]]]);
    expect([found?.params['stated'], found?.params['sum'], found?.table?.unit]).toEqual([
      { kind: 'amount', value: 8, unit: '명' },
      { kind: 'amount', value: 7.3, unit: '명' },
      '명',
    ]);
  });

  test.each(['measures[0].rows[0].total', 'measures[0].stated.values[0]'])(
    '%s holds, fractions and all',
    (field) => {
      expect(codesIn(measure('7.3', '3.1, 4.2') + acknowledge(field, 'measure-mismatch'))).toEqual(
        [],
      );
    },
  );

  test('a printed count of a column', () => {
    const facts = measure('7.3', '3.1, 4.3');
    expect(
      codesIn(facts + acknowledge('measures[0].stated.values[1]', 'measure-mismatch')),
    ).toEqual(['measure-mismatch']);
  });
});

describe('dates that an editor confirmed', () => {
  const list = `milestones:
  - { id: hired, when: 2025-08, what: 임용, state: done, cite: cards / 1-1 · list }
  - { id: ended, when: 2025-02, what: 폐지, state: done, undoes: hired, cite: cards / 1-1 · list }
`;

  test('something undone before it was done', () => {
    const [found, ...rest] = findIn(
      list + acknowledge('milestones[1].undoes', 'milestone-undoes-order'),
    );
    expect([found?.code, found?.explanation, rest]).toEqual([
      'milestone-undoes-order',
      '원문이 그렇다',
      [],
    ]);
    expect(found?.params).toMatchObject({
      when: { kind: 'date', value: '2025-02' },
      undoneWhen: { kind: 'date', value: '2025-08' },
    });
  });

  test('something done after the date of the record, in a project', () => {
    const facts = `
projects:
  - { id: one, title: 하나, places: [north] }
  - id: two
    title: 둘
    milestones: [{ id: built, when: 2026-05, what: 준공, state: done, cite: cards / 1-1 · list }]
${acknowledge('projects[1].milestones[0].when', 'milestone-done-future')}`;
    const [found, ...rest] = findIn(facts);
    expect([found?.code, found?.part?.id, rest]).toEqual(['milestone-done-future', 'two', []]);
    expect(found?.params['asOf']).toEqual({ kind: 'date', value: '2026-01' });
  });

  test('a field that leads nowhere explains nothing', () => {
    for (const field of ['milestones[7].when', 'money.spent', 'milestones[0].undoes']) {
      const found = findIn(list + acknowledge(field, 'milestone-undoes-order'));
      expect(found.map(({ code, explanation }) => [code, explanation])).toEqual([
        ['milestone-undoes-order', undefined],
      ]);
    }
  });
});

test('money spent on what has not begun carries the explanation', () => {
  const [found] = findIn(
    'status: [{ asOf: 2025-12, value: not-started, cite: cards / 1-1 }]\n' +
      'money: { unit: 천원, spent: { cite: cards / 1-1 · spent, total: 1 } }\n' +
      acknowledge('status[0].value', 'status-against-evidence'),
  );
  expect([found?.code, found?.explanation]).toEqual(['status-against-evidence', '원문이 그렇다']);
});

test('an answer of the government stands beside the finding and changes nothing in it', () => {
  const known = acknowledge('status', 'status-not-stated');
  const answered = known.replace(
    ' }]',
    ', response: { text: 다음에 밝히겠다, date: 2026-01-05, cite: cards / 1-2 } }]',
  );
  const pick = (facts: string) =>
    findInPledge(enterMadeUp(facts, '2026-01-31'), { asOf: '2026-01-31', term }).find(
      ({ code }) => code === 'status-not-stated',
    );
  const [without, found] = [pick(known), pick(answered)];
  expect(without?.response).toBeUndefined();
  expect(found?.response).toEqual({
    text: '다음에 밝히겠다',
    date: '2026-01-05',
    cite: { source: 'cards', place: '1-2' },
  });
  expect({ ...found, response: undefined }).toEqual({ ...without, response: undefined });
});
