import { address as to } from '../../model/address.ts';
import { hasCards } from '../../model/coverage.ts';
import type { GovernmentBook, TermBook } from '../../model/dataset.ts';
import { listEntryGroups } from '../../model/entry-book.ts';
import { isInTerm } from '../../model/entry-in-term.ts';
import { countGrades, type Finding } from '../../model/finding.ts';
import { readLedger } from '../../model/ledger.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { evidencedValues } from '../../model/status.ts';
import type { FundingSource } from '../../schema/money.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Reader } from '../create-reader.ts';
import { sayLedger } from '../ledger/say-ledger.ts';
import { departureMarks, evidencedMarks, type Mark } from '../status/marks.ts';
import { sayCaveat } from '../status/say-caveat.ts';
import { sayCoverage } from '../term/say-coverage.ts';

/** More promises than this are told by their states. */
const mostRows = 12;

export interface PictureRow {
  /** Where its promise, or the list of its promises, stands. */
  href: string;
  label: string;
  state: string;
  mark: Mark;
}

/** A term in one picture: all that its drawing and the text beside it say. */
export interface Picture {
  title: string;
  asOf: string;
  unofficial: string;
  coverage: string;
  rows: readonly PictureRow[];
  money: { sentence: string; parts: readonly { label: string; won: number; text: string }[] };
  counts: readonly string[];
}

function tellPledge(reader: Reader, pledge: PledgeEntry): PictureRow {
  const { facts, departed, statuses } = pledge;
  const { value } = statuses.evidenced;
  const caveat = sayCaveat(reader, pledge);
  const state = departed ? reader.t(`tombstone.${departed.kind}`) : reader.t(`evidenced.${value}`);
  return {
    href: reader.link(to.pledge(pledge.government, pledge.term, facts.id)),
    label: `${facts.id} ${reader.nameOf(facts).text}`,
    state: caveat === undefined ? state : `${state} · ${caveat}`,
    mark: departed ? departureMarks[departed.kind] : evidencedMarks[value],
  };
}

function tellRows(reader: Reader, { government, term, pledges }: TermBook): PictureRow[] {
  if (pledges.length <= mostRows) return pledges.map((pledge) => tellPledge(reader, pledge));
  return evidencedValues.flatMap((value) => {
    const count = pledges.filter(({ statuses }) => statuses.evidenced.value === value).length;
    return count === 0
      ? []
      : [
          {
            href: reader.link(to.pledgesBy(government, term.id, 'status', value)),
            label: reader.t(`evidenced.${value}`),
            state: reader.t('count.pledges', { count: formatNumber(count) }),
            mark: evidencedMarks[value],
          },
        ];
  });
}

/** Where the planned money comes from; amounts that no source is named for are a part of their own. */
function tellMoney(reader: Reader, term: TermBook): Picture['money'] {
  const { t, won } = reader;
  const ledger = readLedger(term);
  const parts = ledger.bySource.rows.flatMap(({ key, figures: { plan } }) =>
    typeof plan === 'number' && plan > 0
      ? [
          {
            label:
              key === 'difference'
                ? t('ledger.difference')
                : t(`chart.funding.${key as FundingSource}`),
            won: plan,
            text: won(plan),
          },
        ]
      : [],
  );
  // Of the sentences of the ledger: how many cards state an amount, and what the plans come to.
  return { sentence: sayLedger(reader, ledger).slice(0, 2).join(' '), parts };
}

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

/** Undefined for a term without cards: there is no promise to draw. */
export function tellPicture(
  plain: Reader,
  government: GovernmentBook,
  term: TermBook,
  findings: readonly Pick<Finding, 'grade'>[],
): Picture | undefined {
  if (!hasCards(term)) return undefined;
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
    coverage: sayCoverage(reader, term),
    rows: tellRows(reader, term),
    money: tellMoney(reader, term),
    counts: [
      t('audit.counts.contradiction', { count: formatNumber(grades.contradiction) }),
      t('audit.counts.question', { count: formatNumber(grades.question) }),
      ...entries,
    ],
  };
}
