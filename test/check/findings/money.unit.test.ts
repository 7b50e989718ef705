import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { countIn } from './count-in.ts';
import { codesIn, findIn, rowsOf } from './find-in.ts';

interface Card {
  plan?: string;
  initial?: number;
  current?: number;
  termTotal?: number;
  termPlan?: string;
  spentTotal?: number;
  spent?: string;
  rest?: string;
}

/** A card whose tables agree, in 백만원: 100 before, then 50 + 60 + 70 within the term. */
function writeCard(card: Card = {}): string {
  return `
money:
  unit: 백만원
  plan:
    cite: cards / 1-1 · plan
    rows:
      - { source: own, label: 시비, total: 280, columns: { ${card.plan ?? 'prior: 100, 2022: 50, 2023: 60, 2024: 70'} } }
    stated: { total: 280, columns: { ${card.plan ?? 'prior: 100, 2022: 50, 2023: 60, 2024: 70'} } }
  planTotal: { cite: cards / 1-1 · total, initial: ${String(card.initial ?? 280)}, current: ${String(card.current ?? 280)} }
  termPlan:
    cite: cards / 1-1 · term
    total: ${String(card.termTotal ?? 280)}
    columns: { ${card.termPlan ?? '~2022: 150, 2023: 60, 2024: 70'} }
  spent:
    cite: cards / 1-1 · spent
    total: ${String(card.spentTotal ?? 210)}
    columns: { ${card.spent ?? '~2022: 150, 2023: 60, 2024: "-"'} }
${card.rest ?? ''}`;
}

/** The sources of a finding in the order in which they are shown: what was planned, then what became of it. */
const placesOf = (found: Finding | undefined) => found?.cites.map(({ place }) => place);

test('tables that agree give no finding', () => {
  expect(codesIn(writeCard())).toEqual([]);
});

describe('plan-differs', () => {
  test('one unit off in one year is found, with both figures and both places', () => {
    const [found, ...rest] = findIn(writeCard({ termPlan: '~2022: 150, 2023: 61, 2024: 69' }));
    expect(rest).toEqual([]);
    expect(found?.code).toBe('plan-differs');
    expect(rowsOf(found)).toEqual([
      ['2023', 60, 61, 1],
      ['2024', 70, 69, -1],
    ]);
    expect(found?.cites.map(({ place }) => place)).toEqual(['1-1 · plan', '1-1 · term']);
    expect(found?.params['years']).toEqual({ kind: 'columns', value: ['2023', '2024'] });
  });

  test('a column through a year is compared with all before and up to it', () => {
    const [found] = findIn(writeCard({ termPlan: '~2022: 151, 2023: 60, 2024: 70' }));
    expect(rowsOf(found)).toEqual([['~2022', 150, 151, 1]]);
    expect(codesIn(writeCard({ termPlan: '~2023: 210, 2024: 70' }))).toEqual([]);
  });

  test('a plan of the term alone leaves prior money out and agrees', () => {
    expect(
      codesIn(writeCard({ termTotal: 180, termPlan: '2022: 50, 2023: 60, 2024: 70' })),
    ).toEqual([]);
  });

  test('prior money stands beside years that differ', () => {
    const [found] = findIn(writeCard({ termPlan: '2022: 150, 2023: 60, 2024: 70' }));
    expect(rowsOf(found)).toEqual([
      ['prior', 100, undefined, undefined],
      ['2022', 50, 150, 100],
    ]);
  });

  test('a figure against a blank is found in a year of the term, and only there', () => {
    const [found] = findIn(writeCard({ termPlan: '~2022: 150, 2023: 60, 2024: 70, 2025: 5' }));
    expect(rowsOf(found)).toEqual([['2025', undefined, 5, undefined]]);
    expect(codesIn(writeCard({ termPlan: '~2022: 150, 2023: 60, 2024: 70, 2027: 5' }))).toEqual([]);
    expect(
      codesIn(writeCard({ termPlan: '~2022: 150, 2023: 60, 2024: 70, 2025: 0, 2026: "-"' })),
    ).toEqual([]);
  });

  test('a figure whose column is lost may be what the blank lacks', () => {
    expect(codesIn(writeCard({ termPlan: '~2022: 150, 2023: 60, unplaced: 70' }))).toEqual([]);
    const [found] = findIn(writeCard({ termPlan: '~2022: 150, 2023: 59, unplaced: 71' }));
    expect(rowsOf(found)).toEqual([
      ['2023', 60, 59, -1],
      ['unplaced', undefined, 71, undefined],
    ]);
  });

  test('an investment table that itself adds years up says nothing of single years', () => {
    const plan = '~2022: 150, 2023: 60, 2024: 70';
    expect(codesIn(writeCard({ plan }))).toEqual([]);
    const card = writeCard({ plan, termPlan: '2022: 50, 2023: 60, 2024: 70' });
    expect(codesIn(card)).toEqual([]);
    expect(countIn('plan-differs', card)).toEqual([0, 0]);
  });
});

describe('plan-restated', () => {
  test('one unit is enough, zero is not', () => {
    const [found, ...rest] = findIn(writeCard({ initial: 281 }));
    expect([found?.code, found?.grade, rest]).toEqual(['plan-restated', 'note', []]);
    expect(rowsOf(found)).toEqual([['total', 281, 280, -1]]);
  });

  test('a total that is not stated is not a change', () => {
    const money = `money: { unit: 억원, planTotal: { cite: cards / 1-1, current: 3 } }`;
    expect(codesIn(money)).toEqual([]);
    expect(codesIn(money.replace('current: 3', 'initial: "-", current: 3'))).toEqual([]);
  });
});

describe('spent-off-plan', () => {
  test('one unit above the plan of a column is found, one below is not', () => {
    const [found, ...rest] = findIn(writeCard({ spentTotal: 211, spent: '~2022: 150, 2023: 61' }));
    expect([found?.code, rest]).toEqual(['spent-off-plan', []]);
    expect(rowsOf(found)).toEqual([['2023', 60, 61, 1]]);
    expect(placesOf(found)).toEqual(['1-1 · plan', '1-1 · spent']);
    expect(codesIn(writeCard({ spentTotal: 209, spent: '~2022: 150, 2023: 59' }))).toEqual([]);
  });

  test('less than half of a year that is over stands beside more than all of another', () => {
    const [found] = findIn(writeCard({ spentTotal: 250, spent: '~2022: 150, 2023: 29, 2024: 71' }));
    expect(rowsOf(found)).toEqual([
      ['2023', 60, 29, -31],
      ['2024', 70, 71, 1],
    ]);
  });

  test('is told with the two plans where one of them repeats what was spent', () => {
    const same = '2022: 50, 2023: 29, 2024: 101';
    const found = findIn(writeCard({ termPlan: same, spentTotal: 180, spent: same }));
    expect(found.map(({ code, innocent }) => [code, innocent])).toEqual([
      ['plan-differs', 'finding.plan-differs.innocent.as-spent'],
      ['spent-omits-prior', 'finding.spent-omits-prior.innocent'],
    ]);
    expect(rowsOf(found[0])).toEqual([
      ['prior', 100, undefined, undefined, undefined],
      ['2023', 60, 29, 29, -31],
      ['2024', 70, 101, 101, 31],
    ]);
  });

  test('a column through a year counts prior money', () => {
    const [found] = findIn(writeCard({ spentTotal: 151, spent: '~2022: 151' }));
    expect(rowsOf(found)).toEqual([['~2022', 150, 151, 1]]);
  });

  test('a year without a plan, blank or dash, is not compared', () => {
    expect(codesIn(writeCard({ spentTotal: 151, spent: '~2022: 150, 2025: 1' }))).toEqual([]);
  });
});

describe('spent-omits-prior', () => {
  test('a total of the listed years alone beside a plan with prior money', () => {
    const [found, ...rest] = findIn(writeCard({ spentTotal: 110, spent: '2022: 50, 2023: 60' }));
    expect([found?.code, rest]).toEqual(['spent-omits-prior', []]);
    expect(rowsOf(found)).toEqual([
      ['prior', 100, undefined, undefined],
      ['total', 280, 110, undefined],
    ]);
    expect(placesOf(found)).toEqual(['1-1 · plan', '1-1 · spent']);
  });

  test('not when prior money is counted, or when there is none', () => {
    expect(codesIn(writeCard({ spentTotal: 210, spent: '2022: 50, 2023: 60' }))).toEqual([]);
    expect(
      codesIn(writeCard({ spentTotal: 210, spent: 'prior: 100, 2022: 50, 2023: 60' })),
    ).toEqual([]);
    const plan = '2022: 90, 2023: 60, 2024: 130';
    expect(
      codesIn(writeCard({ plan, termPlan: plan, spentTotal: 110, spent: '2022: 50, 2023: 60' })),
    ).toEqual([]);
  });
});

describe('after-term-outside-total', () => {
  const termPlan = '~2022: 150, 2023: 60, 2024: 70, after-term: 30';

  test('the total equals the sum without it', () => {
    const [found, ...rest] = findIn(writeCard({ termPlan }));
    expect([found?.code, rest]).toEqual(['after-term-outside-total', []]);
    expect(rowsOf(found)).toEqual([['total', 280, 310, 30]]);
  });

  test('a note of work that goes on: no total can count to its end', () => {
    const gradeOf = (when: string) =>
      findIn(
        writeCard({
          termPlan,
          rest: `milestones: [{ id: run, when: ${when}, what: 운영, state: done, cite: cards / 1 }]`,
        }),
      ).map(({ grade }) => grade);
    expect([gradeOf('2024-01/..'), gradeOf('2024-01/2024-06')]).toEqual([['note'], ['question']]);
  });

  test('not when the total counts it, nor for a zero or a dash', () => {
    expect(codesIn(writeCard({ termPlan, initial: 310, current: 310 }))).toEqual([]);
    for (const none of ['0', '"-"']) {
      expect(codesIn(writeCard({ termPlan: termPlan.replace('30', none) }))).toEqual([]);
    }
  });

  test('prior money that only the investment table prints is counted', () => {
    const years = '2022: 50, 2023: 60, 2024: 70, after-term: 30';
    expect(codesIn(writeCard({ termPlan: years }))).toEqual(['after-term-outside-total']);
    expect(codesIn(writeCard({ termPlan: years, initial: 310, current: 310 }))).toEqual([]);
  });
});

describe('spent-span-unclear', () => {
  test('a column through a year of less than all and more than the year alone', () => {
    const [found, ...others] = findIn(writeCard({ spentTotal: 111, spent: '~2022: 51, 2023: 60' }));
    expect([found?.code, found?.field, others]).toEqual([
      'spent-span-unclear',
      'money.spent.columns.~2022',
      [],
    ]);
    // The plan table prints what the sentence names; over a span that is not known no difference is told.
    expect(rowsOf(found)).toEqual([
      ['prior', 100, undefined, undefined, undefined],
      ['2022', 50, undefined, undefined, undefined],
      ['~2022', undefined, 150, 51, undefined],
    ]);
    expect(found?.cites.map(({ place }) => place)).toEqual([
      '1-1 · plan',
      '1-1 · term',
      '1-1 · spent',
    ]);
    expect(found?.params['through']).toEqual({ kind: 'columns', value: ['~2022'] });
    expect(found?.params['prior']).toEqual({ kind: 'amount', value: 100, unit: '백만원' });
  });

  test('not where the column holds the year alone or everything', () => {
    for (const spent of [50, 150]) {
      const total = spent + 60;
      expect(
        codesIn(writeCard({ spentTotal: total, spent: `~2022: ${String(spent)}, 2023: 60` })),
      ).toEqual([]);
    }
  });
});

test('a finding names the project of a card that holds several', () => {
  const money = `money: { unit: 천원, planTotal: { cite: cards / 1-1, initial: 5, current: 5 } }`;
  const facts = `
projects:
  - { id: one, title: 하나, ${money} }
  - { id: two, title: 둘, english: Two, ${money.replace('initial: 5', 'initial: 4')} }
`;
  expect(findIn(facts).map(({ part, field }) => [part, field])).toEqual([
    [{ id: 'two', title: '둘', english: 'Two' }, 'projects[1].money.planTotal'],
  ]);
});

test('a pledge without money has no findings about money', () => {
  expect(codesIn('')).toEqual([]);
  expect(codesIn('money: { applicable: false, cite: cards / 1-1 }')).toEqual([]);
});
