import { phraseSpans } from '../../i18n/phrase-span.ts';
import { countStated, type Ledger, type LedgerRow } from '../../model/ledger.ts';
import { listSpentSpans } from '../../model/spent-span.ts';
import type { Reader } from '../create-reader.ts';

/** A sentence of the ledger, and the pledges it counts where it is good to know which. */
export interface LedgerSentence {
  text: string;
  rows?: readonly LedgerRow[];
}

/** One sum of the ledger (won), and its sentence. */
export interface ToldSum {
  stage: (typeof stages)[number];
  amount: number;
  text: string;
}

const stages = ['plan', 'secured', 'spent', 'plan-left', 'secured-left'] as const;

/** What the cards state in sum, a sentence each. */
export function tellSums({ t, won }: Reader, { rows, total }: Ledger): ToldSum[] {
  const span = phraseSpans(listSpentSpans(rows.map(({ pledge }) => pledge)), t);
  return stages.flatMap((stage) => {
    const amount = total[stage];
    if (typeof amount !== 'number') return [];
    const counted = rows.filter(({ figures }) => typeof figures[stage] === 'number').length;
    const said = t(`ledger.sentence.${stage}`, { amount: won(amount), count: counted });
    return [{ stage, amount, text: stage === 'spent' ? `${said} (${span})` : said }];
  });
}

/** Of how many cards the ledger is. */
export function sayCardsStated({ t }: Reader, { rows }: Ledger): string {
  const [count, stated] = [rows.length, countStated(rows)];
  return stated === 0
    ? t('ledger.sentence.none', { count })
    : t('ledger.sentence.stated', { count, stated });
}

/** The same as one text. */
export const sayLedger = (reader: Reader, ledger: Ledger): string[] => [
  sayCardsStated(reader, ledger),
  ...tellSums(reader, ledger).map(({ text }) => text),
];

/** What must be known beside the sums: silence, plans that changed, and what was not computed. */
export function sayBeside({ t, won }: Reader, { rows, restated }: Ledger): LedgerSentence[] {
  const notApplicable = rows.filter(({ state }) => state === 'not-applicable').length;
  const silent = rows.length - countStated(rows) - notApplicable;
  const missing = (['left-out', 'unclear'] as const).map((how) => ({
    how,
    lacking: rows.filter(({ lines }) => lines.some(({ missingPrior }) => missingPrior === how)),
  }));
  return [
    ...(notApplicable > 0
      ? [{ text: t('ledger.sentence.not-applicable', { count: notApplicable }) }]
      : []),
    ...(silent > 0 ? [{ text: t('ledger.sentence.silent', { count: silent }) }] : []),
    ...(restated?.rows.length === 0
      ? [{ text: t('ledger.sentence.unchanged', { amount: won(restated.current) }) }]
      : []),
    ...(restated && restated.rows.length > 0
      ? [
          {
            text: t('ledger.sentence.restated', {
              initial: won(restated.initial),
              current: won(restated.current),
              count: restated.rows.length,
            }),
            rows: restated.rows,
          },
        ]
      : []),
    ...missing
      .filter(({ lacking }) => lacking.length > 0)
      .map(({ how, lacking }) => ({
        text: t(`ledger.sentence.prior.${how}`, { count: lacking.length }),
        rows: lacking,
      })),
  ];
}
