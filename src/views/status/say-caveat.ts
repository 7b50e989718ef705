import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Reader } from '../reader.ts';

/** What must be known beside the status of a pledge; undefined where nothing must. */
export function sayCaveat({ t, period }: Reader, { caveat }: PledgeEntry): string | undefined {
  if (!caveat) return undefined;
  return caveat.name === 'changed'
    ? t('caveat.changed', caveat)
    : t(`caveat.${caveat.name}`, { event: caveat.event, when: period(caveat.when) });
}
