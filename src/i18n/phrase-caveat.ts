import type { Caveat } from '../model/caveat.ts';
import { formatPeriod } from './format.ts';
import type { Translate } from './translate.ts';
import type { Language } from './words.ts';

/**
 * What must be known beside the status of a pledge, in one phrase.
 *
 * @param say how a date is written
 */
export function phraseCaveat(
  caveat: Caveat,
  t: Translate,
  language: Language,
  say: (when: string) => string = (when) => formatPeriod(when, language),
): string {
  return caveat.name === 'changed'
    ? t('caveat.changed', caveat)
    : t(`caveat.${caveat.name}`, {
        event: caveat.event,
        when: say(caveat.when),
      });
}
