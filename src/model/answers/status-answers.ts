import { uniqueCitations } from '../citations.ts';
import type { PledgeEntry } from '../pledge-entry.ts';
import { readVerdict, type VerdictPart } from '../verdict.ts';
import { writeSentence, text, when, word, type AnswerFact, type AnswerSentence } from './answer.ts';

function tellReported({ statuses: { reported } }: PledgeEntry): AnswerSentence[] {
  const value = word(`reported.${reported.value}`);
  if (reported.asOf === undefined) {
    const note = reported.value === 'lost' ? 'status.lost-note' : 'status.not-stated-note';
    return [writeSentence('answer.status.reported', { value }), writeSentence(note)];
  }
  return [writeSentence('answer.status.reported-at', { value, date: when(reported.asOf) })];
}

/** What the government says, what the record supports, and the deadline, side by side, with what must be known beside them. */
function answerStatus(pledge: PledgeEntry): AnswerFact {
  const { statuses, caveat, asOf } = pledge;
  const { reported, evidenced, schedule } = statuses;
  return {
    field: 'status',
    sentences: [
      ...tellReported(pledge),
      writeSentence('answer.status.evidenced', { value: word(`evidenced.${evidenced.value}`) }),
      writeSentence('answer.status.schedule', { value: word(`schedule.${schedule.value}`) }),
      ...(caveat
        ? [writeSentence('answer.caveat', { caveat: { is: 'caveat', value: caveat } })]
        : []),
      writeSentence('answer.as-of', { date: when(asOf.text) }),
    ],
    asOf: asOf.text,
    cites: uniqueCitations([
      reported.cite,
      ...evidenced.by.map(({ cite }) => cite),
      evidenced.undoneBy?.cite,
    ]),
  };
}

function tellVerdict({ name, when: time, year, target, event, days }: VerdictPart): AnswerSentence {
  const given = { year, target, event, days };
  const slots = Object.entries(given).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, text(String(value))] as const],
  );
  return writeSentence(`verdict.${name}`, {
    ...Object.fromEntries(slots),
    ...(time === undefined ? {} : { when: when(time) }),
  });
}

/** Whether the target is met, and what shows it. */
function answerDone(pledge: PledgeEntry): AnswerFact[] {
  const { target } = pledge.facts;
  if (!target) return [];
  const { by, undoneBy } = pledge.statuses.evidenced;
  return [
    {
      field: 'done',
      sentences: [
        ...readVerdict(pledge).map(tellVerdict),
        writeSentence('answer.as-of', { date: when(pledge.asOf.text) }),
      ],
      asOf: pledge.asOf.text,
      anchor: 'events',
      cites: uniqueCitations([target.cite, ...by.map(({ cite }) => cite), undoneBy?.cite]),
    },
  ];
}

function answerTarget({ facts: { target }, asOf }: PledgeEntry): AnswerFact[] {
  if (!target) return [];
  const year = String(target.year);
  return [
    {
      field: 'target',
      sentences: [writeSentence('answer.target', { year: text(year), target: text(target.text) })],
      figure: when(year),
      asOf: asOf.text,
      anchor: 'promise',
      cites: [target.cite],
    },
  ];
}

function answerChanged({ facts: { adjustments = [] }, asOf }: PledgeEntry): AnswerFact[] {
  if (adjustments.length === 0) return [];
  return [
    {
      field: 'changed',
      sentences: adjustments.map((told) =>
        told.date === undefined
          ? writeSentence('answer.changed', { before: text(told.before), after: text(told.after) })
          : writeSentence('answer.changed.on', {
              ...{ before: text(told.before), after: text(told.after) },
              when: when(told.date),
            }),
      ),
      asOf: asOf.text,
      cites: adjustments.map(({ cite }) => cite),
    },
  ];
}

/** How a pledge stands, what it was to reach and when, and what was changed in it. */
export const answerStanding = (pledge: PledgeEntry): AnswerFact[] => [
  answerStatus(pledge),
  ...answerDone(pledge),
  ...answerTarget(pledge),
  ...answerChanged(pledge),
];
