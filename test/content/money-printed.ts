import type { Language } from '../../src/i18n/words.ts';
import type { FundingSource } from '../../src/schema/money.ts';
import { nameSource, toLine, type MoneyShown } from '../publish/money-shown.ts';
import type { PrintedCard } from './paju-printed.ts';
import { readCell } from './read-cell.ts';

const sourceOf: Readonly<Record<string, FundingSource>> = {
  국비: 'national',
  도비: 'provincial',
  시비: 'own',
  기타: 'other',
  특조비: 'special',
};
const keyOf: Readonly<Record<string, string>> = { 임기후: 'after-term', '?': 'unplaced' };

/** As it is printed, typed by hand. */
export function showPrinted(card: PrintedCard, language: Language): MoneyShown {
  const read = (headings: string, line: string) => {
    const [total, ...cells] = line.split('|').map(readCell);
    const names = headings.split('|').map((name) => keyOf[name] ?? name);
    return { total, cells: Object.fromEntries(names.map((name, at) => [name, cells[at]])) };
  };
  const lineOf = ([headings, line]: readonly [string, string]) => {
    const { total, cells } = read(headings, line);
    return toLine(total, cells);
  };
  const plan = (line: string) => lineOf(['prior|2022|2023|2024|2025|2026', line]);
  const { 계: all = '', ...sources } = card.plan;
  const secured = read(...card.secured);
  return {
    plan: Object.fromEntries(
      Object.entries(sources)
        .filter(([, line]) => /\d/.test(line))
        .map(([label, line]) => [
          nameSource(sourceOf[label] as FundingSource, label, language),
          plan(line),
        ]),
    ),
    planSum: plan(all),
    termPlan: lineOf(card.termPlan),
    spent: lineOf(card.spent),
    totals: [
      ...card.planTotal.split('|').map(readCell),
      read(...card.termPlan).total,
      secured.total,
      ...Object.values(secured.cells).filter((amount) => amount !== undefined),
      read(...card.spent).total,
    ],
  };
}

