import { Stopped } from './child.ts';

/** A row of steps that another row need not wait for. */
type StepRow = (signal: AbortSignal) => Promise<void>;

/** Runs rows beside each other. The first that fails stops the others; it is thrown when all of them have ended. */
export async function runBeside(signal: AbortSignal, rows: readonly StepRow[]): Promise<void> {
  const own = new AbortController();
  const both = AbortSignal.any([signal, own.signal]);
  const faults: Error[] = [];
  await Promise.all(
    rows.map((row) =>
      row(both).catch((error: unknown) => {
        faults.push(error instanceof Error ? error : new Error(String(error)));
        own.abort();
      }),
    ),
  );
  const cause = faults.find((fault) => !(fault instanceof Stopped)) ?? faults[0];
  if (cause) throw cause;
}

/** Tells steps in one order, however they end: each as soon as all before it are told. */
export function tellInOrder(
  names: readonly string[],
  tell: (step: string, seconds: number) => void,
): (step: string, seconds: number) => void {
  const ended = new Map<string, number>();
  let next = 0;
  return (step, seconds) => {
    ended.set(step, seconds);
    for (let name = names[next]; name !== undefined; name = names[next]) {
      const took = ended.get(name);
      if (took === undefined) return;
      tell(name, took);
      next += 1;
    }
  };
}
