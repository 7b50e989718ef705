import type { OfficeChange } from '../../kinds/organisation/schema.ts';
import type { PlanStep } from '../../schema/account.ts';
import type { AnyEntry } from '../entry-book.ts';
import { writeSentence, text, when, type AnswerFact, type AnswerSentence } from './answer.ts';

/** More steps than this are left to the page. */
const mostSteps = 6;

function tellStep({ when: time, printed, what, state }: PlanStep): AnswerSentence[] {
  const event = text(what);
  if (time !== undefined) {
    return [
      writeSentence(state === 'done' ? 'answer.event.done' : 'answer.event.planned', {
        when: when(time),
        event,
      }),
    ];
  }
  return printed === undefined
    ? []
    : [writeSentence('answer.step.printed', { printed: text(printed), event })];
}

/** When the steps of an entry were or were to be, as its document lists them. */
export function answerSteps(steps: readonly PlanStep[]): AnswerFact[] {
  const timed = steps.filter((step) => step.when !== undefined || step.printed !== undefined);
  const shown = timed.slice(0, mostSteps);
  if (shown.length === 0) return [];
  const left = timed.length - shown.length;
  return [
    {
      field: 'when',
      sentences: [
        ...shown.flatMap(tellStep),
        ...(left > 0 ? [writeSentence('answer.event.more', { count: text(String(left)) })] : []),
      ],
      anchor: 'steps-title',
      cites: shown.map(({ cite }) => cite),
    },
  ];
}

function tellChange({ of, before, after, when: time }: OfficeChange): AnswerSentence {
  const slots = { of: text(of), after: text(after) };
  const dated = time === undefined ? {} : { when: when(time) };
  const shape = before === undefined ? 'after' : 'both';
  const dates = time === undefined ? 'undated' : 'dated';
  return writeSentence(`answer.office.${shape}.${dates}`, {
    ...slots,
    ...dated,
    ...(before === undefined ? {} : { before: text(before) }),
  });
}

/** What a reorganisation changed. */
export function answerChanges(entry: AnyEntry): AnswerFact[] {
  const changes = (entry['changes'] ?? []) as readonly OfficeChange[];
  const shown = changes.slice(0, mostSteps);
  if (shown.length === 0) return [];
  const left = changes.length - shown.length;
  return [
    {
      field: 'changed',
      sentences: [
        ...shown.map(tellChange),
        ...(left > 0 ? [writeSentence('answer.event.more', { count: text(String(left)) })] : []),
      ],
      anchor: 'changes-title',
      cites: shown.map(({ cite }) => cite),
    },
  ];
}
