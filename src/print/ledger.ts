import { ledgerStages } from '../model/ledger-cell.ts';
import { readLedger, type Ledger, type LedgerRow } from '../model/ledger.ts';
import { specBySource, specByYear } from '../views/ledger/breakdown-spec.ts';
import { sayBeside, sayLedger } from '../views/ledger/say-ledger.ts';
import { sayCell } from '../views/ledger/show-cell.ts';
import type { Reader } from '../views/create-reader.ts';
import { heading, bullets, paragraph, table, type Block } from './blocks.ts';
import type { PrintOrder } from './order.ts';
import { printChart } from './tables.ts';

function layRow(reader: Reader, { pledge, figures, lines, state }: LedgerRow, ledger: Ledger) {
  const { t, nameOf } = reader;
  const name = `${pledge.facts.id} ${nameOf(pledge.facts).text}`;
  const isLost = (stage: string) =>
    (stage === 'prior' || stage === 'after-term') && lines.some(({ hasUnplaced }) => hasUnplaced);
  const cells = ledgerStages.map((stage) => {
    const cell = figures[stage];
    if (state === 'not-applicable') return t('money.none');
    return cell === undefined && isLost(stage)
      ? t('card.lost')
      : sayCell(reader, stage, cell, ledger.unit);
  });
  return [name, ...cells];
}

function printByPledge(reader: Reader, ledger: Ledger): Block {
  const { t } = reader;
  const unit = t('table.unit', { unit: t(`chart.money-unit.${ledger.unit.name}`) });
  const total = ledgerStages.map((stage) =>
    sayCell(reader, stage, ledger.total[stage], ledger.unit),
  );
  return table(
    `${t('ledger.by-pledge.title')} ${unit}`,
    [t('ledger.by-pledge.column'), ...ledgerStages.map((stage) => t(`ledger.stage.${stage}`))],
    [...ledger.rows.map((row) => layRow(reader, row, ledger)), [t('table.total'), ...total]],
    true,
  );
}

/** The money of a term: in sentences, by source, by year and by pledge. */
export function printLedger({ reader, term }: PrintOrder): Block[] {
  const { t } = reader;
  const ledger = readLedger(term);
  const besides = sayBeside(reader, ledger).map(({ text, rows = [] }) =>
    rows.length === 0 ? text : `${text} (${rows.map(({ pledge }) => pledge.facts.id).join(', ')})`,
  );
  const bySource = printChart(reader, specBySource(reader, ledger));
  const byYear = printChart(reader, specByYear(reader, ledger));
  return [
    heading(1, t('ledger.title')),
    paragraph(sayLedger(reader, ledger).join(' '), 'lead'),
    ...bullets(besides),
    heading(2, t('ledger.by-source')),
    ...(bySource.length > 0 ? bySource : [paragraph(t('ledger.by-source.none'))]),
    paragraph(`${t('ledger.by-source.words')} ${t('ledger.by-source.unsecured')}`, 'note'),
    heading(2, t('ledger.by-year')),
    ...(byYear.length > 0 ? byYear : [paragraph(t('ledger.by-year.none'))]),
    paragraph(`${t('ledger.by-year.words')} ${t('ledger.by-year.two-plans')}`, 'note'),
    paragraph(t('ledger.by-year.left'), 'note'),
    heading(2, t('ledger.by-pledge')),
    printByPledge(reader, ledger),
  ];
}
