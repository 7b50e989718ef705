import { phraseCaveat } from '../i18n/phrase-caveat.ts';
import { translator } from '../i18n/translate.ts';
import { languages, type Language } from '../i18n/words.ts';
import type { Departure } from '../model/departure.ts';
import type { PledgeEntry } from '../model/pledge-entry.ts';
import type { EvidencedValue } from '../model/status.ts';

/** What a list shows of a pledge besides the status that its government gives it. */
export interface PledgeStanding {
  evidenced: EvidencedValue;
  /** How it left the count. */
  departed?: Departure;
  /** What must be known wherever the status stands, in the words of each language. */
  caveat?: Readonly<Record<Language, string>>;
}

export function readStanding({ statuses, departed, caveat }: PledgeEntry): PledgeStanding {
  const say = (own: NonNullable<typeof caveat>) =>
    Object.fromEntries(
      languages.map((language) => [language, phraseCaveat(own, translator(language), language)]),
    ) as Record<Language, string>;
  return {
    evidenced: statuses.evidenced.value,
    ...(departed ? { departed: departed.kind } : {}),
    ...(caveat ? { caveat: say(caveat) } : {}),
  };
}
