import type { Government } from '../schema/government.ts';
import { address } from './address.ts';
import { hasCards } from './coverage.ts';
import type { Dataset, TermBook } from './dataset.ts';
import { bodyOf } from './adjustments.ts';
import { listContacts } from './contact.ts';
import type { Finding } from './finding.ts';
import { groupOf } from './group.ts';
import { readNumberRuns } from './numbering.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import { isReported } from './status.ts';
import { judgeYearlyTarget, listGoalYears } from './yearly-target.ts';

/** The fields on which the Korea Manifesto Center judges a municipal pledge page, and the parts of a plan it asks for. */
export const disclosureFields = [
  'completion',
  'yearly-target',
  'participation',
  'web',
  'match',
  'plan',
  'money',
] as const;
export type DisclosureField = (typeof disclosureFields)[number];

export const disclosureItems = {
  'status-stated': 'completion',
  'evidence-recorded': 'completion',
  'changes-explained': 'completion',
  'records-young': 'completion',
  'total-announced': 'completion',
  'all-cards': 'completion',
  'numbers-complete': 'completion',
  'yearly-goals': 'yearly-target',
  'yearly-judged': 'yearly-target',
  'panel-results': 'participation',
  'contact-named': 'participation',
  'figures-agree': 'web',
  'sources-placed': 'web',
  'offices-named': 'web',
  'dates-shown': 'web',
  'ballot-quoted': 'match',
  'goal-stated': 'plan',
  'target-stated': 'plan',
  'budget-stated': 'plan',
  'department-stated': 'plan',
  'stages-stated': 'money',
} as const satisfies Record<string, DisclosureField>;
export type DisclosureName = keyof typeof disclosureItems;

/** One thing that should be public, checked on the records here. */
export interface DisclosureItem {
  name: DisclosureName;
  field: DisclosureField;
  result: 'pass' | 'fail' | 'not-applicable';
  /** How many of the things asked for are there; both are 0 where nothing can be asked. */
  have: number;
  of: number;
  /** The pledges where it is missing. */
  missing: readonly string[];
}

type Answer = Pick<DisclosureItem, 'have' | 'of' | 'missing'>;

const answer = (have: number, of: number, missing: readonly string[] = []): Answer => ({
  have,
  of,
  missing,
});

function settle(name: DisclosureName, { have, of, missing }: Answer): DisclosureItem {
  const result = of === 0 ? 'not-applicable' : have === of ? 'pass' : 'fail';
  return { name, field: disclosureItems[name], result, have, of, missing };
}

/** Asked of each pledge; where the answer is undefined the question does not apply to it. */
const pledgeChecks = {
  'status-stated': ({ statuses }) =>
    statuses.reported.value === 'lost' ? undefined : isReported(statuses),
  'evidence-recorded': ({ milestones }) => milestones.some(({ state }) => state === 'done'),
  'yearly-goals': ({ parts }) =>
    parts.some(({ work }) => work.yearlyGoals?.some(({ when }) => when !== undefined)),
  'offices-named': ({ facts }) => (facts.responsible ?? []).length > 0,
  'ballot-quoted': ({ facts }) => facts.ballot !== undefined,
  'goal-stated': ({ facts }) => facts.goal !== undefined,
  'target-stated': ({ facts }) => facts.target !== undefined,
  'budget-stated': ({ money, moneyNotApplicable }) =>
    moneyNotApplicable ? undefined : money?.plan !== undefined,
  'stages-stated': ({ money, moneyNotApplicable }) =>
    moneyNotApplicable
      ? undefined
      : [money?.plan, money?.secured, money?.spent].every((stage) => stage !== undefined),
} as const satisfies Partial<Record<DisclosureName, (pledge: PledgeEntry) => boolean | undefined>>;

type PledgeCheck = keyof typeof pledgeChecks;

function checkPledges(name: PledgeCheck, pledges: readonly PledgeEntry[]): Answer {
  const answers = pledges
    .map((pledge) => ({ id: pledge.facts.id, has: pledgeChecks[name](pledge) }))
    .filter(({ has }) => has !== undefined);
  const missing = answers.filter(({ has }) => !has).map(({ id }) => id);
  return answer(answers.length - missing.length, answers.length, missing);
}

const answerPledgeChecks = (pledges: readonly PledgeEntry[]) =>
  Object.fromEntries(
    Object.keys(pledgeChecks).map((name) => [name, checkPledges(name as PledgeCheck, pledges)]),
  ) as Record<PledgeCheck, Answer>;

/** Without a promised rhythm the item is not met: no record can be called out of date or up to date. */
function checkRecordAge(pledges: readonly PledgeEntry[]): Answer {
  const isPromised = pledges.some(({ freshness }) => freshness.value !== 'no-rhythm');
  if (!isPromised) return answer(0, Math.min(pledges.length, 1));
  const stale = pledges.filter(({ freshness }) => freshness.value === 'stale');
  const ids = stale.map(({ facts }) => facts.id);
  return answer(pledges.length - ids.length, pledges.length, ids);
}

/** Changes that say when, why and who deliberated. */
function checkChanges(pledges: readonly PledgeEntry[]): Answer {
  const changes = pledges.flatMap(({ facts }) =>
    (facts.adjustments ?? []).map((change) => ({ id: facts.id, change })),
  );
  const missing = changes.filter(
    ({ change }) => change.date === undefined || bodyOf(change) === undefined,
  );
  const ids = [...new Set(missing.map(({ id }) => id))];
  return answer(changes.length - missing.length, changes.length, ids);
}

/** Goals of years that have ended and that name what would show them. */
function checkYearlyJudged(pledges: readonly PledgeEntry[], asOf: string): Answer {
  const asked = listGoalYears(pledges, asOf).flatMap((year) =>
    pledges.flatMap((pledge) => {
      const value = judgeYearlyTarget(pledge, year, asOf);
      return value === 'no-goal' ? [] : { id: pledge.facts.id, isJudged: value !== 'unjudged' };
    }),
  );
  const missing = asked.filter(({ isJudged }) => !isJudged).map(({ id }) => id);
  return answer(asked.length - missing.length, asked.length, [...new Set(missing)]);
}

/** Cards published here beside the number that the government last announced; without one nothing can be asked. */
function checkCards(announced: number | undefined, cards: number): Answer {
  return announced === undefined ? answer(0, 0) : answer(Math.min(cards, announced), announced);
}

function checkNumbers(term: TermBook): Answer {
  const runs = readNumberRuns(term);
  const missing = runs.reduce((sum, run) => sum + run.missing.length, 0);
  const all = runs.reduce((sum, { last }) => sum + last, 0);
  return answer(all - missing, all);
}

/** What can be asked without a card: all else asks what the cards say. */
const askedWithoutCards: readonly DisclosureName[] = [
  'total-announced',
  'all-cards',
  'contact-named',
];

/** What the pledges of a term say, and what the site says of itself, item by item. */
export function listDisclosure(
  dataset: Dataset,
  term: TermBook,
  findings: readonly Finding[],
): DisclosureItem[] {
  const { pledges } = term;
  const open = findings.filter(
    ({ grade, explanation }) => grade === 'contradiction' && explanation === undefined,
  );
  const isContrary = new Set(
    open.flatMap(({ subject }) => (subject.kind === 'pledge' ? subject.id : [])),
  );
  const contrary = pledges.map(({ facts }) => facts.id).filter((id) => isContrary.has(id));
  const announced = term.term.announced?.at(-1)?.pledges;
  // Without them no record passes the gate: they hold on every built site, and the page says so.
  const guaranteed = answer(pledges.length, pledges.length);
  const answers: Readonly<Record<DisclosureName, Answer>> = {
    ...answerPledgeChecks(pledges),
    'sources-placed': guaranteed,
    'dates-shown': guaranteed,
    'department-stated': guaranteed,
    'records-young': checkRecordAge(pledges),
    'changes-explained': checkChanges(pledges),
    'yearly-judged': checkYearlyJudged(pledges, term.asOf.day),
    'total-announced': answer(Number(announced !== undefined), 1),
    'all-cards': checkCards(announced, pledges.length),
    'numbers-complete': checkNumbers(term),
    'panel-results': answer(Number(pledges.some(({ facts }) => facts.jury !== undefined)), 1),
    'contact-named': answer(Number(listContacts(dataset.site).length > 0), 1),
    'figures-agree': answer(pledges.length - contrary.length, pledges.length, contrary),
  };
  return (Object.keys(disclosureItems) as DisclosureName[])
    .filter((name) => hasCards(term) || askedWithoutCards.includes(name))
    .map((name) => settle(name, answers[name]));
}

/** How many of the items that can be asked are met. */
export function sumDisclosure(items: readonly DisclosureItem[]) {
  const count = (result: DisclosureItem['result']) =>
    items.filter((item) => item.result === result).length;
  const [pass, fail] = [count('pass'), count('fail')];
  return { asked: pass + fail, pass, fail };
}

export interface TermDisclosure {
  government: Government;
  term: TermBook;
  items: readonly DisclosureItem[];
}

/**
 * The self-audit of the newest term of each government, or of one of them.
 * @param findingsByTerm findings of a term and its pledges, by the address of the term's page
 */
export function discloseAll(
  dataset: Dataset,
  findingsByTerm: ReadonlyMap<string, readonly Finding[]>,
  gov?: string,
): TermDisclosure[] {
  return dataset.governments
    .filter(({ government }) => gov === undefined || government.id === gov)
    .flatMap(({ government, terms }) => {
      const term = terms.at(-1);
      if (!term) return [];
      const findings = groupOf(findingsByTerm, address.term(government.id, term.term.id));
      return { government, term, items: listDisclosure(dataset, term, findings) };
    });
}
