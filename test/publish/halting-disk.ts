import { ownDisk, type SwapDisk } from '../../src/publish/swap.ts';

/** How a site comes into place, and before which operation of the swap, counted from 1, the process dies. */
export interface Halt {
  way: 'exchange' | 'rename';
  before: number;
}

/** The operations of each way: where nothing stands yet, a site is placed by the first two and the removals. */
export const operations: Readonly<Record<Halt['way'], readonly string[]>> = {
  exchange: ['bring', 'exchange', 'remove new', 'remove old'],
  rename: ['bring', 'exchange fails', 'old aside', 'new in place', 'remove new', 'remove old'],
};

/** Every point of a swap at which a kill may fall. */
export const halts: readonly Halt[] = (['exchange', 'rename'] as const).flatMap((way) =>
  operations[way].map((_, index) => ({ way, before: index + 1 })),
);

export const writeHalt = ({ way, before }: Halt): string => `${way} ${String(before)}`;

/** The disk of a process that kills itself, as nothing can stop, right before an operation; without a halt the disk itself. */
export function makeHaltingDisk(halt: string | undefined): SwapDisk {
  if (halt === undefined) return ownDisk;
  const [way, before] = halt.split(' ');
  let count = 0;
  const guard =
    <A extends unknown[], R>(operate: (...args: A) => R) =>
    (...args: A): R => {
      count += 1;
      if (count === Number(before)) process.kill(process.pid, 'SIGKILL');
      return operate(...args);
    };
  return {
    rename: guard(ownDisk.rename),
    exchange: guard(way === 'rename' ? () => false : ownDisk.exchange),
    remove: guard(ownDisk.remove),
  };
}
