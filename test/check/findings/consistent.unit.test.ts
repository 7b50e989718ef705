import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInPledge } from '../../../src/check/findings/find-all.ts';
import { enterPledge } from '../../../src/model/pledge-entry.ts';
import { pledgeSchema } from '../../../src/schema/pledge.ts';
import { term } from './find-in.ts';

const asOf = '2026-01-31';
const years = ['2022', '2023', '2024', '2025', '2026'];
const runs = { numRuns: 200, seed: 8 };

type Row = Record<string, number>;

/** A card whose tables agree with each other, in plain numbers. */
interface Card {
  plan: Row;
  termPlan: Row;
  /** As printed for the plan within the term. */
  termTotal: number;
  spent: Row;
  dates: string[];
}

const sum = (row: Row) => Object.values(row).reduce((total, amount) => total + amount, 0);

/** Adds up everything to the end of a year into one `~` column. */
function fold(row: Row, last: string): Row {
  const isLater = ([key]: [string, number]) => key !== 'prior' && key > last;
  const [later, through] = [
    Object.entries(row).filter(isLater),
    Object.entries(row).filter((entry) => !isLater(entry)),
  ];
  return { [`~${last}`]: sum(Object.fromEntries(through)), ...Object.fromEntries(later) };
}

const pick = (row: Row, key: string): Row => ({ [key]: row[key] as number });

const cards: fc.Arbitrary<Card> = fc
  .record({
    prior: fc.option(fc.integer({ min: 1, max: 90_000 }), { nil: undefined }),
    amounts: fc.array(fc.integer({ min: 2, max: 90_000 }), { minLength: 1, maxLength: 5 }),
    shares: fc.array(fc.integer({ min: 50, max: 100 }), { minLength: 6, maxLength: 6 }),
    folds: fc.boolean(),
    months: fc.array(fc.integer({ min: 0, max: 47 }), { maxLength: 12 }),
  })
  .map(({ prior, amounts, shares, folds, months }) => {
    const inYears = amounts.map((amount, index) => [years[index], amount] as const);
    const plan: Row = {
      ...(prior === undefined ? {} : { prior }),
      ...(Object.fromEntries(inYears) as Row),
    };
    const spent = Object.fromEntries(
      Object.entries(plan).map(([key, amount], index) => [
        key,
        Math.ceil((amount * (shares[index] ?? 100)) / 100),
      ]),
    );
    // Money from before the term is no part of a plan within it.
    const termPlan = folds ? fold(plan, '2022') : (Object.fromEntries(inYears) as Row);
    return {
      plan,
      termPlan,
      termTotal: sum(termPlan),
      // A column `~2022` of less than all would leave open which years it counts.
      spent: folds ? { ...fold(spent, '2022'), ...pick(fold(plan, '2022'), '~2022') } : spent,
      dates: months
        .toSorted((a, b) => a - b)
        .map(
          (month) =>
            `${String(2020 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`,
        ),
    };
  });

const write = (row: Row) =>
  Object.fromEntries(Object.entries(row).map(([key, amount]) => [key, String(amount)]));

function find({ plan, termPlan, termTotal, spent, dates }: Card, current = sum(plan)) {
  const total = String(sum(plan));
  const facts = pledgeSchema.parse({
    id: '1-1',
    title: '짓기',
    area: 'area',
    lead: 'office',
    sources: ['cards / 1-1'],
    asOf: '2026-01',
    status: [{ asOf: '2026-01', value: 'on-track', cite: 'cards / 1-1' }],
    ...(dates.length === 0
      ? {}
      : {
          target: { year: '2026', text: '준공', metBy: ['m0'], cite: 'cards / 1-1' },
          milestones: dates.map((when, index) => ({
            id: `m${String(index)}`,
            when,
            what: '일',
            state: 'done',
            cite: 'cards / 1-1',
          })),
        }),
    money: {
      unit: '백만원',
      plan: {
        cite: 'cards / 1-1 · plan',
        rows: [{ source: 'own', label: '시비', total, columns: write(plan) }],
        stated: { total, columns: write(plan) },
      },
      planTotal: { cite: 'cards / 1-1 · total', initial: total, current: String(current) },
      termPlan: {
        cite: 'cards / 1-1 · term',
        total: String(termTotal),
        columns: write(termPlan),
      },
      spent: { cite: 'cards / 1-1 · spent', total: String(sum(spent)), columns: write(spent) },
    },
  });
  const entry = enterPledge({ facts, body: '' }, 'city', { id: '8' }, asOf);
  return findInPledge(entry, { asOf, term }).map(({ code }) => code);
}

const anyKey = (row: Row, index: number) =>
  Object.keys(row)[index % Object.keys(row).length] as string;

test('a thousand cards that agree with themselves give no finding', () => {
  fc.assert(
    fc.property(cards, (card) => {
      expect(find(card)).toEqual([]);
    }),
    runs,
  );
});

test('one unit more or less in one column of one table is found every time', () => {
  fc.assert(
    fc.property(cards, fc.nat(), fc.constantFrom(1, -1), (card, index, unit) => {
      const key = anyKey(card.termPlan, index);
      const termPlan = { ...card.termPlan, [key]: (card.termPlan[key] as number) + unit };
      expect(find({ ...card, termPlan }).toSorted()).toEqual(['money-parts-total', 'plan-differs']);
    }),
    runs,
  );
});

test('one unit above the plan of any column is found every time', () => {
  fc.assert(
    fc.property(cards, fc.nat(), (card, index) => {
      const key = anyKey(card.spent, index);
      const spent = {
        ...card.spent,
        [key]: ((card.termPlan[key] ?? card.plan[key]) as number) + 1,
      };
      expect(find({ ...card, spent })).toEqual(['spent-off-plan']);
    }),
    runs,
  );
});

test('a total restated by one unit is found every time', () => {
  fc.assert(
    fc.property(cards, fc.constantFrom(1, -1), (card, unit) => {
      expect(find(card, sum(card.plan) + unit)).toEqual(['plan-total-differs', 'plan-restated']);
    }),
    runs,
  );
});
