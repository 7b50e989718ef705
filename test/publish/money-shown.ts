import { translator } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/i18n/words.ts';
import type { Amount, FundingSource, Money } from '../../src/schema/money.ts';
import { labelColumn } from '../../src/views/chart/money-columns.ts';
import { readTable, type PageTable } from './read-page.ts';

/** Figures of one line, by column of the card; a blank and a dash are no figure. */
export interface Line {
  total: number | undefined;
  columns: Record<string, number>;
}

/** All money of one project that stands in tables, wherever it was read. */
export interface MoneyShown {
  /** By the name of the source, in the reader's language; then all sources together. */
  plan: Record<string, Line>;
  planSum: Line;
  termPlan: Line;
  spent: Line;
  /** Initial plan, current plan, plan within the term, secured, secured by source, spent. */
  totals: (Amount | undefined)[];
}

const years = Array.from({ length: 40 }, (_, at) => String(2000 + at));
const columns = ['prior', 'after-term', 'unplaced', ...years, ...years.map((year) => `~${year}`)];

export function toLine(
  total: Amount | undefined,
  cells: Readonly<Record<string, Amount | undefined>>,
): Line {
  const numbers = Object.entries(cells).filter(([, amount]) => typeof amount === 'number');
  return {
    total: typeof total === 'number' ? total : undefined,
    columns: Object.fromEntries(numbers) as Record<string, number>,
  };
}

export function nameSource(source: FundingSource, label: string, language: Language): string {
  const t = translator(language);
  return t('chart.funding-label', { label, kind: t(`chart.funding.${source}`) });
}

/** As the record has it. */
export function showRecord(money: Money, language: Language): MoneyShown {
  const { plan, planTotal, termPlan, secured, spent } = money;
  return {
    plan: Object.fromEntries(
      (plan?.rows ?? []).map((row) => [
        nameSource(row.source, row.label, language),
        toLine(row.total, row.columns),
      ]),
    ),
    planSum: toLine(plan?.stated?.total, plan?.stated?.columns ?? {}),
    termPlan: toLine(termPlan?.total, termPlan?.columns ?? {}),
    spent: toLine(spent?.total, spent?.columns ?? {}),
    totals: [
      planTotal?.initial,
      planTotal?.current,
      termPlan?.total,
      secured?.total,
      ...(secured?.rows ?? []).map(({ amount }) => amount),
      spent?.total,
    ],
  };
}

/** A column of a chart's table: its rows are the card's columns, its last row the total. */
function readLines(table: PageTable | undefined, language: Language): Map<string, Line> {
  const t = translator(language);
  const keys = new Map(columns.map((column) => [labelColumn(column, t), column]));
  const lines = new Map<string, Line>();
  for (const [at, header] of (table?.headers ?? []).slice(1).entries()) {
    const cells: Record<string, Amount | undefined> = {};
    let total: Amount | undefined;
    for (const { label, cells: row } of table?.rows ?? []) {
      const value = row[at]?.value;
      if (label === t('chart.total')) total = value;
      else cells[keys.get(label) ?? `unknown ${label}`] = value;
    }
    lines.set(header, toLine(total, cells));
  }
  return lines;
}

/** As the page has it; `id` is the project's. */
export function showPage(html: string, id: string, language: Language): MoneyShown {
  const t = translator(language);
  const plan = readLines(readTable(html, `${id}-plan-caption`), language);
  const spending = readLines(readTable(html, `${id}-spent-caption`), language);
  const none: Line = { total: undefined, columns: {} };
  const planSum = plan.get(t('chart.total')) ?? none;
  plan.delete(t('chart.total'));
  const planBesides = spending.get(t('chart.stage.plan')) ?? none;
  if (JSON.stringify(planBesides) !== JSON.stringify(planSum)) {
    throw new Error(
      `the plan is shown twice and differs: ${JSON.stringify([planSum, planBesides])}`,
    );
  }
  return {
    plan: Object.fromEntries(plan),
    planSum,
    termPlan: spending.get(t('chart.stage.term-plan')) ?? none,
    spent: spending.get(t('chart.stage.spent')) ?? none,
    totals: (readTable(html, `${id}-totals`)?.rows ?? []).map(({ cells }) => cells[0]?.value),
  };
}

/** Every sum in won that a sentence about this money may name. */
export function listWon({ plan, planSum, termPlan, spent, totals }: MoneyShown): Set<number> {
  const lines = [...Object.values(plan), planSum, termPlan, spent];
  const figures = lines.flatMap(({ total, columns: cells }) => [total, ...Object.values(cells)]);
  return new Set([...figures, ...totals].map((figure) => Number(figure) * 1e6));
}
