import type { Named } from '../../schema/name.ts';
import type { Citation } from '../../schema/text.ts';
import { addAmounts, toWon, type Won } from '../amount.ts';
import { uniqueCitations } from '../citations.ts';
import type { MoneyStages } from '../money.ts';
import type { PledgeEntry, WorkPart } from '../pledge-entry.ts';
import { listSpentSpans, readSpentSpan } from '../spent-span.ts';
import {
  asNumber,
  called,
  writeSentence,
  text,
  when,
  won,
  type AnswerFact,
  type AnswerSentence,
} from './answer.ts';
import { answerInitial, answerNotApplicable } from './money-silent-answers.ts';

type AnswerStage = 'plan' | 'secured' | 'spent';
type PlanKind = 'current' | 'table' | 'mixed';

const hasMoney = ({ work }: WorkPart) => work.money !== undefined;

function citePart(stage: AnswerStage, { work: { money } }: WorkPart): Citation | undefined {
  if (stage !== 'plan') return money?.[stage]?.cite;
  return typeof money?.planTotal?.current === 'number' ? money.planTotal.cite : money?.plan?.cite;
}

/** Whether the plan is the total that the source prints, or what its table adds up to. */
function kindOfPlan(parts: readonly WorkPart[]): PlanKind {
  const kinds = new Set(
    parts.map(({ work: { money } }) =>
      typeof money?.planTotal?.current === 'number' ? 'current' : 'table',
    ),
  );
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : 'mixed';
}

/** Of several projects each says its own amount, and it is said where one states none. */
function tellParts(stage: AnswerStage, parts: readonly WorkPart[]): AnswerSentence[] {
  const named = parts.filter(({ title }) => title !== undefined);
  if (parts.length < 2 || named.length < 2) return [];
  const stated = parts.filter(({ money }) => money?.[stage] !== undefined);
  return [
    ...(stated.length < named.length ? [writeSentence('answer.money.some-parts')] : []),
    ...stated.flatMap(({ title, english, money }) =>
      title === undefined || money?.[stage] === undefined
        ? []
        : [
            writeSentence('answer.money.part', {
              name: called([{ title, english }]),
              amount: won(money[stage]),
            }),
          ],
    ),
  ];
}

/** What is planned for after the term stands beside the plan, which may not count it. */
function sumAfterTerm(parts: readonly WorkPart[]): Won | undefined {
  return addAmounts(
    parts.map(({ work: { money } }) =>
      money?.unit ? toWon(money.termPlan?.columns?.['after-term'], money.unit) : undefined,
    ),
  );
}

function tellPlan({ parts, money }: PledgeEntry, { initialPlan, plan }: MoneyStages) {
  const after = sumAfterTerm(parts);
  return [
    ...(initialPlan === undefined || initialPlan === plan || money === undefined
      ? []
      : [writeSentence('answer.plan.initial', { amount: won(initialPlan) })]),
    ...(after === undefined
      ? []
      : [writeSentence('answer.plan.after-term', { amount: won(after) })]),
  ];
}

/** What was noted while the tables were read. */
function tellDoubts(parts: readonly WorkPart[]): AnswerSentence[] {
  const count = parts.flatMap(({ work: { money } }) => money?.notes ?? []).length;
  return count === 0 ? [] : [writeSentence('answer.money.notes', { count: asNumber(count) })];
}

function sayWhole(
  stage: AnswerStage,
  pledge: PledgeEntry,
  amount: Won,
  subject: AnswerSentence['slots'],
) {
  const slots = { ...subject, amount: won(amount) };
  if (stage === 'spent') {
    const spans = { is: 'spans', value: listSpentSpans([pledge]) } as const;
    return writeSentence('answer.spent', { ...slots, spans });
  }
  if (stage === 'secured') return writeSentence('answer.secured', slots);
  const kind = kindOfPlan(pledge.parts.filter(({ money }) => money?.plan !== undefined));
  return writeSentence(`answer.plan.${kind}`, slots);
}

function answerStage(
  stage: AnswerStage,
  pledge: PledgeEntry,
  subject: AnswerSentence['slots'],
): AnswerFact[] {
  const { money, parts, asOf } = pledge;
  const amount = money?.[stage];
  if (!money || amount === undefined) return [];
  const withMoney = parts.filter(hasMoney);
  return [
    {
      field: stage,
      sentences: [
        sayWhole(stage, pledge, amount, subject),
        ...tellParts(stage, parts),
        ...(stage === 'plan' ? tellPlan(pledge, money) : []),
        ...tellDoubts(parts),
        writeSentence('answer.as-of', { date: when(asOf.text) }),
      ],
      figure: won(amount),
      asOf: asOf.text,
      anchor: 'money',
      cites: uniqueCitations(withMoney.map((part) => citePart(stage, part))),
    },
  ];
}

/** The same of one project, where a pledge holds several. */
function answerPart(
  stage: AnswerStage,
  part: WorkPart,
  { asOf }: PledgeEntry,
  subject: AnswerSentence['slots'],
): AnswerFact[] {
  const { title, english, money, work } = part;
  const amount = money?.[stage];
  if (title === undefined || amount === undefined) return [];
  const span = work.money && readSpentSpan(work.money);
  const slots = {
    ...subject,
    name: called([{ title, english }]),
    amount: won(amount),
    spans: { is: 'spans', value: span ? [span] : [] } as const,
  };
  const say =
    stage === 'plan' ? `answer.plan.of-part.${kindOfPlan([part])}` : `answer.${stage}.of-part`;
  return [
    {
      field: stage,
      of: { title, english },
      sentences: [
        writeSentence(say, slots),
        writeSentence('answer.as-of', { date: when(asOf.text) }),
      ],
      figure: won(amount),
      asOf: asOf.text,
      anchor: 'money',
      cites: uniqueCitations([citePart(stage, part)]),
    },
  ];
}

/** What a pledge costs: planned, secured, spent. A stage that no source states has no answer. */
export function answerMoney(pledge: PledgeEntry, term: Named): AnswerFact[] {
  const subject = { term: called([term]), id: text(pledge.facts.id) };
  return [
    ...(['plan', 'secured', 'spent'] as const).flatMap((stage) =>
      answerStage(stage, pledge, subject),
    ),
    ...(['plan', 'secured', 'spent'] as const).flatMap((stage) =>
      pledge.parts.length < 2
        ? []
        : pledge.parts.flatMap((part) => answerPart(stage, part, pledge, subject)),
    ),
    ...answerInitial(pledge, subject),
    ...answerNotApplicable(pledge),
  ];
}
