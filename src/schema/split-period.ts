/** The two ends of an EDTF date or interval: a date is both its ends, an open end is undefined. */
export function splitPeriod(text: string): {
  start: string | undefined;
  end: string | undefined;
  isInterval: boolean;
} {
  const [from = '', to = from] = text.split('/');
  const readEnd = (end: string) => (end === '..' ? undefined : end);
  return { start: readEnd(from), end: readEnd(to), isInterval: text.includes('/') };
}
