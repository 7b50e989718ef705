/** The first and the last day that an EDTF date or period may mean; an open end reaches for ever. */
export interface Span {
  first: string;
  last: string;
}

function endOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? NaN, month ?? NaN, 0)).toISOString().slice(0, 10);
}

/** Reads a date that its schema has accepted. */
export function toSpan(text: string): Span {
  const [start = text, end = start] = text.split('/');
  return {
    first: start === '..' ? '' : `${start}-01-01`.slice(0, 10),
    last: end === '..' ? '9999' : endOf(end),
  };
}
