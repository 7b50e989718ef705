/** Why two values give no compound yearly change. */
export type GrowthObstacle = 'no-time-between' | 'zero-base' | 'sign-change';

/**
 * (to ÷ from)^(1 ÷ years) − 1: the compound change a year, 1 is 100 %. Not defined
 * from zero or across zero; a change within days, taken to a whole year, can exceed every number.
 */
export function growBy(from: number, to: number, years: number): number | GrowthObstacle {
  if (years <= 0) return 'no-time-between';
  if (from === 0) return 'zero-base';
  if (from * to < 0) return 'sign-change';
  const growth = (to / from) ** (1 / years) - 1;
  return Number.isFinite(growth) ? growth : 'no-time-between';
}

/** Rounds off the error of floating point: 1015 ÷ 1000 − 1 becomes exactly 0.015. */
export function trimError(value: number): number {
  return Math.round(value * 1e12) / 1e12 + 0;
}

/** What thresholds are multiplied by for a value near its limit: 1 far from it, 0 at it (Open SDG 2.4.0). */
export function scaleByLimit(value: number, limit: number): number {
  const share = Math.abs(value) / Math.abs(limit);
  if (share >= 2) return 1;
  return 1 - (share <= 1 ? share : 2 - share) ** 4.44;
}
