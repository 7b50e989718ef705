import { orderedKinds, type EntryKind } from '../../schema/kinds.ts';
import type { Dataset, GovernmentBook, TermBook } from '../../model/dataset.ts';
import {
  addressOfSubject,
  countGrades,
  findingCodes,
  grades,
  type CheckCount,
  type Finding,
} from '../../model/finding.ts';
import { tellApart } from '../../model/finding-anchor.ts';
import { groupBy, groupOf } from '../../model/group.ts';
import { entriesOf, type AnyEntry } from '../../model/entry-book.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { EntryContext } from './entry-rule.ts';
import { keepFacts } from './keep-facts.ts';
import { judge, type Comparison, type Rule } from './rule.ts';
import type { PledgeContext } from './pledge-rule.ts';
import * as entryRules from './entry-rules.ts';
import * as pledgeRules from './pledge-rules.ts';
import * as termRules from './term-rules.ts';
import { tableCounts, tableTotals } from './totals.ts';

/** What the sources say against themselves, and how much was compared to find it. */
export interface Audit {
  findings: readonly Finding[];
  /** Every kind, for every government, also where nothing could be compared. */
  checks: readonly CheckCount[];
}

const weigh = ({ grade }: Finding) => grades.indexOf(grade);

/** The findings of one record, one for each fact: heaviest first, then by kind, then as printed. */
function pickFindings(comparisons: readonly Comparison[]): Finding[] {
  const found = keepFacts(comparisons.flatMap(({ finding }) => finding ?? [])).sort(
    (a, b) => weigh(a) - weigh(b) || (a.code < b.code ? -1 : Number(a.code > b.code)),
  );
  return tellApart(found);
}

function judgePledge(pledge: PledgeEntry, context: PledgeContext): Comparison[] {
  const { government, term, facts } = pledge;
  return judge(Object.values(pledgeRules), pledge, context, {
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
  return judge(Object.values(termRules), book, undefined, {
    subject: { kind: 'term', government, term: term.id, id: term.id },
    acknowledged: term.acknowledged,
  });
}

const rulesOf: Readonly<Partial<Record<EntryKind, readonly Rule<never, EntryContext>[]>>> =
  entryRules;

function judgeEntries(kind: EntryKind, context: EntryContext): Comparison[][] {
  const own = (rulesOf[kind] ?? []) as readonly Rule<AnyEntry, EntryContext>[];
  const rules = [tableTotals, tableCounts, ...own];
  const { entries, government } = context.book;
  return entriesOf(entries, kind).all.map((entry) =>
    judge(rules, entry, context, {
      subject: { kind, government: government.id, term: undefined, id: entry.id },
      acknowledged: entry.acknowledged,
    }),
  );
}

/** The comparisons of each record of a government, in the order of its records. */
function judgeGovernment(book: GovernmentBook, asOf: string): Comparison[][] {
  return [
    ...book.terms.flatMap((term) => [
      judgeTerm(term),
      ...term.pledges.map((pledge) =>
        judgePledge(pledge, {
          asOf,
          term: term.term,
          indicators: groupOf(book.entries.indicator.byPledge, pledge.facts.id),
        }),
      ),
    ]),
    ...orderedKinds.flatMap((kind) => judgeEntries(kind, { asOf, book })),
  ];
}

function countChecks(
  comparisons: readonly Comparison[],
  findings: readonly Finding[],
  government: string,
): CheckCount[] {
  const [made, found] = [
    groupBy(comparisons, ({ code }) => code),
    groupBy(findings, ({ code }) => code),
  ];
  return findingCodes.map((code) => {
    const { contradiction, question, note } = countGrades(groupOf(found, code));
    const failed = contradiction + question;
    return { government, code, made: groupOf(made, code).length, failed, noted: note };
  });
}

/** What is found in a government. */
export type AuditGovernment = (book: GovernmentBook, asOf: string) => Audit;

const audited = new WeakMap<GovernmentBook, { asOf: string; audit: Audit }>();

/** Compares its records, once for the same book and day. */
export const auditGovernment: AuditGovernment = (book, asOf) => {
  const known = audited.get(book);
  if (known?.asOf === asOf) return known.audit;
  const records = judgeGovernment(book, asOf);
  const findings = records.flatMap(pickFindings);
  const audit = { findings, checks: countChecks(records.flat(), findings, book.government.id) };
  audited.set(book, { asOf, audit });
  return audit;
};

/** Every finding, in the order of governments, terms, pledges and kinds of entries, and every check made. */
export function findAll(
  { governments, asOf }: Dataset,
  audit: AuditGovernment = auditGovernment,
): Audit {
  const audits = governments.map((book) => audit(book, asOf));
  return {
    findings: audits.flatMap(({ findings }) => findings),
    checks: audits.flatMap(({ checks }) => checks),
  };
}

/** Findings by the address of each page that shows them. */
export function groupFindings(findings: readonly Finding[]): Map<string, Finding[]> {
  return groupBy(findings, ({ subject, names = [] }) => [subject, ...names].map(addressOfSubject));
}
