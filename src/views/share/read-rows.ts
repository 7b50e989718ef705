import type { CsvValue } from '../../model/csv.ts';

const readWords = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * A figure where a number is stated, else words; parts that stand side by side are kept apart. A number that the table
 * shows with words (“about”, “computed”) goes with them: the bare number would be a value that nobody stated.
 */
function readCell(cell: Element | null): CsvValue {
  if (!cell) return undefined;
  const stated = cell.getAttribute('data-value') ?? cell.getAttribute('value');
  const isQualified = cell.matches('td') && /\p{L}/u.test(readWords(cell));
  if (stated !== null && !isQualified) return Number(stated);
  const drawn = cell.querySelector('svg[aria-label]') ?? cell.closest('svg[aria-label]');
  if (drawn) return drawn.getAttribute('aria-label') ?? undefined;
  const parts = [...cell.children].filter((part) => part.matches('li, span, p'));
  return parts.length > 1 ? parts.map(readWords).join(' · ') : readWords(cell);
}

/** The unit stands once above a table; in a file it stands in each head of a column of figures. */
function readTableRows(table: HTMLTableElement): CsvValue[][] {
  const unit = readWords(table.caption?.querySelector('.chart-unit'));
  return [...table.rows].map((row) =>
    [...row.cells].map((cell, at) =>
      row.parentElement === table.tHead && at > 0 && unit !== ''
        ? `${readWords(cell)} (${unit})`
        : readCell(cell),
    ),
  );
}

/** A list as the figure's head describes it, in the shape of `FigureRows`. */
function readListRows(figure: Element, { rows, heads = '', cells = '' }: DOMStringMap) {
  const places = cells.split('|');
  const found = rows === undefined ? [] : [...figure.querySelectorAll(rows)];
  const read = found.map((row) =>
    places.map((place) => {
      if (!place.startsWith('@')) return readCell(row.querySelector(place));
      const stated = row.getAttribute(`data-${place.slice(1)}`);
      return stated === null ? undefined : Number(stated);
    }),
  );
  return found.length === 0 ? [] : [heads.split('|'), ...read];
}

/** The rows of what a figure is drawn from, its heads first; none where it has no table and no list. */
export function readRows(figure: HTMLElement): CsvValue[][] {
  const table = figure.querySelector('table');
  if (table) return readTableRows(table);
  const share = figure.querySelector<HTMLElement>('a.share');
  return share ? readListRows(figure, share.dataset) : [];
}
