import { declarations, type EntryKind } from '../../schema/kinds.ts';
import type { Series } from '../../schema/series.ts';
import type { Citation } from '../../schema/text.ts';
import type { Dataset, GovernmentBook } from '../dataset.ts';
import { findEntry, type AnyEntry } from '../entry-book.ts';
import { listFacts, type EntryFact } from '../entry-fact.ts';
import {
  asNumber,
  writeSentence,
  text,
  when,
  word,
  type AnswerFact,
  type AnswerField,
  type AnswerSentence,
  type AnswerSlot,
} from './answer.ts';
import { answerBasis, answerOffice } from './department-answers.ts';
import { answerCounts, answerLabels } from './labelled-answers.ts';
import { answerMeasure } from './measure-answers.ts';
import { answerPhone } from './place-answers.ts';
import { answerSeries } from './series-answers.ts';
import { answerChanges, answerSteps } from './step-answers.ts';

/** The kinds that citizens may want to call about. */
const served: ReadonlySet<EntryKind> = new Set<EntryKind>(['participation', 'programme']);

/** A fact with its name; of one that another record tells, that record's own answer. */
interface ToldFact {
  sentences: readonly AnswerSentence[];
  figure: AnswerSlot | undefined;
  cites: readonly Citation[];
}

function readSlot(kind: EntryKind, { name, form, value }: EntryFact): AnswerSlot | undefined {
  if (value === undefined || form === 'stated') return undefined;
  if (form === 'amount') return value === '-' ? undefined : { is: 'sum', value };
  if (form === 'date' || form === 'period') return when(value);
  if (form === 'number') return { is: 'number', value };
  if (form === 'lines') return text(value.join(' · '));
  return form === 'choice' ? word(`entry.fact.${kind}.${name}.${value}`) : text(value);
}

function tellHeld(path: string, { entries }: GovernmentBook): ToldFact | undefined {
  const held = findEntry(entries, path);
  if (!held || !('series' in held.entry)) return undefined;
  const [fact] = answerSeries(held.entry as unknown as Series);
  return fact && { sentences: fact.sentences, figure: fact.figure, cites: fact.cites };
}

function tellFact(
  kind: EntryKind,
  fact: EntryFact,
  entry: AnyEntry,
  book: GovernmentBook,
): ToldFact | undefined {
  const label = word(`entry.fact.${kind}.${fact.name}`);
  if (fact.form === 'stated') {
    const { value } = fact;
    if (typeof value === 'string') return tellHeld(value, book);
    if (value === undefined) return undefined;
    const slots = { label, value: text(value.text.replace(/\.$/, '')) };
    const sentence =
      value.when === undefined
        ? writeSentence('answer.entry.fact', slots)
        : writeSentence('answer.entry.fact-at', { ...slots, when: when(value.when) });
    return { sentences: [sentence], figure: text(value.text), cites: [value.cite] };
  }
  const figure = readSlot(kind, fact);
  return (
    figure && {
      sentences: [writeSentence('answer.entry.fact', { label, value: figure })],
      figure,
      cites: entry.sources ?? [],
    }
  );
}

function answerField(field: AnswerField, told: readonly ToldFact[]): AnswerFact[] {
  if (told.length === 0) return [];
  return [
    {
      field,
      sentences: told.flatMap(({ sentences }) => sentences),
      figure: told.length === 1 ? told[0]?.figure : undefined,
      cites: told.flatMap(({ cites }) => cites),
    },
  ];
}

function answerFacts(kind: EntryKind, entry: AnyEntry, book: GovernmentBook): AnswerFact[] {
  const fields = (declarations[kind].answers ?? {}) as Readonly<Record<string, AnswerField>>;
  const told = listFacts(kind, entry).flatMap((fact) => {
    const field = fields[fact.name];
    const own = field && tellFact(kind, fact, entry, book);
    return field && own ? [{ field, own }] : [];
  });
  return [...Map.groupBy(told, ({ field }) => field)].flatMap(([field, all]) =>
    answerField(
      field,
      all.map(({ own }) => own),
    ),
  );
}

/** What was noted while the record was read stands on its page: no figure of it is told without saying so. */
function tellNotes({ notes = [] }: AnyEntry, fact: AnswerFact): AnswerFact {
  if (notes.length === 0) return fact;
  const count = asNumber(notes.length);
  return { ...fact, sentences: [...fact.sentences, writeSentence('answer.notes', { count })] };
}

/** All that is stated of an entry of any kind, field by field. */
export function answerEntry(
  kind: EntryKind,
  entry: AnyEntry,
  book: GovernmentBook,
  dataset: Dataset,
): AnswerFact[] {
  const own = answerFacts(kind, entry, book).map((fact) => tellNotes(entry, fact));
  const has = (field: AnswerField) => own.some((fact) => fact.field === field);
  const labelled = (entry.facts ?? []).map((fact) => ({ fact, of: undefined }));
  const open = (
    ['where', 'period', 'hours', 'size', 'who', 'plan', 'often', 'phone'] as const
  ).filter((field) => !has(field));
  const cites = entry.sources ?? [];
  const stated = [
    ...own,
    ...answerLabels(labelled, open),
    ...('series' in entry ? answerSeries(entry as unknown as Series) : []),
    ...answerCounts(labelled),
    ...(entry.tables ?? []).flatMap((table) => answerMeasure(table)),
    ...(has('when') ? [] : answerSteps(entry.steps ?? [])),
    ...answerChanges(entry),
    ...answerOffice(entry.department, cites, book),
    ...answerBasis(cites, dataset),
  ];
  const isOwn = stated.some(({ field }) => field === 'phone');
  return isOwn || !served.has(kind) ? stated : [...stated, ...answerPhone(book)];
}
