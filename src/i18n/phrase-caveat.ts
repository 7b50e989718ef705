import type { Caveat } from '../model/caveat.ts';
import { formatPeriod } from './format.ts';
import type { Translate } from './translate.ts';
import type { Language } from './words.ts';

/** What must be known beside the status of a pledge, in one phrase. */
export function phraseCaveat(caveat: Caveat, t: Translate, language: Language): string {
  return caveat.name === 'changed'
    ? t('caveat.changed', caveat)
    : t(`caveat.${caveat.name}`, {
        event: caveat.event,
        when: formatPeriod(caveat.when, language),
      });
}
