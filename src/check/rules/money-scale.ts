import { wonPerUnit, type Money, type MoneyUnit, type Sum } from '../../schema/money.ts';
import type { SiteShelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';
import { listAmountNames, listShelvedEntries } from '../shelved-entries.ts';
import { listWorks } from '../works.ts';

/** In trillions of won; the largest budget of a local government is below it. */
const seldomMore = 50;
const trillion = 1_000_000_000_000;

interface SizedAmount {
  amount: number;
  unit: MoneyUnit;
  path: FieldPath;
}

/** Every amount below a part of a money table, however deep; what is printed again has a unit of its own. */
function* listAmounts(part: unknown, unit: MoneyUnit, path: FieldPath): Generator<SizedAmount> {
  if (typeof part === 'number') yield { amount: part, unit, path };
  if (typeof part !== 'object' || part === null) return;
  if ('amount' in part && 'unit' in part) {
    const { amount, unit: own } = part as { amount: string; unit: MoneyUnit };
    yield { amount: Number(amount), unit: own, path: [...path, 'amount'] };
    return;
  }
  const isList = Array.isArray(part);
  for (const [key, inner] of Object.entries(part)) {
    yield* listAmounts(inner, unit, [...path, isList ? Number(key) : key]);
  }
}

/** The tables of a pledge or project, each with its amounts. */
function listAmountTables(
  { unit, plan, planTotal, termPlan, secured, spent }: Money,
  base: FieldPath,
) {
  if (!unit) return [];
  return Object.entries({ plan, planTotal, termPlan, secured, spent }).flatMap(([name, table]) => {
    const path = [...base, 'money', name];
    const amounts = [...listAmounts(table, unit, path)];
    return amounts.length === 0 ? [] : [{ path, amounts }];
  });
}

const sizeOf = ({ amount, unit }: SizedAmount) => Math.abs(amount) * wonPerUnit[unit];

function findLargest(amounts: readonly SizedAmount[]): SizedAmount | undefined {
  let most: SizedAmount | undefined;
  for (const each of amounts) if (!most || sizeOf(each) > sizeOf(most)) most = each;
  return most;
}

function tellLarge(largest: SizedAmount, exactly: boolean): Omit<Fault, 'file'> | undefined {
  const { amount, unit, path } = largest;
  const told = { path, received: String(amount) };
  if (!exactly) return { ...told, code: 'money-inexact', fills: { unit } };
  if (sizeOf(largest) <= seldomMore * trillion) return undefined;
  return { ...told, code: 'money-unlikely', fills: { unit, won: seldomMore } };
}

/** An amount with its unit; a printed dash is none. */
const isSum = (fact: unknown): fact is Sum =>
  typeof fact === 'object' && fact !== null && 'amount' in fact && 'unit' in fact;

/** Amounts in won stay exact, alone and added up over all records; hardly any is larger than a budget or below nothing. */
export function* checkMoneyScale(shelf: SiteShelf): Generator<Fault> {
  let all = 0;
  const weigh = (largest: SizedAmount): Omit<Fault, 'file'> | undefined => {
    const isExact =
      Number.isSafeInteger(Math.round(sizeOf(largest))) &&
      Number.isSafeInteger(Math.round(all + sizeOf(largest)));
    if (isExact) all += sizeOf(largest);
    return tellLarge(largest, isExact);
  };
  for (const { file, facts } of shelf.pledge) {
    for (const { work, base } of listWorks(facts)) {
      const tables = work.money ? listAmountTables(work.money, base) : [];
      const largest = findLargest(tables.flatMap(({ amounts }) => amounts));
      const fault = largest && weigh(largest);
      if (fault) yield { file, ...fault };
      for (const { path, amounts } of tables) {
        if (amounts.some(({ amount }) => amount >= 0)) continue;
        yield { code: 'money-all-negative', file, path, onKey: true };
      }
    }
  }
  for (const entry of listShelvedEntries(shelf)) {
    for (const name of listAmountNames(entry)) {
      const sum = entry.facts[name];
      if (!isSum(sum)) continue;
      const fault = weigh({ ...sum, path: [name, 'amount'] });
      if (fault) yield { file: entry.file, ...fault };
    }
  }
}
