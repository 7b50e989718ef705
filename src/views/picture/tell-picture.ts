import { hasCards, hasPicture } from '../../model/coverage.ts';
import type { GovernmentBook, TermBook } from '../../model/dataset.ts';
import { listEntryGroups } from '../../model/entry-book.ts';
import { isInTerm } from '../../model/entry-in-term.ts';
import { countGrades, type Finding } from '../../model/finding.ts';
import { formatNumber } from '../../i18n/format.ts';
import { listJudged } from '../../model/term-summary.ts';
import type { Reader } from '../create-reader.ts';
import { sayCoverage } from '../term/say-coverage.ts';
import type { Picture } from './picture.ts';
import { tellAnnounced } from './tell-announced.ts';
import { tellCards } from './tell-cards.ts';

/** Its amounts and dates are never divided by the end of a line. */
function keepWhole(reader: Reader): Reader {
  const keep = (text: string) => text.replaceAll(' ', '\u00a0');
  return {
    ...reader,
    won: (...amount) => keep(reader.won(...amount)),
    date: (...day) => keep(reader.date(...day)),
    period: (...span) => keep(reader.period(...span)),
  };
}

/** A picture goes where its page does not: it says itself that the editors judged. */
function sayJudged({ t }: Reader, { pledges }: TermBook): string[] {
  const count = listJudged(pledges).length;
  return count > 0 ? [t('term.sentence.judged', { count })] : [];
}

/** Undefined where a term has neither cards nor announced totals: there is nothing to draw. */
export function tellPicture(
  plain: Reader,
  government: GovernmentBook,
  term: TermBook,
  findings: readonly Pick<Finding, 'grade'>[],
): Picture | undefined {
  if (!hasPicture(term)) return undefined;
  const reader = keepWhole(plain);
  const { t, nameOf } = reader;
  const grades = countGrades(findings);
  const entries = listEntryGroups(government.entries).flatMap(({ kind, entries: all }) => {
    const count = all.filter((entry) => isInTerm(term.term, kind, entry)).length;
    return count === 0 ? [] : [t('picture.entries', { kind: t(`entry.many.${kind}`), count })];
  });
  return {
    title: `${nameOf(government.government).text} ${nameOf(term.term).text}`,
    asOf: t('layout.as-of', { date: reader.date(term.asOf.text) }),
    unofficial: t('print.unofficial'),
    coverage: [sayCoverage(reader, term), ...sayJudged(reader, term)].join('. '),
    ...(hasCards(term) ? tellCards(reader, term) : tellAnnounced(reader, government, term)),
    counts: [
      // Without cards little is compared: that nothing was found there says nothing.
      ...(['contradiction', 'question'] as const)
        .filter((grade) => hasCards(term) || grades[grade] > 0)
        .map((grade) => t(`audit.counts.${grade}`, { count: formatNumber(grades[grade]) })),
      ...entries,
    ],
  };
}
