import type { Fact } from '../../schema/work.ts';
import {
  writeSentence,
  text,
  type AnswerFact,
  type AnswerField,
  type AnswerSlot,
} from './answer.ts';
import { readStatedCount, sortLabel } from './stated-labels.ts';

/** A labelled fact and the project it belongs to. */
export interface Labelled {
  fact: Fact;
  of: AnswerSlot | undefined;
}

/** The same words in one sentence: what is stated keeps its own words. */
function sayLabelled({ fact: { label, text: says }, of }: Labelled) {
  const slots = {
    label: { is: 'label', value: label } as const,
    text: text(says.replace(/\.$/, '')),
  };
  return of
    ? writeSentence('answer.fact.of', { ...slots, name: of })
    : writeSentence('answer.fact', slots);
}

function answerOne(
  field: AnswerField,
  all: readonly Labelled[],
  figureOf: (says: string) => AnswerSlot | undefined,
): AnswerFact[] {
  const [first] = all;
  if (!first) return [];
  return [
    {
      field,
      sentences: all.map(sayLabelled),
      figure: all.length === 1 ? figureOf(first.fact.text) : undefined,
      cites: all.map(({ fact }) => fact.cite),
    },
  ];
}

/** What is stated under labels that answer a field, field by field. */
export function answerLabels(
  labelled: readonly Labelled[],
  fields: readonly AnswerField[],
): AnswerFact[] {
  return fields.flatMap((field) =>
    answerOne(
      field,
      labelled.filter(({ fact }) => sortLabel(fact.label, fact.text) === field),
      (says) => (field === 'phone' ? text(says) : undefined),
    ),
  );
}

/** Facts that begin with a count, each its own answer: what is counted differs. */
export function answerCounts(labelled: readonly Labelled[]): AnswerFact[] {
  return labelled.flatMap((each) => {
    const isMoney = sortLabel(each.fact.label, each.fact.text) === 'plan';
    const count = isMoney ? undefined : readStatedCount(each.fact.text);
    return count ? answerOne('count', [each], () => ({ is: 'quantity', ...count })) : [];
  });
}
