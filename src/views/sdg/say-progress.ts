import { formatChange, formatPeriod, formatShare } from '../../i18n/format.ts';
import type { SdgIndicator } from '../../kinds/indicator/schema.ts';
import type { Progress } from '../../model/progress.ts';
import { sayValue } from '../chart/say-value.ts';
import type { Reader } from '../create-reader.ts';

/** How far an indicator has come, in sentences; none where nothing was computed. */
export function sayProgress(reader: Reader, indicator: SdgIndicator, progress: Progress): string[] {
  const { t, language } = reader;
  const { status, value, isMissed, inputs } = progress;
  const { current, target, growth, required } = inputs;
  const say = (amount: number) => sayValue(reader, indicator, amount);
  const change =
    growth === undefined ? [] : [t('progress.growth', { growth: formatChange(growth) })];
  const asked =
    growth === undefined || required === undefined || value === undefined
      ? []
      : [t('progress.required', { required: formatChange(required), value: formatShare(value) })];
  return [
    ...(status === 'target-achieved' && current && target
      ? [t('progress.reached', { end: say(current.value), target: say(target.value) })]
      : []),
    ...(change.length > 0 ? [[...change, ...asked].join(' ')] : []),
    ...(isMissed && target
      ? [t('progress.target-passed', { when: formatPeriod(target.when, language) })]
      : []),
  ];
}
