import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { evidencedValues } from '../../model/status.ts';
import { hasDeadline, listJudged, listOverdue, listUpcoming } from '../../model/term-summary.ts';
import { sayPeriod } from '../../i18n/format.ts';
import type { Reader } from '../create-reader.ts';

/** What the cards here show of the pledges that a department leads, in sentences. */
function sayLed({ t, language }: Reader, led: readonly PledgeEntry[]): string[] {
  const [first, ...others] = listUpcoming(led);
  const overdue = listOverdue(led).length;
  const judged = listJudged(led).length;
  return [
    ...evidencedValues.flatMap((value) => {
      const count = led.filter(({ statuses }) => statuses.evidenced.value === value).length;
      return count > 0 ? [t(`term.sentence.${value}`, { count })] : [];
    }),
    ...(judged > 0 ? [t('term.sentence.judged', { count: judged })] : []),
    ...(overdue > 0 ? [t('term.sentence.overdue', { count: overdue })] : []),
    ...(overdue === 0 && hasDeadline(led) ? [t('department.sentence.no-overdue')] : []),
    first
      ? t('department.sentence.next', {
          count: others.length + 1,
          when: sayPeriod(first.when, language),
          event: first.what,
        })
      : t('department.sentence.no-next'),
  ];
}

/**
 * What a department promised and what is still to come of it: its own pledges first, then those it supports.
 * @param records how many entries besides pledges are tied to it
 */
export function sayDepartment(
  reader: Reader,
  id: string,
  pledges: readonly PledgeEntry[],
  records: number,
): string[] {
  if (pledges.length === 0 && records > 0) {
    return [reader.t('department.sentence.no-cards', { count: records })];
  }
  const led = pledges.filter(({ facts }) => facts.lead === id);
  const supported = pledges.length - led.length;
  return [
    ...(led.length > 0
      ? [reader.t('department.sentence.leads', { count: led.length }), ...sayLed(reader, led)]
      : []),
    ...(supported > 0 ? [reader.t('department.sentence.supports', { count: supported })] : []),
  ];
}
