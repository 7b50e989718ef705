/** Whether `npm run prove -- sweeps` asks for every case; `npm test` takes a sample that misses no kind. */
export const isSweep = process.env['PLEDGEBOOK_PROVE'] === 'sweeps';

/** Each kind in one of the ways, by turns; in a sweep each kind in every way. */
export function pairByTurns<Kind, Way>(
  kinds: readonly Kind[],
  ways: readonly Way[],
  isWhole = isSweep,
): (readonly [Kind, Way])[] {
  if (kinds.length < ways.length) throw new Error('some way would have no turn');
  return kinds.flatMap((kind, turn) => {
    const own = isWhole ? ways : ways.filter((_, at) => at === turn % ways.length);
    return own.map((way) => [kind, way] as const);
  });
}

/** How many cases are drawn by chance. */
export const drawnOf = (all: number, share: number): number =>
  isSweep ? all : Math.ceil(all * share);
