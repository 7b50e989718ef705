import type { Citation } from '../../schema/text.ts';
import { addAmounts, sortColumns, toWon, type Won } from '../amount.ts';
import { uniqueCitations } from '../citations.ts';
import { tabulatePlan } from '../money.ts';
import type { PledgeEntry, WorkPart } from '../pledge-entry.ts';
import { when, writeSentence, type AnswerFact } from './answer.ts';

interface YearTable {
  columns: Readonly<Record<string, unknown>>;
  cite: Citation;
}

function readYearTable(
  kind: 'plan' | 'spent',
  { work: { money } }: WorkPart,
): YearTable | undefined {
  if (!money) return undefined;
  if (kind === 'spent') {
    return money.spent && { columns: money.spent.columns ?? {}, cite: money.spent.cite };
  }
  const table = tabulatePlan(money);
  return table && { columns: table.sums, cite: table.cite };
}

/** Column by column, what the projects of a pledge state together; a printed dash is no amount. */
function answerYears(kind: 'plan' | 'spent', { parts, asOf }: PledgeEntry): AnswerFact[] {
  const tables = parts.flatMap((part) => {
    const table = readYearTable(kind, part);
    const unit = part.work.money?.unit;
    return table && unit ? [{ ...table, unit }] : [];
  });
  const names = sortColumns(tables.flatMap(({ columns }) => Object.keys(columns)));
  const amounts = names.flatMap((column) => {
    const amount = addAmounts(
      tables.map(({ columns, unit }): Won | undefined => {
        const cell = columns[column];
        return typeof cell === 'number' ? toWon(cell, unit) : undefined;
      }),
    );
    return amount === undefined ? [] : [{ column, amount }];
  });
  if (amounts.length === 0) return [];
  return [
    {
      field: `${kind}-by-year`,
      sentences: [
        writeSentence(`answer.${kind}-by-year`, { amounts: { is: 'columns', value: amounts } }),
        writeSentence('answer.as-of', { date: when(asOf.text) }),
      ],
      asOf: asOf.text,
      anchor: 'money',
      cites: uniqueCitations(tables.map(({ cite }) => cite)),
    },
  ];
}

/** Whose money it is, as planned. */
function answerSources({ parts, money, asOf }: PledgeEntry): AnswerFact[] {
  const shares = (money?.bySource ?? []).flatMap(({ label, plan }) =>
    plan === undefined ? [] : [{ label, amount: plan }],
  );
  if (shares.length === 0) return [];
  return [
    {
      field: 'funding',
      sentences: [
        writeSentence('answer.funding', { shares: { is: 'shares', value: shares } }),
        writeSentence('answer.as-of', { date: when(asOf.text) }),
      ],
      asOf: asOf.text,
      anchor: 'money',
      cites: uniqueCitations(parts.map(({ work }) => work.money?.plan?.cite)),
    },
  ];
}

/** The money of a pledge in its parts: by year, and by whose it is. */
export const answerMoneyParts = (pledge: PledgeEntry): AnswerFact[] => [
  ...answerYears('plan', pledge),
  ...answerYears('spent', pledge),
  ...answerSources(pledge),
];
