import { phraseFinding } from '../i18n/phrase-finding.ts';
import { bodyOf } from '../model/adjustments.ts';
import { listPointing } from '../model/entry-book.ts';
import type { PledgeEntry } from '../model/pledge-entry.ts';
import type { Reader } from '../views/create-reader.ts';
import { fact, facts, type Block, type PrintedFact } from './blocks.ts';
import { citeIn } from './cite.ts';
import type { PrintOrder } from './order.ts';
import { sayGoals } from './ties.ts';

/** Stated, stated as none, or not seen in our text: three different things. */
function sayProblems(at: Reader, { facts: { problems } }: PledgeEntry): string[] {
  const { t } = at;
  if (problems === undefined) return [t('pledge.problems-unseen')];
  if (problems.length === 0) return [t('pledge.no-problems')];
  return problems.map(
    ({ problem, response, cite }) =>
      `${problem}${response === undefined ? '' : ` → ${response}`}${citeIn(at, cite)}`,
  );
}

/** The last part of the official card. */
export const printProblems = (at: Reader, pledge: PledgeEntry): Block =>
  facts(fact(at.t('pledge.problems'), ...sayProblems(at, pledge)));

function sayChanges(at: Reader, { facts: { adjustments = [], jury = [] } }: PledgeEntry): string[] {
  const { t } = at;
  const changes = adjustments.map(
    (change) =>
      [
        change.date === undefined ? t('adjustment.no-date') : at.period(change.date),
        t(`adjustment.${change.kind}`),
        `${change.before} → ${change.after}`,
        `${t('adjustment.reason')}: ${t(`adjustment.reason.${change.reason}`)}`,
        bodyOf(change) ?? t('adjustment.no-body'),
        ...(change.vote === undefined ? [] : [`${t('adjustment.vote')}: ${change.vote}`]),
      ].join(' · ') + citeIn(at, change.cite),
  );
  const asked = jury.map(
    (told) =>
      [
        told.date === undefined ? t('adjustment.no-date') : at.period(told.date),
        told.panel,
        `${t('jury.recommendation')}: ${told.recommendation}`,
        `${t('jury.answer')}: ${told.answer ? t(`jury.answer.${told.answer}`) : t('fact.not-stated')}`,
        ...(told.answerText === undefined ? [] : [told.answerText]),
        `${t('jury.result')}: ${told.result ?? t('fact.not-stated')}`,
      ].join(' · ') + citeIn(at, told.cite),
  );
  const said = changes.length === 0 ? [t('pledge.no-adjustments')] : changes;
  return [...said, ...asked];
}

/** The day a record speaks of; whether a newer one was promised, or the term ended since. */
function sayAge({ t, date }: Reader, { asOf, freshness, endUnseen }: PledgeEntry): string[] {
  return [
    date(asOf.text),
    ...(freshness.value === 'stale'
      ? [t('freshness.stale.long', { due: date(freshness.due), days: freshness.daysLate })]
      : []),
    ...(endUnseen === undefined
      ? []
      : [t('freshness.end-unseen', { recorded: date(asOf.text), end: date(endUnseen) })]),
  ];
}

/** The papers and pictures that the source lists. */
function sayAttachments(at: Reader, { facts: { attachments = [] } }: PledgeEntry): PrintedFact[] {
  const lines = attachments.map(
    ({ kind, title, publisher, date, url, cite }) =>
      [
        `${at.t(`attachment.${kind}`)}: ${title}`,
        ...(publisher === undefined ? [] : [publisher]),
        ...(date === undefined ? [] : [at.date(date)]),
        ...(url === undefined ? [] : [url]),
      ].join(', ') + citeIn(at, cite),
  );
  return lines.length === 0 ? [] : [fact(at.t('pledge.attachments'), ...lines)];
}

/** What the record is tied to, and who says so. */
function tieToEntries(
  { reader, government }: PrintOrder,
  { facts: own }: PledgeEntry,
): PrintedFact[] {
  const { t, nameOf } = reader;
  const goals = sayGoals(reader, own.sdgs ?? []);
  const linked = listPointing(government.entries, 'byPledge', own.id).flatMap(
    ({ kind, entries }) =>
      entries.length === 0
        ? []
        : [fact(t(`entry.many.${kind}`), entries.map((entry) => nameOf(entry).text).join(' · '))],
  );
  return [...(goals.length > 0 ? [fact(t('pledge.sdgs'), ...goals)] : []), ...linked];
}

/** Changes, what the comparison found, doubts and ties of a pledge. */
export function printAdded(order: PrintOrder, pledge: PledgeEntry, at: Reader): Block[] {
  const { t, language } = at;
  const { facts: own, parts } = pledge;
  const found = order.findings.filter(
    ({ subject }) => subject.kind === 'pledge' && subject.id === own.id,
  );
  const doubts = [
    ...parts.flatMap(({ work }) => work.money?.notes ?? []),
    ...(own.notes ?? []).map(({ text, cite }) => `${text}${citeIn(at, cite)}`),
  ];
  return [
    facts(
      fact(t('pledge.adjustments'), ...sayChanges(at, pledge)),
      ...(found.length > 0
        ? [
            fact(
              t('pledge.findings'),
              ...found.map(
                (finding) =>
                  `[${t(`finding.grade.${finding.grade}`)}] ${phraseFinding(finding, t, language)}`,
              ),
            ),
          ]
        : []),
      ...(doubts.length > 0 ? [fact(t('pledge.notes'), ...doubts)] : []),
      ...tieToEntries(order, pledge),
      ...sayAttachments(at, pledge),
      fact(t('pledge.sources'), ...own.sources.map((cite) => order.reader.citeText(cite).text)),
      fact(t('pledge.as-of'), ...sayAge(at, pledge)),
    ),
  ];
}
