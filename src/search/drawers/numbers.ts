const radix = 36;

/** Ascending numbers as text: the steps from one to the next. */
export function writeNumbers(numbers: readonly number[]): string {
  let last = 0;
  return numbers
    .map((number) => {
      const step = number - last;
      last = number;
      return step.toString(radix);
    })
    .join(' ');
}

export function parseNumbers(text: string): number[] {
  let last = 0;
  return text === '' ? [] : text.split(' ').map((step) => (last += Number.parseInt(step, radix)));
}

/** The numbers that stand in both; all ascending. */
export function intersect(one: readonly number[], other: readonly number[]): number[] {
  const known = new Set(other);
  return one.filter((number) => known.has(number));
}

export const sortNumbers = (numbers: Iterable<number>): number[] =>
  [...numbers].sort((a, b) => a - b);
