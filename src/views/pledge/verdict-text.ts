import { sayPeriod } from '../../i18n/format.ts';
import { readVerdict, type VerdictPart } from '../../model/verdict.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Reader } from '../reader.ts';

/** One sentence of the verdict in the reader's language. */
export function sayVerdict(reader: Reader, part: VerdictPart): string {
  const { name, when, ...rest } = part;
  return reader.t(`verdict.${name}`, {
    ...rest,
    ...(when === undefined ? {} : { when: sayPeriod(when, reader.language) }),
  });
}

/** The verdict where nothing else of the page is seen (search engines, previews): a departure from the count comes first. */
export function summarizePledge(reader: Reader, pledge: PledgeEntry): string {
  const { departed } = pledge;
  const verdict = verdictText(reader, pledge);
  return departed ? `${reader.t(`tombstone.${departed.kind}`)} ${verdict}` : verdict;
}

/** The whole verdict as one text. */
export function verdictText(reader: Reader, pledge: PledgeEntry): string {
  return readVerdict(pledge)
    .map((part) => sayVerdict(reader, part))
    .join(' ');
}
