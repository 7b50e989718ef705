import type { Amount } from '../../src/schema/money.ts';
import { printedCards, type PrintedCard } from './paju-printed.ts';
import { readCell } from './read-cell.ts';

/** An amount in millions of won, a printed dash, or nothing. */
export type Figure = Amount | undefined;
export type Line = Readonly<Record<string, Figure>>;

const sourceOf: Readonly<Record<string, string>> = {
  국비: 'national',
  도비: 'provincial',
  시비: 'own',
  민자: 'private',
  민간: 'private',
  특조비: 'special',
  기타: 'other',
};
const columnOf: Readonly<Record<string, string>> = { 임기후: 'after-term', '?': 'unplaced' };
const planColumns = ['prior', '2022', '2023', '2024', '2025', '2026'];

const add = (figures: readonly Figure[]): Figure => {
  const amounts = figures.filter((figure) => typeof figure === 'number');
  if (amounts.length > 0) return amounts.reduce((sum, amount) => sum + amount, 0);
  return figures.includes('-') ? '-' : undefined;
};

function readLine([headings, line]: readonly [string, string]): { total: Figure; columns: Line } {
  const [total, ...cells] = line.split('|').map(readCell);
  const columns = headings.split('|').map((name, at) => [columnOf[name] ?? name, cells[at]]);
  return { total, columns: Object.fromEntries(columns) as Line };
}

/** Whether a column headed `~2022` counts what was spent before is not printed: it has no plan of its own to be compared with. */
const planOf = (plan: Line, column: string) =>
  column === '~2022' && plan['prior'] !== undefined ? undefined : plan[column];

/** One printed card, added up without the program's help. */
function countCard(card: PrintedCard) {
  const { 계: all = '', ...funds } = card.plan;
  const plan = readLine([planColumns.join('|'), all]).columns;
  const [initial, current] = card.planTotal.split('|').map(readCell);
  const [termPlan, secured, spent] = [card.termPlan, card.secured, card.spent].map(readLine);
  const left = Object.entries(spent?.columns ?? {}).flatMap(([column, paid]) => {
    const planned = planOf(plan, column);
    return typeof paid === 'number' && typeof planned === 'number'
      ? [[column, planned - paid] as const]
      : [];
  });
  // Spending is printed without the time before, or in a column that may or may not count it.
  const isOpen = plan['prior'] !== undefined;
  const [held, paid] = [secured?.total, spent?.total];
  const figures: Line = {
    initial,
    plan: current,
    term_plan: termPlan?.total,
    prior: plan['prior'],
    after_term: termPlan?.columns['after-term'],
    secured: held,
    spent: paid,
    plan_left: add(left.map(([, rest]) => rest)),
    secured_left:
      !isOpen && typeof held === 'number' && typeof paid === 'number' ? held - paid : undefined,
  };
  return {
    card,
    figures,
    funds,
    plan,
    termPlan,
    secured,
    spent,
    left: Object.fromEntries(left) as Line,
  };
}

const counted = printedCards.map(countCard);

const addLines = (lines: readonly Line[]): Line => {
  const names = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return Object.fromEntries(names.map((name) => [name, add(lines.map((line) => line[name]))]));
};

/** By number of the pledge, and by number and project where a card holds two. */
export const pledgesByHand: Readonly<Record<string, Line>> = Object.fromEntries([
  ...[...new Set(printedCards.map(({ pledge }) => pledge))].map((pledge): [string, Line] => [
    pledge,
    addLines(counted.filter(({ card }) => card.pledge === pledge).map(({ figures }) => figures)),
  ]),
  ...counted
    .filter(({ card }) => card.part !== undefined)
    .map(({ card, figures }): [string, Line] => [`${card.pledge} ${card.part ?? ''}`, figures]),
  ['total', addLines(counted.map(({ figures }) => figures))],
]);

/** By source of the money: plan and secured. */
export const sourcesByHand: Readonly<Record<string, Line>> = Object.fromEntries(
  ['national', 'provincial', 'own', 'special', 'other'].map((source) => {
    const planned = counted.flatMap(({ funds }) =>
      Object.entries(funds)
        .filter(([label]) => sourceOf[label] === source)
        .map(([, line]) => readCell(line.split('|')[0])),
    );
    const held = counted.flatMap(({ secured }) =>
      Object.entries(secured?.columns ?? {})
        .filter(([label]) => sourceOf[label] === source)
        .map(([, amount]) => amount),
    );
    return [source, { plan: add(planned), secured: add(held) }];
  }),
);

/** By column of the cards. */
export const yearsByHand: ReadonlyMap<string, Line> = new Map(
  ['prior', '~2022', '2022', '2023', '2024', '2025', '2026', 'after-term', 'unplaced'].map(
    (column): [string, Line] => [
      column,
      {
        plan: add(counted.map(({ plan }) => plan[column])),
        term_plan: add(counted.map(({ termPlan }) => termPlan?.columns[column])),
        spent: add(counted.map(({ spent }) => spent?.columns[column])),
        plan_left: add(counted.map(({ left }) => left[column])),
      },
    ],
  ),
);
