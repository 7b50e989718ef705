import type { Department } from '../../schema/department.ts';
import type { Place } from '../../schema/government.ts';
import type { Source } from '../../schema/source.ts';
import { groupOf } from '../group.ts';
import type { GovernmentBook, TermBook } from '../dataset.ts';
import {
  asNumber,
  called,
  writeSentence,
  text,
  when,
  type AnswerFact,
  type AnswerSlot,
} from './answer.ts';
import { answerPhone } from './place-answers.ts';

/** How many pledges of a site have to do with something; what is not on the site is not counted. */
function answerPledgeCount(say: string, pledges: number, named: AnswerSlot): AnswerFact[] {
  if (pledges === 0) return [];
  return [
    {
      field: 'count',
      sentences: [writeSentence(say, { name: named, count: asNumber(pledges) })],
      figure: asNumber(pledges),
      cites: [],
    },
  ];
}

export function answerDepartment(department: Department, book: GovernmentBook): AnswerFact[] {
  const pledges = groupOf(book.pledgesByDepartment, department.id).length;
  return [
    ...answerPhone(book),
    ...answerPledgeCount('answer.count.of-department', pledges, called([department])),
  ];
}

export const answerPlace = (place: Place, book: GovernmentBook): AnswerFact[] =>
  answerPledgeCount(
    'answer.count.of-place',
    groupOf(book.pledgesByPlace, place.id).length,
    called([place]),
  );

/** What a government announced of its pledges in total, and how many cards the site has. */
export function answerTerm({ term, pledges }: TermBook, book: GovernmentBook): AnswerFact[] {
  const dates = `${term.start}/${term.end}`;
  const announced = (term.announced ?? []).map((each): AnswerFact => ({
    field: 'count',
    sentences: [
      writeSentence('answer.count.announced', {
        date: when(each.asOf),
        count: asNumber(each.pledges),
      }),
    ],
    figure: asNumber(each.pledges),
    asOf: each.asOf,
    cites: [each.cite],
  }));
  return [
    {
      field: 'when',
      sentences: [writeSentence('answer.term', { name: called([term]), when: when(dates) })],
      figure: when(dates),
      cites: [term.cite],
    },
    ...announced,
    ...answerPledgeCount('answer.count.of-term', pledges.length, called([term])),
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
              sentences: [writeSentence('answer.source.date', { date: when(date) })],
              figure: when(date),
              cites,
            },
          },
        ]),
    {
      field: 'host',
      sentences: [writeSentence('answer.source.publisher', { publisher: text(publisher) })],
      figure: text(publisher),
      cites,
    },
    ...(pages === undefined ? [] : [answerPages(pages, cites)]),
  ];
}

function answerPages(pages: number, cites: AnswerFact['cites']): AnswerFact {
  const figure = asNumber(pages);
  return {
    field: 'count',
    sentences: [writeSentence('answer.source.pages', { pages: figure })],
    figure,
    cites,
  };
}
