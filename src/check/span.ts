/** The first and the last day that an EDTF date or period may mean, for comparing; an open end reaches for ever. */
export interface Span {
  first: string;
  last: string;
}

/** Reads a date that its schema has accepted. A month lasts until a 31st, which compares as its last day. */
export function toSpan(text: string): Span {
  const [start = text, end = start] = text.split('/');
  return {
    first: start === '..' ? '' : `${start}${'-01-01'.slice(start.length - 4)}`,
    last: end === '..' ? '9999' : `${end}${'-12-31'.slice(end.length - 4)}`,
  };
}
