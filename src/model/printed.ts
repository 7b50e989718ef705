/** How many digits a printed number has after its point. */
function countDecimals(printed: string): number {
  const [, decimals = ''] = printed.split('.');
  return decimals.length;
}

/** Adds decimals without the error of binary fractions. */
export function addDecimals(values: readonly number[]): number {
  const scale = 10 ** Math.max(0, ...values.map((value) => countDecimals(String(value))));
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}

/**
 * Whether a value may be printed so: rounded half up to the printed digits, or cut off after them, as Korean
 * documents print both. The printed text is a plain decimal number.
 */
export function isPrintedAs(value: number, printed: string): boolean {
  const scale = 10 ** countDecimals(printed);
  // Twelve digits are more than any document prints and fewer than the error of binary fractions.
  const exact = Number((value * scale).toPrecision(12));
  const stated = Math.round(Number(printed) * scale);
  return Math.round(exact) === stated || Math.trunc(exact) === stated;
}
