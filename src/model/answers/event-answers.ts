import type { Titled } from '../../schema/name.ts';
import type { Milestone } from '../../schema/work.ts';
import { firstDay, spanDays } from '../period.ts';
import type { PledgeEntry } from '../pledge-entry.ts';
import {
  writeSentence,
  text,
  when,
  type AnswerFact,
  type AnswerField,
  type AnswerSentence,
} from './answer.ts';
import { eventFields, sortEvent } from './event-sorts.ts';

/** More events of one sort than this are left to the page. */
const mostEvents = 4;

const liesWithin = (inner: string, outer: string) => {
  const [one, other] = [spanDays(inner), spanDays(outer)];
  return one.first >= other.first && one.last <= other.last;
};

/** Times that other places give and that cannot both be true: a more exact one says the same. */
function listOtherTimes({ when: own, alsoStated = [] }: Milestone): string[] {
  const others = alsoStated.filter(
    (also) => !liesWithin(also.when, own) && !liesWithin(own, also.when),
  );
  return [...new Set(others.map((also) => also.when))];
}

function sayState(event: Milestone, asOf: PledgeEntry['asOf']): string {
  if (event.state === 'done') return 'answer.event.done';
  return firstDay(event.when) > asOf.day ? 'answer.event.to-come' : 'answer.event.not-seen';
}

function tellEvent(event: Milestone, { milestones, asOf }: PledgeEntry): AnswerSentence[] {
  const slots = { when: when(event.when), event: text(event.what) };
  const undone = milestones.find(({ undoes, state }) => undoes === event.id && state === 'done');
  return [
    writeSentence(sayState(event, asOf), { ...slots, date: when(asOf.text) }),
    ...listOtherTimes(event).map((other) =>
      writeSentence('answer.event.also', { when: when(other) }),
    ),
    ...(undone
      ? [
          writeSentence('answer.event.undone', {
            when: when(undone.when),
            event: text(undone.what),
          }),
        ]
      : []),
  ];
}

function answerSort(
  field: AnswerField,
  pledge: PledgeEntry,
  events: readonly Milestone[],
  of?: Titled,
): AnswerFact[] {
  const [first] = events;
  if (!first) return [];
  const shown = events.slice(0, mostEvents);
  const left = events.length - shown.length;
  const isOne = events.length === 1;
  return [
    {
      field,
      of,
      sentences: [
        ...shown.flatMap((event) => tellEvent(event, pledge)),
        ...(left > 0 ? [writeSentence('answer.event.more', { count: text(String(left)) })] : []),
      ],
      figure: isOne ? when(first.when) : undefined,
      asOf: pledge.asOf.text,
      anchor: isOne ? `m-${first.id}` : 'events',
      cites: shown.map(({ cite }) => cite),
    },
  ];
}

/** When something was begun, finished, opened …: every recorded event of the sort by its name, and those of each project. */
export function answerEvents(pledge: PledgeEntry): AnswerFact[] {
  const parts = pledge.parts.length < 2 ? [] : pledge.parts;
  return eventFields.flatMap((field) => {
    const events = pledge.milestones.filter(({ what }) => sortEvent(what).includes(field));
    const ofParts = parts.flatMap(({ title, english, work: { milestones = [] } }) => {
      const own = new Set(milestones.map(({ id }) => id));
      const held = events.filter(({ id }) => own.has(id));
      return title === undefined ? [] : answerSort(field, pledge, held, { title, english });
    });
    return [...answerSort(field, pledge, events), ...ofParts];
  });
}
