import type { Department } from '../../schema/department.ts';
import type { Place } from '../../schema/government.ts';
import type { Source } from '../../schema/source.ts';
import { groupOf } from '../group.ts';
import type { GovernmentBook, TermBook } from '../dataset.ts';
import { called, sayAnswer, text, when, type AnswerFact, type Slot } from './answer.ts';
import { answerPhone } from './place-answers.ts';

const count = (value: number): Slot => ({ is: 'number', value });

/** How many pledges of a site have to do with something; what is not on the site is not counted. */
function answerPledgeCount(say: string, pledges: number, named: Slot): AnswerFact[] {
  if (pledges === 0) return [];
  return [
    {
      field: 'count',
      sentences: [sayAnswer(say, { name: named, count: count(pledges) })],
      figure: count(pledges),
      cites: [],
    },
  ];
}

export function answerDepartment(department: Department, book: GovernmentBook): AnswerFact[] {
  const pledges = groupOf(book.pledgesByDepartment, department.id).length;
  return [
    ...answerPhone(book),
    ...answerPledgeCount('count.of-department', pledges, called([department])),
  ];
}

export const answerPlace = (place: Place, book: GovernmentBook): AnswerFact[] =>
  answerPledgeCount(
    'count.of-place',
    groupOf(book.pledgesByPlace, place.id).length,
    called([place]),
  );

/** What a government announced of its pledges in total, and how many cards the site has. */
export function answerTerm({ term, pledges }: TermBook, book: GovernmentBook): AnswerFact[] {
  const dates = `${term.start}/${term.end}`;
  const announced = (term.announced ?? []).map((each): AnswerFact => ({
    field: 'count',
    sentences: [
      sayAnswer('count.announced', { date: when(each.asOf), count: count(each.pledges) }),
    ],
    figure: count(each.pledges),
    asOf: each.asOf,
    cites: [each.cite],
  }));
  return [
    {
      field: 'when',
      sentences: [sayAnswer('term', { name: called([term]), when: when(dates) })],
      figure: when(dates),
      cites: [term.cite],
    },
    ...announced,
    ...answerPledgeCount('count.of-term', pledges.length, called([term])),
    ...answerPhone(book),
  ];
}

/** When a document was published and by whom. */
export function answerSource({ date, publisher, pages, id }: Source): AnswerFact[] {
  const cites = [{ source: id, place: '' }];
  return [
    ...(date === undefined
      ? []
      : [
          {
            field: 'when' as const,
            ...{
              sentences: [sayAnswer('source.date', { date: when(date) })],
              figure: when(date),
              cites,
            },
          },
        ]),
    {
      field: 'host',
      sentences: [sayAnswer('source.publisher', { publisher: text(publisher) })],
      figure: text(publisher),
      cites,
    },
    ...(pages === undefined ? [] : [answerPages(pages, cites)]),
  ];
}

function answerPages(pages: number, cites: AnswerFact['cites']): AnswerFact {
  const figure = count(pages);
  return {
    field: 'count',
    sentences: [sayAnswer('source.pages', { pages: figure })],
    figure,
    cites,
  };
}
