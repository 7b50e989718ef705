import { readPrintedAmount } from '../../schema/printed-amount.ts';
import { wonPerUnit, type Sum } from '../../schema/money.ts';
import type { Entry, Shelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';

interface PlacedSum {
  sum: Sum & { printed: string };
  path: FieldPath;
}

const isPrinted = (value: object): value is PlacedSum['sum'] =>
  'printed' in value &&
  typeof value.printed === 'string' &&
  'amount' in value &&
  typeof value.amount === 'number' &&
  'unit' in value;

/** Every sum of a record that states its printed words, however deep. */
function listPrinted(facts: object): PlacedSum[] {
  const found: PlacedSum[] = [];
  const path: (string | number)[] = [];
  const visit = (part: unknown, step: string | number): void => {
    if (typeof part !== 'object' || part === null) return;
    path.push(step);
    descend(part);
    path.pop();
  };
  const descend = (part: object): void => {
    if (isPrinted(part)) found.push({ sum: part, path: [...path] });
    if (Array.isArray(part)) part.forEach(visit);
    else for (const key of Object.keys(part)) visit(part[key as keyof typeof part], key);
  };
  descend(facts);
  return found;
}

/** The words that a source prints for an amount mean that amount; words that are not one amount are left alone. */
export function* checkPrintedAmounts(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of Object.values(shelf).flat() as Entry[]) {
    for (const { sum, path } of listPrinted(facts)) {
      const { amount, unit, printed } = sum;
      const meant = readPrintedAmount(printed, unit);
      const won = amount * wonPerUnit[unit];
      if (!meant || (won >= meant.least && won <= meant.most)) continue;
      yield {
        code: 'money-printed',
        file,
        path: [...path, 'printed'],
        received: printed,
        fills: { amount: `${String(amount)}${unit}` },
      };
    }
  }
}
