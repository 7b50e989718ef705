import { phraseCaveat } from '../../i18n/phrase-caveat.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Reader } from '../reader.ts';

/** What must be known beside the status of a pledge; undefined where nothing must. */
export function sayCaveat(
  { t, language, period }: Reader,
  { caveat }: PledgeEntry,
): string | undefined {
  return caveat && phraseCaveat(caveat, t, language, period);
}
