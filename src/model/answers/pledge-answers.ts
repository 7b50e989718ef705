import type { Dataset, GovernmentBook, TermBook } from '../dataset.ts';
import type { PledgeEntry } from '../pledge-entry.ts';
import { called, writeSentence, text, when, type AnswerFact } from './answer.ts';
import { answerBasis, answerOffices } from './department-answers.ts';
import { answerEvents } from './event-answers.ts';
import { answerCounts, answerLabels, type Labelled } from './labelled-answers.ts';
import { answerMeasure } from './measure-answers.ts';
import { answerMoney } from './money-answers.ts';
import { answerMoneyParts } from './money-parts-answers.ts';
import { answerPhone, answerWhere } from './place-answers.ts';
import { answerStanding } from './status-answers.ts';

function listLabelled({ parts }: PledgeEntry): Labelled[] {
  return parts.flatMap(({ title, english, work: { facts = [] } }) => {
    const of = title === undefined ? undefined : called([{ title, english }]);
    return facts.map((fact) => ({ fact, of }));
  });
}

/** When the work was to begin and end, project by project. */
function answerPeriod({ parts, asOf }: PledgeEntry): AnswerFact[] {
  const stated = parts.flatMap(({ title, english, work: { period } }) =>
    period ? [{ title, english, period }] : [],
  );
  const [first] = stated;
  if (!first) return [];
  return [
    {
      field: 'period',
      sentences: stated.map(({ title, english, period }) =>
        title === undefined
          ? writeSentence('answer.period', { when: when(period.when) })
          : writeSentence('answer.period.of', {
              name: called([{ title, english }]),
              when: when(period.when),
            }),
      ),
      figure: stated.length === 1 ? when(first.period.when) : undefined,
      asOf: asOf.text,
      anchor: 'promise',
      cites: stated.map(({ period }) => period.cite),
    },
  ];
}

function answerNumber({ facts, asOf }: PledgeEntry, { term }: TermBook): AnswerFact {
  return {
    field: 'number',
    sentences: [writeSentence('answer.number', { term: called([term]), id: text(facts.id) })],
    figure: text(facts.id),
    asOf: asOf.text,
    cites: facts.sources.slice(0, 1),
  };
}

/** What left the count is answered as before, and that it left is said first. */
function tellDeparture({ departed }: PledgeEntry, fact: AnswerFact): AnswerFact {
  if (!departed) return fact;
  return { ...fact, sentences: [writeSentence(`tombstone.${departed.kind}`), ...fact.sentences] };
}

/** All that is stated of a pledge, field by field. */
export function answerPledge(
  pledge: PledgeEntry,
  term: TermBook,
  book: GovernmentBook,
  dataset: Dataset,
): AnswerFact[] {
  const labelled = listLabelled(pledge);
  const inOutline = { asOf: pledge.asOf.text, anchor: 'promise' };
  const period = answerPeriod(pledge);
  const own = answerLabels(labelled, ['phone', 'hours', 'who', 'size', 'often']);
  const stated = [
    ...own,
    ...(period.length > 0 ? [] : answerLabels(labelled, ['period'])),
    ...answerCounts(labelled),
  ].map((fact) => ({ ...fact, ...inOutline }));
  const measures = pledge.parts.flatMap(({ work }) => work.measures ?? []);
  const facts = [
    ...answerMoney(pledge, term.term),
    ...answerMoneyParts(pledge),
    ...answerEvents(pledge),
    ...period,
    ...answerStanding(pledge),
    ...answerWhere(pledge, book, labelled),
    ...answerOffices(pledge, book),
    ...stated,
    ...measures.flatMap((measure) => answerMeasure(measure, 'measures')),
    ...(own.some(({ field }) => field === 'phone') ? [] : answerPhone(book)),
    answerNumber(pledge, term),
    ...answerBasis(pledge.facts.sources, dataset, 'record'),
  ];
  return facts.map((fact) => tellDeparture(pledge, fact));
}
