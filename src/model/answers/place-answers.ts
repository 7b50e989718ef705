import type { GovernmentBook } from '../dataset.ts';
import type { PledgeEntry } from '../pledge-entry.ts';
import { called, writeSentence, text, type AnswerFact } from './answer.ts';
import { answerLabels, type Labelled } from './labelled-answers.ts';

/** Where a pledge is carried out: the places it is tied to and what its sources say of the site. */
export function answerWhere(
  { places }: PledgeEntry,
  { placeById }: GovernmentBook,
  labelled: readonly Labelled[],
): AnswerFact[] {
  const named = places.flatMap((id) => placeById.get(id) ?? []);
  const [stated] = answerLabels(labelled, ['where']);
  if (named.length === 0 && !stated) return [];
  return [
    {
      field: 'where',
      sentences: [
        ...(stated?.sentences ?? []),
        ...(named.length > 0 ? [writeSentence('answer.where', { places: called(named) })] : []),
      ],
      anchor: 'promise',
      cites: stated?.cites ?? named.map(({ cite }) => cite),
    },
  ];
}

/** The main number of a government; a direct line is never in the records. */
export function answerPhone({ government }: GovernmentBook): AnswerFact[] {
  const { contact } = government;
  if (contact === undefined) return [];
  return [
    {
      field: 'phone',
      sentences: [
        writeSentence('answer.phone', { name: called([government]), number: text(contact) }),
      ],
      figure: text(contact),
      cites: [],
    },
  ];
}
