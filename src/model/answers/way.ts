import { address as to } from '../address.ts';
import { countChanges } from '../adjustments.ts';
import { hasCards } from '../coverage.ts';
import type { TermBook } from '../dataset.ts';
import type { PledgeEntry } from '../pledge-entry.ts';
import { listSpentSpans } from '../spent-span.ts';
import { isReported } from '../status.ts';
import { hasDeadline, listOverdue } from '../term-summary.ts';
import { asNumber, called, when, won, writeSentence, type AnswerSentence } from './answer.ts';

/** A question that a page of the site answers: its name, the page, and what is there. */
export interface Way {
  way: string;
  address: string;
  sentence: AnswerSentence;
}

function findGreatest(
  pledges: readonly PledgeEntry[],
  stage: 'plan' | 'spent',
): { pledge: PledgeEntry; amount: number } | undefined {
  const stated = pledges.flatMap((pledge) => {
    const amount = pledge.money?.[stage];
    return amount === undefined ? [] : [{ pledge, amount }];
  });
  return stated.toSorted((a, b) => b.amount - a.amount)[0];
}

const countOf = (pledges: readonly PledgeEntry[], is: (pledge: PledgeEntry) => boolean) =>
  asNumber(pledges.filter(is).length);

/** How many are late, of those that state by when and are still waited for; none stated is not none late. */
function sayOverdue({ pledges, asOf }: TermBook): AnswerSentence {
  const waited = pledges.filter(({ departed }) => !departed);
  if (!hasDeadline(waited)) return writeSentence('answer.way.overdue.unjudged');
  return writeSentence('answer.way.overdue', {
    overdue: asNumber(listOverdue(pledges).length),
    judged: countOf(waited, ({ statuses }) => statuses.schedule.value !== 'no-deadline'),
    late: countOf(waited, ({ statuses }) => statuses.schedule.value === 'late'),
    date: when(asOf.text),
  });
}

/** Pledges by time: those behind, and those whose target year is the year of the as-of day. */
function listTimeWays(book: TermBook): Way[] {
  const { government, term, pledges, asOf } = book;
  const year = asOf.day.slice(0, 4);
  return [
    {
      way: 'overdue',
      address: `${to.term(government, term.id)}#overdue`,
      sentence: sayOverdue(book),
    },
    {
      way: 'due',
      address: to.pledgesBy(government, term.id, 'order', 'deadline'),
      sentence: writeSentence('answer.way.due', {
        count: countOf(pledges, ({ facts }) => String(facts.target?.year) === year),
        year: when(year),
      }),
    },
  ];
}

/** Where nothing was begun: what the government says, what is recorded, and of how many neither is known. */
function listStartWays({ government, term, pledges, asOf }: TermBook): Way[] {
  return [
    {
      way: 'not-started',
      address: to.pledges(government, term.id),
      sentence: writeSentence('answer.way.not-started', {
        said: countOf(pledges, ({ statuses }) => statuses.reported.value === 'not-started'),
        none: countOf(pledges, ({ statuses }) =>
          ['planned', 'no-evidence'].includes(statuses.evidenced.value),
        ),
        unknown: countOf(pledges, ({ statuses }) => !isReported(statuses)),
        date: when(asOf.text),
      }),
    },
  ];
}

/** Pledges by money: the order of the plans, and who spent most. */
function listMoneyWays({ government, term, pledges }: TermBook): Way[] {
  const byPlan = to.pledgesBy(government, term.id, 'order', 'money');
  const [plan, spent] = [findGreatest(pledges, 'plan'), findGreatest(pledges, 'spent')];
  return [
    { way: 'over', address: byPlan, sentence: writeSentence('answer.way.over') },
    ...(plan
      ? [
          {
            way: 'most-planned',
            address: byPlan,
            sentence: writeSentence('answer.way.most-planned', {
              pledge: called([plan.pledge.facts]),
              amount: won(plan.amount),
            }),
          },
        ]
      : []),
    ...(spent
      ? [
          {
            way: 'most-spent',
            address: `${to.ledger(government, term.id)}#by-pledge`,
            sentence: writeSentence('answer.way.most-spent', {
              pledge: called([spent.pledge.facts]),
              amount: won(spent.amount),
              spans: { is: 'spans', value: listSpentSpans([spent.pledge]) },
            }),
          },
        ]
      : []),
  ];
}

/** What was changed, dropped or undone. */
function listChangeWays(book: TermBook): Way[] {
  const { government, term, pledges } = book;
  const adjustments = to.adjustments(government, term.id);
  const left = pledges.filter(({ departed }) => departed).length;
  const reversed = pledges.filter(({ statuses }) => statuses.evidenced.value === 'reversed').length;
  return [
    {
      way: 'changed',
      address: adjustments,
      sentence: writeSentence('answer.way.changed', { count: asNumber(countChanges(book)) }),
    },
    {
      way: 'ended',
      address:
        left === 0 && reversed > 0
          ? to.pledgesBy(government, term.id, 'status', 'reversed')
          : adjustments,
      sentence: writeSentence('answer.way.ended', {
        left: asNumber(left),
        reversed: asNumber(reversed),
      }),
    },
  ];
}

/** The questions that lists of a term answer; none where no pledge has a card. */
export const listTermWays = (term: TermBook): Way[] =>
  hasCards(term)
    ? [
        ...listTimeWays(term),
        ...listStartWays(term),
        ...listMoneyWays(term),
        ...listChangeWays(term),
      ]
    : [];
