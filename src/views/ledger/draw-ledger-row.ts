import { address as to } from '../../model/address.ts';
import { groupBy } from '../../model/group.ts';
import { ledgerStages, type LedgerStage } from '../../model/ledger-cell.ts';
import type { LedgerLine } from '../../model/ledger-line.ts';
import type { Ledger, LedgerRow } from '../../model/ledger.ts';
import { drawCite } from '../layout/draw-cite.ts';
import { drawName } from '../layout/draw-name.ts';
import { escapeText, tag, type Markup } from '../markup.ts';
import type { Reader } from '../reader.ts';
import { sayCell } from './show-cell.ts';

const space = escapeText(' ');

/** One cell a stage. Keyboards reach the pledge by the row's head; the cells lead there by touch. */
function drawCells(
  reader: Reader,
  { figures, lines }: Pick<LedgerRow, 'figures' | 'lines'>,
  unit: Ledger['unit'],
  href: string,
): Markup[] {
  const isLost = (stage: LedgerStage) =>
    (stage === 'prior' || stage === 'after-term') && lines.some(({ hasUnplaced }) => hasUnplaced);
  return ledgerStages.map((stage) => {
    const cell = figures[stage];
    const word = cell === undefined && isLost(stage) ? reader.t('card.lost') : undefined;
    const text = escapeText(word ?? sayCell(reader, stage, cell, unit));
    return typeof cell === 'number'
      ? tag('td', {}, [tag('a', { href, tabindex: -1 }, [text])])
      : tag('td', { class: 'not-stated' }, [text]);
  });
}

/** For each table of the card: the columns whose figures are taken from it, and where it is printed. */
function drawSources(reader: Reader, { printed }: LedgerLine): Markup {
  const { t } = reader;
  const uses = ledgerStages.flatMap((stage) =>
    (printed[stage] ?? []).map((table) => ({ stage, ...table })),
  );
  const tables = [...groupBy(uses, ({ table }) => table).values()];
  const items = tables.flatMap((stages) => {
    const [first] = stages;
    if (!first) return [];
    const names = stages.map(({ stage }) => t(`ledger.stage.${stage}`)).join(', ');
    const words = escapeText(`${names}: ${t(`ledger.table.${first.table}`)}`);
    return [tag('li', {}, [words, space, drawCite(reader, first.cite)])];
  });
  const summary = escapeText(t('ledger.sources.count', { count: items.length }));
  return tag('details', {}, [tag('summary', {}, [summary]), tag('ul', {}, items)]);
}

function drawSourceCell(reader: Reader, lines: readonly LedgerLine[]): Markup {
  const [only] = lines;
  const inside =
    lines.length === 1 && only
      ? drawSources(reader, only)
      : escapeText(reader.t('ledger.sum-of-projects'));
  return tag('td', { class: 'text' }, [inside]);
}

function drawProject(reader: Reader, line: LedgerLine, unit: Ledger['unit'], href: string): Markup {
  const { title, english } = line.part;
  const name =
    title === undefined
      ? escapeText(reader.t('ledger.whole'))
      : drawName(reader, { title, english });
  return tag('tr', { class: 'project' }, [
    tag('th', { scope: 'row' }, [name]),
    ...drawCells(reader, { figures: line.figures, lines: [line] }, unit, href),
    drawSourceCell(reader, [line]),
  ]);
}

/** A pledge's row and, where its card holds several projects, theirs below it. */
export function drawLedgerRow(reader: Reader, row: LedgerRow, unit: Ledger['unit']): Markup {
  const { pledge, lines, state } = row;
  const { facts, government, term } = pledge;
  const href = `${reader.link(to.pledge(government, term, facts.id))}#money`;
  const head = tag('th', { scope: 'row' }, [
    tag('a', { href }, [escapeText(`${facts.id} `), drawName(reader, facts)]),
  ]);
  if (lines.length === 0) {
    const word = reader.t(state === 'not-applicable' ? 'money.none' : 'fact.not-stated');
    const cell = { class: 'not-stated', colspan: ledgerStages.length + 1 };
    return tag('tr', {}, [head, tag('td', cell, [escapeText(word)])]);
  }
  const projects =
    lines.length > 1 ? lines.map((line) => drawProject(reader, line, unit, href)) : [];
  const cells = drawCells(reader, row, unit, href);
  const own = tag('tr', {}, [head, ...cells, drawSourceCell(reader, lines)]);
  return [own, ...projects].join('') as Markup;
}
