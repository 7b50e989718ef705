import { describe, expect, test } from 'vitest';
import type { Amount, Money } from '../../src/schema/money.ts';
import type { Pledge } from '../../src/schema/pledge.ts';
import { printedCards, type PrintedCard } from './paju-printed.ts';
import { readCell, sum } from './read-cell.ts';
import { readPledges } from './read-paju.ts';

type Columns = Record<string, Amount>;

const planHeadings = 'prior|2022|2023|2024|2025|2026';
const headingKeys: Readonly<Record<string, string>> = { 임기후: 'after-term', '?': 'unplaced' };
const sourceOf: Readonly<Record<string, string>> = {
  국비: 'national',
  도비: 'provincial',
  시비: 'own',
  기타: 'other',
  특조비: 'special',
};

const pledges = readPledges();

/** A printed line as its first figure and the figures below each heading; blanks are left out. */
function readLine(headings: string, line: string): { total: Amount | undefined; columns: Columns } {
  const [total, ...cells] = line.split('|');
  const names = headings.split('|');
  expect(cells, line).toHaveLength(names.length);
  const columns: Columns = {};
  for (const [index, name] of names.entries()) {
    const amount = readCell(cells[index]);
    if (amount !== undefined) columns[headingKeys[name] ?? name] = amount;
  }
  return { total: readCell(total), columns };
}

function findPledge(id: string): Pledge {
  const pledge = pledges.find((record) => record.id === id);
  if (!pledge) throw new Error(`no record ${id}`);
  return pledge;
}

const nameOf = ({ pledge, part }: PrintedCard) => [pledge, part].filter(Boolean).join(' ');

function findMoney({ pledge: id, part }: PrintedCard): Money {
  const pledge = findPledge(id);
  const work = part ? pledge.projects?.find((project) => project.id === part) : pledge;
  if (!work?.money) throw new Error(`no money in ${id}`);
  return work.money;
}

describe('money as printed', () => {
  test.each(printedCards.map((card) => [nameOf(card), card] as const))('%s', (_, card) => {
    const money = findMoney(card);
    expect(money.unit).toBe(card.unit);

    const { 계: stated = '', ...sources } = card.plan;
    expect(money.plan?.stated).toEqual(readLine(planHeadings, stated));
    const rows = Object.entries(sources).filter(([, line]) => /\d/.test(line));
    expect(money.plan?.rows).toEqual(
      rows.map(([label, line]) => ({ source: sourceOf[label], label, ...readLine(planHeadings, line) })),
    );

    const [initial, current] = card.planTotal.split('|').map(readCell);
    expect(money.planTotal).toMatchObject({ initial, current });
    expect(money.termPlan).toMatchObject(readLine(...card.termPlan));
    expect(money.termPlan?.columns).toEqual(readLine(...card.termPlan).columns);
    expect(money.spent).toMatchObject(readLine(...card.spent));
    expect(money.spent?.columns).toEqual(readLine(...card.spent).columns);

    const secured = readLine(...card.secured);
    expect(money.secured?.total).toBe(secured.total);
    expect(money.secured?.rows).toEqual(
      Object.entries(secured.columns).map(([label, amount]) => ({ source: sourceOf[label], label, amount })),
    );
  });

  test.each(printedCards.map((card) => [nameOf(card), card] as const))('%s names its place', (_, card) => {
    const { plan, planTotal, termPlan, secured, spent } = findMoney(card);
    const cites = [plan, planTotal, termPlan, secured, spent].map((table) => table?.cite);
    for (const cite of cites) {
      expect(cite?.source).toBe('paju-pledge-cards-12');
      expect(cite?.place).toMatch(new RegExp(`^${card.place} · [34] `));
    }
  });

  test('12-2 has none', () => {
    expect(findPledge('12-2').money).toMatchObject({ applicable: false });
  });
});

describe('cross-footing', () => {
  const faults = printedCards.flatMap((card) => {
    const { plan, planTotal, termPlan, secured, spent } = findMoney(card);
    const rows = plan?.rows ?? [];
    const stated = plan?.stated;
    const { 'after-term': _, ...withinTerm } = termPlan?.columns ?? {};
    const totals: [string, Amount | undefined, number][] = [
      ...rows.map((row): [string, Amount | undefined, number] => [
        `plan ${row.label}`,
        row.total,
        sum(Object.values(row.columns)),
      ]),
      ...Object.entries(stated?.columns ?? {}).map(([key, amount]): [string, Amount, number] => [
        `plan ${key}`,
        amount,
        sum(rows.map((row) => row.columns[key])),
      ]),
      ['plan', stated?.total, sum(rows.map(({ total }) => total))],
      ['plan by year', stated?.total, sum(Object.values(stated?.columns ?? {}))],
      ['plan total', planTotal?.current, sum(rows.map(({ total }) => total))],
      ['term plan', termPlan?.total, sum(Object.values(withinTerm))],
      ['secured', secured?.total, sum((secured?.rows ?? []).map(({ amount }) => amount))],
      ['spent', spent?.total, sum(Object.values(spent?.columns ?? {}))],
    ];
    return totals
      .filter(([, total, parts]) => total !== parts)
      .map(([what, total, parts]) => `${nameOf(card)} ${what}: ${total ?? ''} ≠ ${parts}`);
  });

  test('every printed total is the sum of its parts', () => {
    expect(faults).toEqual([]);
  });

  test('money after the term stands outside the total of 12-1 only', () => {
    const outside = printedCards.flatMap((card) => {
      const { planTotal, termPlan } = findMoney(card);
      const after = termPlan?.columns?.['after-term'];
      return after === undefined ? [] : [[nameOf(card), after, planTotal?.current, termPlan?.total]];
    });
    expect(outside).toEqual([['12-1', 925, 3920, 3920]]);
  });

  /** The years for which two tables of a card print different figures. */
  function compareYears(pick: (money: Money) => Columns | undefined): string[] {
    return printedCards.flatMap((card) => {
      const money = findMoney(card);
      const plan = money.plan?.stated?.columns ?? {};
      const other = pick(money) ?? {};
      const years = ['2022', '2023', '2024', '2025'].filter((year) => other['~2022'] === undefined || year !== '2022');
      return years
        .filter((year) => plan[year] !== other[year])
        .map((year) => `${nameOf(card)} ${year}: ${plan[year] ?? 'blank'} ≠ ${other[year] ?? 'blank'}`);
    });
  }

  test('the two plans by year differ in 12-7 only', () => {
    expect(compareYears(({ termPlan }) => termPlan?.columns)).toEqual([
      '12-7 2022: blank ≠ 187',
      '12-7 2023: 625 ≠ 689',
      '12-7 2024: 11790 ≠ 4240',
      '12-7 2025: 5250 ≠ 9459',
    ]);
  });

  test('spending differs from the plan of its year in 12-1 and 12-7', () => {
    expect(compareYears(({ spent }) => spent?.columns)).toEqual([
      '12-1 2022: 22 ≠ 21',
      '12-1 2023: 1330 ≠ 1434',
      '12-1 2024: 748 ≠ 706',
      '12-1 2025: 905 ≠ 900',
      '12-7 2022: blank ≠ 187',
      '12-7 2023: 625 ≠ 689',
      '12-7 2024: 11790 ≠ 4240',
      '12-7 2025: 5250 ≠ 9459',
    ]);
  });

  test('spending is below the secured total', () => {
    const left = printedCards.map((card) => {
      const { secured, spent } = findMoney(card);
      return [nameOf(card), sum([secured?.total]) - sum([spent?.total])];
    });
    expect(left).toEqual([
      ['12-1', 859],
      ['12-3', 0],
      ['12-7', 3425],
      ['12-8 jori', 10_057],
      ['12-8 gwangtan', 923],
      ['12-9', 14_105],
    ]);
  });
});
