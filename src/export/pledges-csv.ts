import { phraseCaveat } from '../i18n/phrase-caveat.ts';
import { translator } from '../i18n/translate.ts';
import { address } from '../model/address.ts';
import type { TermBook } from '../model/dataset.ts';
import type { PledgeEntry } from '../model/pledge-entry.ts';
import { writeCsv, type CsvValue } from '../model/csv.ts';

const t = translator('ko');

const header = [
  ...['id', 'title', 'area', 'department', 'reported', 'reported_as_of', 'evidenced', 'caveat'],
  ...[
    'schedule',
    'deadline',
    'days_late',
    'departed',
    'plan_krw',
    'secured_krw',
    'spent_krw',
    'as_of',
  ],
  ...['source', 'place', 'page'],
];

function writeRow(pledge: PledgeEntry): CsvValue[] {
  const { facts, statuses, caveat, departed, money, government, term } = pledge;
  const { reported, evidenced, schedule } = statuses;
  const [main] = facts.sources;
  return [
    ...[facts.id, facts.title.normalize('NFC'), facts.area, facts.lead],
    ...[reported.value, reported.asOf, evidenced.value],
    caveat && phraseCaveat(caveat, t, 'ko').normalize('NFC'),
    ...[schedule.value, facts.target?.year, schedule.daysLate, departed?.kind],
    ...[money?.plan, money?.secured, money?.spent, facts.asOf, main?.source, main?.place],
    address.pledge(government, term, facts.id),
  ];
}

/** The pledges of a term with their three statuses, what must be known beside them, and their money in won; what is not stated is an empty cell. */
export function writePledgesCsv({ pledges }: TermBook): string {
  return writeCsv(header, pledges.map(writeRow));
}
