/** A value of a file: undefined is an empty cell; a lone `-` is a dash that a source prints. */
export type CsvValue = string | number | undefined;

/** What spreadsheets take for a formula, in half and full width, or for a jump to another cell. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function writeValue(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = value !== '-' && formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as a file by RFC 4180: a header row, CRLF, and a byte order mark, by which Excel knows that it is UTF-8.
 * Text that a spreadsheet would run gets a leading apostrophe; numbers stay numbers.
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvValue[])[],
): string {
  const lines = [header, ...rows].map((row) => `${row.map(writeValue).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/** The rows of such a file as text, its header first. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && row.length === 0 && plain === '' && quoted === undefined) break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
