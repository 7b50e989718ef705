import { uniqueCitations } from '../citations.ts';
import type { PledgeEntry } from '../pledge-entry.ts';
import { when, won, writeSentence, type AnswerFact, type AnswerSentence } from './answer.ts';

/** Only the first plan is stated: it is not the plan of today. */
export function answerInitial(
  { money, asOf, parts }: PledgeEntry,
  subject: AnswerSentence['slots'],
): AnswerFact[] {
  if (money?.initialPlan === undefined || money.plan !== undefined) return [];
  return [
    {
      field: 'plan',
      sentences: [
        writeSentence('answer.plan.initial-only', { ...subject, amount: won(money.initialPlan) }),
        writeSentence('answer.as-of', { date: when(asOf.text) }),
      ],
      asOf: asOf.text,
      anchor: 'money',
      cites: uniqueCitations(parts.map(({ work }) => work.money?.planTotal?.cite)),
    },
  ];
}

/** The source says that money does not apply: that is no zero. */
export function answerNotApplicable({ parts, money, asOf }: PledgeEntry): AnswerFact[] {
  const none = parts.find(({ work }) => work.money?.applicable === false);
  if (!none || money !== undefined) return [];
  return [
    {
      field: 'plan',
      sentences: [writeSentence('answer.plan.not-applicable')],
      asOf: asOf.text,
      anchor: 'money',
      cites: uniqueCitations([none.work.money?.cite]),
    },
  ];
}
