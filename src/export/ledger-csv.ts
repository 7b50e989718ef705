import { phraseLabel } from '../i18n/phrase-finding.ts';
import { translator } from '../i18n/translate.ts';
import type { TermBook } from '../model/dataset.ts';
import type { Breakdown } from '../model/ledger-breakdown.ts';
import {
  ledgerStages,
  sourceStages,
  yearStages,
  type Cell,
  type Figures,
  type LedgerStage,
} from '../model/ledger-cell.ts';
import type { LedgerLine } from '../model/ledger-line.ts';
import { countStated, readLedger, type Ledger, type LedgerTable } from '../model/ledger.ts';
import type { FundingSource } from '../schema/money.ts';
import { writeCsv, type CsvValue } from '../model/csv.ts';

/** Names in files are the records' own, which are Korean. */
const t = translator('ko');

const unitNames: Readonly<Record<number, string>> = {
  1_000_000: 'million KRW',
  1_000: 'thousand KRW',
  1: 'KRW',
};

/** Stages whose figures are printed somewhere; the others are computed from these. */
const printedStages = ledgerStages.filter(
  (stage): stage is Exclude<LedgerStage, 'plan-left' | 'secured-left'> => !stage.endsWith('-left'),
);

const toColumnName = (stage: string) => stage.replaceAll('-', '_');

function listCells<S extends string>(
  stages: readonly S[],
  figures: Figures<S>,
  { won }: Ledger['unit'],
): CsvValue[] {
  return stages.map((stage) => {
    const cell: Cell = figures[stage];
    return typeof cell === 'number' ? cell / won : cell;
  });
}

/** Document and place of each printed figure; none for sums of several projects. */
function listPrintedPlaces(line: LedgerLine | undefined): CsvValue[] {
  return printedStages.flatMap((stage) => {
    const cite = line?.printed[stage]?.[0]?.cite;
    return [cite?.source, cite?.place];
  });
}

function writePledges({ rows, total, unit }: Ledger): string {
  const cells = (figures: Figures) => [
    ...listCells(ledgerStages, figures, unit),
    unitNames[unit.won],
  ];
  const header = [
    ...['level', 'state', 'pledge', 'title', 'project', 'project_title', 'area'],
    ...ledgerStages.map(toColumnName),
    'unit',
    ...printedStages.map(toColumnName).flatMap((name) => [`${name}_source`, `${name}_place`]),
  ];
  const body = rows.flatMap(({ pledge: { facts }, lines, figures, state }): CsvValue[][] => {
    const own = [state, facts.id, facts.title];
    const only = lines.length === 1 ? lines[0] : undefined;
    const projects = lines.length > 1 ? lines : [];
    return [
      [
        'pledge',
        ...own,
        undefined,
        undefined,
        facts.area,
        ...cells(figures),
        ...listPrintedPlaces(only),
      ],
      ...projects.map((line) => [
        ...['project', ...own, line.part.id, line.part.title, facts.area],
        ...cells(line.figures),
        ...listPrintedPlaces(line),
      ]),
    ];
  });
  const blanks = Array<undefined>(6).fill(undefined);
  return writeCsv(header, [
    ...body,
    ['total', ...blanks, ...cells(total), ...listPrintedPlaces(undefined)],
  ]);
}

function writeAreas({ term: { areas: named } }: TermBook, ledger: Ledger): string {
  const { areas, rows, total, unit } = ledger;
  const line = (id: string, name: string | undefined, own: Ledger['rows'], figures: Figures) => [
    ...[id, name, own.length, countStated(own)],
    ...listCells(ledgerStages, figures, unit),
    unitNames[unit.won],
  ];
  return writeCsv(
    ['area', 'name', 'pledges', 'stated', ...ledgerStages.map(toColumnName), 'unit'],
    [
      ...areas.map(({ id, rows: own, figures }) =>
        line(id, named.find((area) => area.id === id)?.name, own, figures),
      ),
      line('total', t('table.total'), rows, total),
    ],
  );
}

function writeBreakdown<S extends string>(
  by: string,
  stages: readonly S[],
  { rows, total }: Breakdown<S>,
  unit: Ledger['unit'],
  nameRow: (key: string) => string,
): string {
  const line = (key: string, name: string, figures: Figures<S>) => [
    ...[key, name],
    ...listCells(stages, figures, unit),
    unitNames[unit.won],
  ];
  return writeCsv(
    [by, 'name', ...stages.map(toColumnName), 'unit'],
    [
      ...rows.map(({ key, figures }) =>
        line(key, key === 'difference' ? t('ledger.difference') : nameRow(key), figures),
      ),
      line('total', t('table.total'), total),
    ],
  );
}

/** One table of a term's ledger, as its page shows it. */
export function writeLedgerFile(term: TermBook, by: LedgerTable): string {
  const ledger = readLedger(term);
  const { bySource, byYear, unit } = ledger;
  switch (by) {
    case 'pledge':
      return writePledges(ledger);
    case 'area':
      return writeAreas(term, ledger);
    case 'source':
      return writeBreakdown(by, sourceStages, bySource, unit, (key) =>
        t(`chart.funding.${key as FundingSource}`),
      );
    case 'year':
      return writeBreakdown(by, yearStages, byYear, unit, (key) => phraseLabel(key, t));
  }
}
