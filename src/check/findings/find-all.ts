import type { Dataset, GovernmentBook, TermBook } from '../../model/dataset.ts';
import {
  addressOfSubject,
  findingCodes,
  severities,
  type CheckCount,
  type Finding,
} from '../../model/finding.ts';
import { tellApart } from '../../model/finding-anchor.ts';
import { groupBy, groupOf } from '../../model/group.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { judge, type Comparison } from './rule.ts';
import type { PledgeContext } from './pledge-rule.ts';
import { awardRules, indicatorRules, pledgeRules, termRules } from './rules.ts';

/** What the sources say against themselves, and how much was compared to find it. */
export interface Audit {
  findings: readonly Finding[];
  /** Every kind, for every government, also where nothing could be compared. */
  checks: readonly CheckCount[];
}

const weigh = ({ severity }: Finding) => severities.indexOf(severity);

/** The findings of one record: heaviest first, then by kind, then as printed. */
function pickFindings(comparisons: readonly Comparison[]): Finding[] {
  const found = comparisons
    .flatMap(({ finding }) => finding ?? [])
    .sort((a, b) => weigh(a) - weigh(b) || (a.code < b.code ? -1 : Number(a.code > b.code)));
  return tellApart(found);
}

function judgePledge(pledge: PledgeEntry, context: PledgeContext): Comparison[] {
  const { government, term, facts } = pledge;
  return judge(pledgeRules, pledge, context, {
    subject: { kind: 'pledge', government, term, id: facts.id },
    acknowledged: facts.acknowledged,
    projects: facts.projects,
  });
}

export function findInPledge(pledge: PledgeEntry, context: PledgeContext): Finding[] {
  return pickFindings(judgePledge(pledge, context));
}

function judgeTerm(book: TermBook): Comparison[] {
  const { government, term } = book;
  return judge(termRules, book, undefined, {
    subject: { kind: 'term', government, term: term.id, id: term.id },
    acknowledged: term.acknowledged,
  });
}

/** The comparisons of each record of a government, in the order of its records. */
function judgeGovernment(book: GovernmentBook, asOf: string): Comparison[][] {
  const government = book.government.id;
  const about = (
    kind: 'indicator' | 'award',
    { id, acknowledged }: (typeof book.awards)[number] | (typeof book.indicators)[number],
  ) => ({
    subject: { kind, government, term: undefined, id },
    acknowledged,
  });
  return [
    ...book.terms.flatMap((term) => [
      judgeTerm(term),
      ...term.pledges.map((pledge) =>
        judgePledge(pledge, {
          asOf,
          term: term.term,
          indicators: groupOf(book.indicatorsByPledge, pledge.facts.id),
        }),
      ),
    ]),
    ...book.indicators.map((indicator) =>
      judge(indicatorRules, indicator, { asOf, book }, about('indicator', indicator)),
    ),
    ...book.awards.map((award) => judge(awardRules, award, undefined, about('award', award))),
  ];
}

function countChecks(comparisons: readonly Comparison[], government: string): CheckCount[] {
  const byCode = groupBy(comparisons, ({ code }) => code);
  return findingCodes.map((code) => {
    const made = groupOf(byCode, code);
    const failed = made.filter(({ finding }) => finding !== undefined);
    return { government, code, made: made.length, failed: failed.length };
  });
}

/** Every finding, in the order of governments, terms, pledges, indicators and awards, and every check made. */
export function findAll({ governments, asOf }: Dataset): Audit {
  const judged = governments.map((book) => ({
    government: book.government.id,
    records: judgeGovernment(book, asOf),
  }));
  return {
    findings: judged.flatMap(({ records }) => records.flatMap(pickFindings)),
    checks: judged.flatMap(({ government, records }) => countChecks(records.flat(), government)),
  };
}

/** Findings by the address of each page that shows them. */
export function groupFindings(findings: readonly Finding[]): Map<string, Finding[]> {
  return groupBy(findings, ({ subject, names = [] }) => [subject, ...names].map(addressOfSubject));
}
