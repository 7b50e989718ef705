import { sayPeriod } from '../../i18n/format.ts';
import { phraseSpans } from '../../i18n/phrase-span.ts';
import type { GovernmentBook } from '../../model/dataset.ts';
import type { PledgeHere } from '../../model/place-sheet.ts';
import { listSpentSpans } from '../../model/spent-span.ts';
import type { Reader } from '../create-reader.ts';

/** What is to come at the place, or else the newest that is recorded there. */
function sayEvent({ t, language }: Reader, { done, planned }: PledgeHere): string[] {
  const [next] = planned;
  const event = next ?? done.at(-1);
  if (!event) return [];
  const params = { when: sayPeriod(event.when, language), event: event.what };
  return [t(next ? 'place.sentence.next' : 'place.sentence.done', params)];
}

function sayCost(reader: Reader, government: GovernmentBook, { pledge, alsoAt }: PledgeHere) {
  const { t, won, nameOf } = reader;
  const { plan, spent } = pledge.money ?? {};
  if (plan === undefined) return [];
  const span = phraseSpans(listSpentSpans([pledge]), t);
  const params = {
    plan: won(plan),
    spent: spent === undefined ? t('fact.not-stated') : `${won(spent)} (${span})`,
  };
  const places = alsoAt.flatMap((id) => government.placeById.get(id) ?? []);
  if (places.length === 0) return [t('place.sentence.cost', params)];
  const names = places.map((place) => nameOf(place).text).join(', ');
  return [t('place.sentence.cost-shared', { ...params, places: names })];
}

/** What opens when and costs what, of one pledge at a place; whether it still counts comes first. */
export function sayHere(reader: Reader, government: GovernmentBook, here: PledgeHere): string {
  const { departed } = here.pledge;
  return [
    ...(departed ? [reader.t(`tombstone.${departed.kind}`)] : []),
    ...sayEvent(reader, here),
    ...sayCost(reader, government, here),
  ].join(' ');
}
