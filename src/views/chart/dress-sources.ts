import type { FundingSource } from '../../schema/money.ts';
import type { Pattern } from './spec.ts';

/** The look that a source of money has in every figure that has room for it. */
const looks: Record<FundingSource, Pattern> = {
  own: 1,
  national: 2,
  provincial: 3,
  special: 4,
  private: 5,
  other: 5,
};

/** A look for each source of one figure: its own, else the first that is free; of six or more some look alike. */
export function dressSources(sources: readonly (FundingSource | undefined)[]): Pattern[] {
  const taken = new Set<Pattern>();
  const own = sources.map((source) => {
    const wanted = source && looks[source];
    if (wanted === undefined || taken.has(wanted)) return undefined;
    taken.add(wanted);
    return wanted;
  });
  const free = ([1, 2, 3, 4, 5] as const).filter((look) => !taken.has(look));
  return own.map((look) => look ?? free.shift() ?? 5);
}
