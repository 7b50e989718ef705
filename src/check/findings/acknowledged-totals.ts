import type { Finding, FindingCode, FindingParam } from '../../model/finding.ts';
import type { PledgeEntry, WorkPart } from '../../model/pledge-entry.ts';
import type { Amount, Money } from '../../schema/money.ts';
import type { Pledge } from '../../schema/pledge.ts';
import type { Citation } from '../../schema/text.ts';
import { formatPath, type Path } from '../problem.ts';
import { crossFoot } from '../rules/money.ts';
import { footMeasure } from './foot-measure.ts';
import { compareFigures, makeFinding } from './rule.ts';

type Acknowledgement = NonNullable<Pledge['acknowledged']>[number];

/** A printed total that its parts do not make. */
interface BrokenTotal {
  /** As a problem names it: `projects[1].money.spent.total`. */
  field: string;
  stated: Amount;
  sum: number;
  unit: string;
  cite: Citation;
  part: WorkPart;
  code: FindingCode;
}

type MoneyTableName = 'plan' | 'termPlan' | 'secured' | 'spent';

/** The totals that fail the very comparison that the gate makes. */
function listBrokenSums(part: WorkPart, money: Money, base: Path): BrokenTotal[] {
  return [...crossFoot('', money, [])].flatMap(({ path = [], fills = {} }) => {
    const cite = money[path[0] as MoneyTableName]?.cite;
    const { stated, sum } = fills;
    if (!cite || stated === undefined || typeof sum !== 'number') return [];
    return {
      field: formatPath([...base, 'money', ...path]),
      stated: stated as Amount,
      sum,
      unit: money.unit ?? '',
      cite,
      part,
      code: 'money-parts-total',
    };
  });
}

function listBrokenTotals({ facts, parts }: PledgeEntry): BrokenTotal[] {
  return parts.flatMap((part) => {
    const index = (facts.projects ?? []).findIndex(({ id }) => id === part.id);
    const base = index < 0 ? [] : ['projects', index];
    const { money, measures = [] } = part.work;
    const counts = measures.flatMap((measure, nth) =>
      footMeasure(measure).map(({ path, stated, sum }) => ({
        field: formatPath([...base, 'measures', nth, ...path]),
        stated,
        sum,
        unit: measure.unit,
        cite: measure.cite,
        part,
        code: 'measure-mismatch' as const,
      })),
    );
    return [...(money ? listBrokenSums(part, money, base) : []), ...counts];
  });
}

function showTotal(pledge: PledgeEntry, total: BrokenTotal, known: Acknowledgement): Finding {
  const { stated, sum, unit, cite, part, code } = total;
  const show = (value: Amount): FindingParam =>
    value === '-' ? { kind: 'text', value } : { kind: 'amount', value, unit };
  return makeFinding(pledge, code, {
    part,
    params: { stated: show(stated), sum: show(sum) },
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
  });
}

/** Printed totals that their printed parts do not make, where an editor confirmed that the source says so. */
export function findAcknowledgedTotals(pledge: PledgeEntry): Finding[] {
  const acknowledged = pledge.facts.acknowledged ?? [];
  if (acknowledged.length === 0) return [];
  const broken = listBrokenTotals(pledge);
  return acknowledged.flatMap((known) =>
    broken
      .filter(({ field }) => field === known.field)
      .map((total) => showTotal(pledge, total, known)),
  );
}
