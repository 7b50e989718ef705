import type { Finding, FindingCode } from '../../model/finding.ts';
import type { PledgeEntry, WorkPart } from '../../model/pledge-entry.ts';
import type { Pledge } from '../../schema/pledge.ts';
import { footMeasure, footMoney, type Footing } from './cross-foot.ts';
import { compareFigures, makeFinding } from './rule.ts';

type Acknowledgement = NonNullable<Pledge['acknowledged']>[number];

interface PrintedTotal extends Footing {
  part: WorkPart;
  unit: string;
  code: FindingCode;
}

/** Every printed total of a pledge under the name that a problem gives its field. */
function listTotals(pledge: PledgeEntry): PrintedTotal[] {
  const projects = pledge.facts.projects ?? [];
  return pledge.parts.flatMap((part) => {
    const index = projects.findIndex(({ id }) => id === part.id);
    const base = index < 0 ? '' : `projects[${String(index)}].`;
    const { money, measures } = part.work;
    const sums = (money ? footMoney(money) : []).map((footing) => ({
      ...footing,
      field: `${base}money.${footing.field}`,
      unit: money?.unit ?? '',
      code: 'money-parts-total' as const,
      part,
    }));
    const counts = (measures ?? []).flatMap((measure, nth) =>
      footMeasure(measure).map((footing) => ({
        ...footing,
        field: `${base}measures[${String(nth)}].${footing.field}`,
        unit: measure.unit,
        code: 'measure-mismatch' as const,
        part,
      })),
    );
    return [...sums, ...counts];
  });
}

function showTotal(pledge: PledgeEntry, total: PrintedTotal, known: Acknowledgement): Finding[] {
  const { stated, sum, unit, cite, part, code } = total;
  if (typeof stated !== 'number' || sum === undefined) return [];
  // Counts may have a fraction, and binary fractions do not add up to the last digit.
  if (Math.abs(stated - sum) < 1e-9) return [];
  return [
    makeFinding(pledge, code, {
      part,
      params: {
        stated: { kind: 'amount', value: stated, unit },
        sum: { kind: 'amount', value: sum, unit },
      },
      table: {
        unit,
        columns: [
          { name: 'stated-total', cite },
          { name: 'sum-of-parts', cite },
        ],
        rows: [compareFigures('total', stated, sum)],
      },
      cites: [cite, known.cite],
      explanation: known.explanation,
    }),
  ];
}

/** Printed totals that their printed parts do not add up to, where an editor confirmed that the source says so. */
export function findAcknowledgedTotals(pledge: PledgeEntry): Finding[] {
  const acknowledged = pledge.facts.acknowledged ?? [];
  if (acknowledged.length === 0) return [];
  const totals = listTotals(pledge);
  return acknowledged.flatMap((known) =>
    totals
      .filter(({ field }) => field === known.field)
      .flatMap((total) => showTotal(pledge, total, known)),
  );
}
