import { address as to } from '../../model/address.ts';
import { readCoverage } from '../../model/coverage.ts';
import type { TermBook } from '../../model/dataset.ts';
import { countGrades, type Finding } from '../../model/finding.ts';
import { evidencedValues } from '../../model/status.ts';
import { hasDeadline, readCount, type TermSummary } from '../../model/term-summary.ts';
import type { Reader } from '../create-reader.ts';

/** A sentence, and where what it counts is listed. */
export interface SaidSentence {
  text: string;
  href?: string;
  /** Whether it belongs to what is said first: how many cards there are, and what they show. */
  isLead?: boolean;
  /** Whether it must be known wherever what is said first stands. */
  isBesideLead?: boolean;
}

/** A term in sentences made from data. */
export function sayTerm(
  reader: Reader,
  term: TermBook,
  summary: TermSummary,
  findings: readonly Finding[],
): SaidSentence[] {
  const { t, link } = reader;
  const [gov, id] = [term.government, term.term.id];
  const coverage = readCoverage(term);
  const cards = readCount(summary, 'pledges');
  const opening = cards > 0 ? 'cards' : 'no-cards';
  const lead =
    coverage.value === 'unknown'
      ? t(`term.sentence.${opening}`, { count: cards })
      : t(`term.sentence.${opening}-announced`, { count: cards, announced: coverage.announced });
  const judged = summary.judged.length;
  const lost = readCount(summary, 'reported.lost');
  const reported = cards - lost - readCount(summary, 'reported.not-stated');
  const grades = countGrades(findings);
  const sayCounted = <N extends string>(
    rows: readonly { name: N; count: number; href: string }[],
    say: (name: N, count: number) => string,
  ) =>
    rows.flatMap(({ name, count, href }) => (count > 0 ? [{ text: say(name, count), href }] : []));
  const evidenced = evidencedValues.map((name) => ({
    name,
    count: readCount(summary, `evidenced.${name}`),
    href: link(to.pledgesBy(gov, id, 'status', name)),
  }));
  const late = (['overdue', 'stale'] as const).map((name) => ({
    name,
    count: summary[name].length,
    href: `#${name}`,
  }));
  const found = (['contradiction', 'question'] as const).map((name) => ({
    name,
    count: grades[name],
    href: '#findings',
  }));
  const unreported = t(lost > 0 ? 'term.sentence.lost' : 'term.sentence.unreported');
  return [
    { text: lead, isLead: true, ...(cards > 0 ? { href: link(to.pledges(gov, id)) } : {}) },
    ...sayCounted(evidenced, (name, count) => t(`term.sentence.${name}`, { count })).map(
      (said) => ({ ...said, isLead: true }),
    ),
    ...(judged > 0
      ? [{ text: t('term.sentence.judged', { count: judged }), isBesideLead: true }]
      : []),
    ...(cards > 0 && coverage.value !== 'whole' ? [{ text: t('coverage.not-all') }] : []),
    ...(summary.overdue.length === 0 && hasDeadline(term.pledges)
      ? [{ text: t('term.no-overdue'), href: '#overdue' }]
      : []),
    ...sayCounted(late, (name, count) => t(`term.sentence.${name}`, { count })),
    ...sayCounted(found, (name, count) => t(`term.sentence.${name}`, { count })),
    ...(reported > 0 ? [{ text: t('term.sentence.reported', { count: reported }) }] : []),
    ...(reported === 0 && cards > 0 ? [{ text: unreported }] : []),
  ];
}
