import type { SdgIndicator } from '../kinds/indicator/schema.ts';
import type { Grades, ProgressThresholds } from '../schema/thresholds.ts';
import type { Citation } from '../schema/text.ts';
import { growBy, scaleByLimit, trimError } from './growth.ts';
import { firstDay, lastDay } from './period.ts';
import { areAlike, placeInTime } from './place-in-time.ts';
import { readSeries, statedDirection, type SeriesPoint } from './series.ts';

/**
 * The two formulas of Open SDG 2.4.0 (after Statistics Canada), with their words in i18n (`rate.<id>`,
 * `rate.<id>.formula`). Where the published method puts 0.001 for zero, or would divide by zero, nothing is
 * computed here and the reason is given.
 */
export const progressFormulas = ['progress-without-target', 'progress-with-target'] as const;
export type ProgressFormula = (typeof progressFormulas)[number];

/** From the best to the worst. */
export const progressStatuses = [
  'target-achieved',
  'substantial',
  'moderate',
  'limited',
  'deterioration',
  'not-available',
] as const;
export type ProgressStatus = (typeof progressStatuses)[number];

/** Why there is no judgement. */
export const progressReasons = [
  'incomparable',
  'neutral',
  'direction-by-editor',
  'too-few-points',
  'periods-differ',
  'no-time-between',
  'zero-base',
  'zero-target',
  'sign-change',
  'target-equals-base',
  'no-thresholds',
] as const;
export type ProgressReason = (typeof progressReasons)[number];

/** What a judgement was made from; undefined where it did not come to that. */
export interface ProgressInputs {
  base?: SeriesPoint;
  current?: SeriesPoint;
  /** From the begin of the base's period to the begin of the current one's. */
  years?: number;
  target?: SdgIndicator['target'] | undefined;
  limit?: SdgIndicator['limit'] | undefined;
  /** From the begin of the base's period to the begin of the target's. */
  targetYears?: number;
  /** Compound change a year, 1 is 100 %: what there was, and what the target asks for. */
  growth?: number;
  required?: number;
  /** The actual change, positive where it is for the better. */
  gain?: number;
  /** What the thresholds are multiplied by; undefined where no limit is stated. */
  factor?: number;
  /** The thresholds as they apply here, and where they are stated. */
  grades?: Grades;
  cite?: Citation;
}

export interface Progress {
  formula: ProgressFormula;
  status: ProgressStatus;
  reason?: ProgressReason;
  /** Positive is better. Without target the yearly change, with target its share of the required one. */
  value?: number;
  /** The last value is from after the target's time and has not reached it. */
  isMissed?: true;
  inputs: ProgressInputs;
}

type Measured = Pick<Progress, 'reason' | 'value' | 'inputs'> & { isAchieved?: true };

function measureTowards(
  target: NonNullable<SdgIndicator['target']>,
  base: SeriesPoint,
  inputs: ProgressInputs & { gain: number },
): Measured {
  if (target.value === 0) return { inputs, reason: 'zero-target' };
  if (target.value === base.value) return { inputs, reason: 'target-equals-base' };
  const targetYears = placeInTime(target.when) - placeInTime(base.when);
  const required = growBy(base.value, target.value, targetYears);
  if (typeof required === 'string') return { inputs, reason: required };
  const value = trimError(inputs.gain / Math.abs(required));
  return { inputs: { ...inputs, targetYears, required }, value };
}

function measure(indicator: SdgIndicator, baseYear: number): Measured {
  const { target } = indicator;
  const direction = statedDirection(indicator);
  // The method with a target knows no limit.
  const limit = target ? undefined : indicator.limit;
  if (indicator.incomparable) return { inputs: {}, reason: 'incomparable' };
  if (indicator.direction === 'neutral') return { inputs: {}, reason: 'neutral' };
  if (direction === 'neutral') return { inputs: {}, reason: 'direction-by-editor' };
  const points = readSeries(indicator).filter(({ when }) => placeInTime(when) >= baseYear);
  const [base, current] = [points[0], points.at(-1)];
  if (!base || !current || base === current) return { inputs: {}, reason: 'too-few-points' };
  const years = placeInTime(current.when) - placeInTime(base.when);
  const ends: ProgressInputs = { base, current, years, target, limit };
  if (!areAlike([base.when, current.when, ...(target ? [target.when] : [])])) {
    return { inputs: ends, reason: 'periods-differ' };
  }
  const sign = direction === 'up' ? 1 : -1;
  if (target && sign * (current.value - target.value) >= 0) {
    return { inputs: ends, isAchieved: true };
  }
  const growth = growBy(base.value, current.value, years);
  if (typeof growth === 'string') return { inputs: ends, reason: growth };
  const gain = trimError((base.value < 0 ? -sign : sign) * growth);
  const inputs = { ...ends, growth, gain };
  if (target) return measureTowards(target, base, inputs);
  const factor = limit && scaleByLimit(base.value, limit.value);
  return { inputs: factor === undefined ? inputs : { ...inputs, factor }, value: gain };
}

function grade(value: number, { substantial, moderate, limited }: Grades): ProgressStatus {
  if (value >= substantial) return 'substantial';
  if (value >= moderate) return 'moderate';
  return value >= limited ? 'limited' : 'deterioration';
}

/**
 * How far an indicator has moved in its better direction from its first value, or the first from `baseYear` on,
 * to its last.
 * @param thresholds by year, earliest first; where none applies the value is computed but not graded
 */
export function judgeProgress(
  indicator: SdgIndicator,
  thresholds: readonly ProgressThresholds[],
  baseYear = -Infinity,
): Progress {
  const { target } = indicator;
  const formula = target ? 'progress-with-target' : 'progress-without-target';
  const { inputs, reason, value, isAchieved } = measure(indicator, baseYear);
  if (isAchieved) return { formula, status: 'target-achieved', inputs };
  const { current, factor = 1 } = inputs;
  const isMissed = current && target && lastDay(target.when) < firstDay(current.when);
  const found = current && thresholds.findLast(({ from }) => from <= placeInTime(current.when));
  if (value === undefined || !found) {
    const why = reason ?? 'no-thresholds';
    const told = { formula, status: 'not-available', reason: why, inputs } as const;
    return value === undefined ? told : { ...told, value };
  }
  const { substantial, moderate, limited } = target ? found.withTarget : found.withoutTarget;
  const grades = {
    substantial: substantial * factor,
    moderate: moderate * factor,
    limited: limited * factor,
  };
  const status = grade(value, grades);
  const missed = isMissed ? { isMissed } : {};
  return { formula, status, value, ...missed, inputs: { ...inputs, grades, cite: found.cite } };
}
