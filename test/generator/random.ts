/** Repeatable choices: the same name gives the same choices, on every machine and at every size. */
export interface Random {
  chance: (share: number) => boolean;
  /** A whole number from low to high, both included. */
  between: (low: number, high: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** Different members, in the order of the list. */
  pickSome: <T>(list: readonly T[], count: number) => T[];
}

function hash(name: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  }
  return state >>> 0;
}

/** mulberry32 */
function createStream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function createRandom(name: string): Random {
  const next = createStream(hash(name));
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T;
  const pickSome = <T>(list: readonly T[], count: number): T[] => {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, list.length)) chosen.add(between(0, list.length - 1));
    return list.filter((_, at) => chosen.has(at));
  };
  return { chance: (share) => next() < share, between, pick, pickSome };
}
