import { formatNumber, formatPermille } from '../i18n/format.ts';
import { phraseSpans } from '../i18n/phrase-span.ts';
import { readAnnounced } from '../model/announced.ts';
import { hasCards, readCoverage } from '../model/coverage.ts';
import { formulaNames, permilleOf } from '../model/rate.ts';
import { listSpentSpans } from '../model/spent-span.ts';
import { isReported } from '../model/status.ts';
import { readRate, summariseTerm, type TermSummary } from '../model/term-summary.ts';
import { pickHeadlines } from '../model/term-rates.ts';
import type { Announcement } from '../schema/announced.ts';
import { specStatus } from '../views/chart/status-spec.ts';
import { explainAbsence, sayRate } from '../views/rates/say-rate.ts';
import { listAims } from '../views/term/list-aims.ts';
import { sayCoverage } from '../views/term/say-coverage.ts';
import { sayTerm } from '../views/term/say-term.ts';
import {
  nameFigure,
  showAnnounced,
  showComputed,
  showDifference,
} from '../views/term/show-announced.ts';
import { fact, facts, heading, bullets, paragraph, table, type Block } from './blocks.ts';
import { citeIn, sayWhere } from './cite.ts';
import type { PrintOrder } from './order.ts';
import { printChart } from './tables.ts';

function printAnnouncement({ reader, term }: PrintOrder, announcement: Announcement): Block[] {
  const { t } = reader;
  const figures = readAnnounced(term, announcement, term.asOf.day);
  const isCompared = hasCards(term);
  return [
    table(
      t('announced.caption', { asOf: reader.date(announcement.asOf) }),
      [
        t('announced.figure'),
        t('announced.announced'),
        ...(isCompared ? [t('announced.computed'), t('finding.difference')] : []),
      ],
      figures.map((figure) => [
        nameFigure(t, figure),
        showAnnounced(figure),
        ...(isCompared ? [showComputed(t, figure), showDifference(t, figure)] : []),
      ]),
      true,
    ),
    ...(figures.some(({ kind }) => kind === 'word')
      ? [paragraph(t('announced.as-printed'), 'note')]
      : []),
    ...(announcement.note === undefined ? [] : [paragraph(announcement.note, 'note')]),
    paragraph(sayWhere(reader, [announcement.cite]), 'note'),
  ];
}

function printAnnounced(order: PrintOrder): Block[] {
  const { reader, term } = order;
  const { announced = [] } = term.term;
  const aims = listAims(reader, term);
  return [
    heading(2, reader.t('announced.heading')),
    ...(announced.length === 0 ? [paragraph(reader.t('coverage.no-total'))] : []),
    ...announced.flatMap((each) => printAnnouncement(order, each)),
    ...(aims.length === 0
      ? []
      : [
          facts(
            ...aims.map(({ name, text, cite }) => fact(name, `${text}${citeIn(reader, cite)}`)),
          ),
        ]),
  ];
}

function printStatus({ reader, term: { pledges } }: PrintOrder): Block[] {
  const hasReports = pledges.some(({ statuses }) => isReported(statuses));
  return [
    heading(2, reader.t('term.status')),
    ...printChart(reader, specStatus(pledges, reader)),
    ...(hasReports ? printChart(reader, specStatus(pledges, reader, 'reported')) : []),
    ...printChart(reader, specStatus(pledges, reader, 'schedule')),
  ];
}

function printTotals({ reader, term: { pledges } }: PrintOrder, summary: TermSummary): Block[] {
  const { t, won } = reader;
  const { plan, secured, spent } = summary.money;
  const say = (amount: number | undefined) =>
    amount === undefined ? t('fact.not-stated') : won(amount);
  const sayShare = (name: 'secured-rate' | 'execution-rate' | 'execution-in-term-rate') => {
    const rate = readRate(summary, name);
    const permille = rate && permilleOf(rate);
    if (!rate || permille === undefined) return [];
    const sides = `${formatNumber(rate.numerator / 1e6)} ÷ ${formatNumber(rate.denominator / 1e6)}`;
    return `${t(`rate.${name}`)} ${formatPermille(permille)} = ${t(`rate.${name}.formula`)} = ${sides} ${t('unit.million-won')}`;
  };
  const span = spent === undefined ? '' : ` (${phraseSpans(listSpentSpans(pledges), t)})`;
  return [
    heading(2, t('term.money')),
    facts(
      fact(`${t('money.plan')}(${t('money.plan.gloss')})`, say(plan)),
      fact(
        `${t('money.secured')}(${t('money.secured.gloss')})`,
        ...[say(secured), sayShare('secured-rate')].flat(),
      ),
      fact(
        `${t('money.spent')}(${t('money.spent.gloss')})`,
        ...[
          say(spent) + span,
          sayShare('execution-rate'),
          sayShare('execution-in-term-rate'),
        ].flat(),
      ),
    ),
  ];
}

function printRates({ reader, term }: PrintOrder, { rates, counts }: TermSummary): Block[] {
  const { t } = reader;
  const absent = formulaNames.filter((name) => !rates.some(({ formula }) => formula === name));
  const isWhole = readCoverage(term).value === 'whole';
  return [
    heading(2, t('rates.heading')),
    ...(isWhole
      ? []
      : [paragraph(`${sayCoverage(reader, term)}. ${t('coverage.not-all')}`, 'note')]),
    facts(
      ...pickHeadlines(rates).map((rate) => {
        const { name, value, working } = sayRate(reader, rate);
        return fact(name, `${value} = ${working}`);
      }),
      ...absent.map((name) =>
        fact(t(`rate.${name}`), `${t('rate.absent')}: ${explainAbsence(reader, name, counts)}`),
      ),
    ),
  ];
}

function printUpcoming({ reader }: PrintOrder, { upcoming }: TermSummary): Block[] {
  const { t, nameOf } = reader;
  const items = upcoming.map(
    ({ pledge, when, what }) =>
      `${reader.period(when)} ${what} (${pledge.facts.id} ${nameOf(pledge.facts).text})`,
  );
  return [
    heading(2, t('term.upcoming')),
    paragraph(t(items.length === 0 ? 'term.no-upcoming' : 'term.upcoming-note')),
    ...bullets(items),
  ];
}

/** When the term is, and its areas as the source names them; one that names none has none here. */
function printTerm({ reader, term }: PrintOrder): Block[] {
  const { areas, name, start, end, cite } = term.term;
  const period = reader.t('term.period', { start: reader.date(start), end: reader.date(end) });
  const said = areas.map((area) => {
    const slogan = area.slogan === undefined ? '' : ` “${area.slogan}”`;
    return `${reader.nameOf(area).text}${slogan}${citeIn(reader, area.cite)}`;
  });
  return [
    facts(
      fact(name, `${period}${citeIn(reader, cite)}`),
      ...(said.length > 0 ? [fact(reader.t('list.area'), ...said)] : []),
    ),
  ];
}

/** A term at a glance: what the cards here come to, or, where there is none, what was announced. */
export function printDashboard(order: PrintOrder): Block[] {
  const { reader, term, findings } = order;
  const summary = summariseTerm(term, term.asOf.day);
  const own = findings.filter(({ subject }) => subject.term === term.term.id);
  const said = sayTerm(reader, term, summary, own);
  const body = hasCards(term)
    ? [
        ...printStatus(order),
        ...printTotals(order, summary),
        ...printRates(order, summary),
        ...printAnnounced(order),
        ...printUpcoming(order, summary),
      ]
    : printAnnounced(order);
  return [
    heading(1, reader.t('print.dashboard')),
    paragraph(said.map(({ text }) => text).join(' '), 'lead'),
    ...printTerm(order),
    ...body,
  ];
}
