import { address as to } from '../model/address.ts';
import type { PledgeEntry } from '../model/pledge-entry.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { Milestone } from '../schema/work.ts';
import type { Reader } from '../views/create-reader.ts';
import { sayMarks } from '../views/pledge/say-marks.ts';
import { summarizePledge } from '../views/pledge/verdict-text.ts';
import { sayCaveat } from '../views/status/say-caveat.ts';
import { fact, facts, heading, paragraph, table, type Block, type PrintedFact } from './blocks.ts';
import { printAdded, printProblems } from './card-added.ts';
import { printMoney } from './card-money.ts';
import { citeIn, sayJudgement } from './cite.ts';
import { sayAddress, type PrintOrder } from './order.ts';
import { printProse } from './prose.ts';
import { printMeasure } from './tables.ts';

/** The boxes of the card; what our text lost is told once more below them. */
function printMarks({ t }: Reader, card: Pledge['card']): Block[] {
  const marks = sayMarks(t, card);
  return [
    table(
      t('pledge.card'),
      marks.map(({ name }) => name),
      [marks.map(({ text }) => text ?? t('fact.not-stated'))],
    ),
    ...(marks.some(({ isLost }) => isLost) ? [paragraph(t('card.lost-note'), 'note')] : []),
  ];
}

/** Who and where: the head of the card. */
function listHead({ government, term, reader }: PrintOrder, { facts: own, places }: PledgeEntry) {
  const { t, nameOf } = reader;
  const area = term.term.areas.find(({ id }) => id === own.area);
  const nameOffice = (id: string) => {
    const office = government.departmentById.get(id);
    const roles = (own.responsible ?? []).filter(({ department }) => department === id);
    const named = roles.length === 0 ? '' : ` (${roles.map(({ role }) => role).join(', ')})`;
    return `${office ? nameOf(office).text : id}${named}`;
  };
  const where = places.flatMap((id) => government.placeById.get(id) ?? []);
  return [
    ...(area ? [fact(t('list.area'), nameOf(area).text)] : []),
    fact(t('pledge.lead'), nameOffice(own.lead)),
    ...(own.supporting
      ? [fact(t('pledge.supporting'), own.supporting.map(nameOffice).join(', '))]
      : []),
    ...(where.length > 0
      ? [fact(t('pledge.where'), where.map((place) => nameOf(place).text).join(', '))]
      : []),
  ];
}

function listPurpose({ t }: Reader, own: Pledge, at: Reader): PrintedFact[] {
  const { goal, target, ballot } = own;
  return [
    fact(t('pledge.goal'), goal ? `${goal.text}${citeIn(at, goal.cite)}` : t('fact.not-stated')),
    fact(
      t('pledge.target'),
      target
        ? `${target.text} ${t('pledge.by-year', { year: target.year })}${citeIn(at, target.cite)}`
        : t('fact.not-stated'),
    ),
    ...(ballot ? [fact(t('pledge.ballot'), `“${ballot.quote}”${citeIn(at, ballot.cite)}`)] : []),
  ];
}

type StatedAgain = Pick<Milestone, 'when' | 'alsoStated'>;

/** The outline of the work and its goals year by year, project by project. */
function printWork(at: Reader, { parts }: PledgeEntry): Block[] {
  const { t } = at;
  return parts.flatMap(({ title, work: { facts: outline = [], yearlyGoals = [], period } }) => [
    ...(title === undefined ? [] : [heading(3, title)]),
    ...(outline.length + (period ? 1 : 0) > 0
      ? [
          facts(
            ...outline.map(({ label, text, cite }) => fact(label, `${text}${citeIn(at, cite)}`)),
            ...(period
              ? [
                  fact(
                    t('print.period'),
                    `${at.period(period.when)}${citeIn(at, period.cite)}${sayElsewhere(at, period)}`,
                  ),
                ]
              : []),
          ),
        ]
      : []),
    ...(yearlyGoals.length > 0
      ? [
          table(
            t('pledge.yearly-goals'),
            [t('pledge.year'), t('pledge.yearly-goal')],
            yearlyGoals.map(({ when, text, note, cite }) => [
              when === undefined ? t('pledge.year-unreadable') : at.period(when),
              [text, note].filter((words) => words !== undefined).join(' · ') + citeIn(at, cite),
            ]),
          ),
        ]
      : []),
  ]);
}

/** Where the same time is stated again; the time itself where it is another. */
const sayElsewhere = (at: Reader, { when, alsoStated = [] }: StatedAgain): string =>
  alsoStated
    .map((other) => {
      const differing = other.when === when ? '' : ` ${at.period(other.when)}`;
      return ` · ${at.t('print.also')}${differing}${citeIn(at, other.cite)}`;
    })
    .join('');

function printEvents(at: Reader, { milestones, statuses }: PledgeEntry): Block[] {
  const { t } = at;
  if (milestones.length === 0) {
    return [facts(fact(t('pledge.events'), t('fact.not-stated')))];
  }
  const deciding = new Set(statuses.evidenced.by.map(({ id }) => id));
  const rows = milestones.map((event) => [
    at.period(event.when),
    [
      event.what,
      ...(event.state === 'planned' ? [`(${t('event.planned')})`] : []),
      ...(deciding.has(event.id) ? [`(${t('event.decides')})`] : []),
      ...(event.undoes === undefined
        ? []
        : [`(${t('event.undoes')}, ${sayJudgement(t, event.judged)})`]),
      ...(event.printed === undefined ? [] : [t('event.printed', { printed: event.printed })]),
      ...(event.note === undefined ? [] : [event.note]),
    ].join(' ') +
      citeIn(at, event.cite) +
      sayElsewhere(at, event),
  ]);
  return [table(t('pledge.events'), [t('print.when'), t('print.what')], rows)];
}

function printStatuses(at: Reader, pledge: PledgeEntry): Block {
  const { t } = at;
  const { reported, evidenced, schedule } = pledge.statuses;
  const target = pledge.facts.target;
  const basis = reported.basis === undefined ? '' : ` · ${reported.basis}`;
  const late =
    schedule.daysLate === undefined
      ? ''
      : ` · ${t('status.days-late', { days: schedule.daysLate })}`;
  const caveat = sayCaveat(at, pledge);
  return table(
    t('print.statuses'),
    [t('status.reported'), t('status.evidenced'), t('status.schedule')],
    [
      [
        `${t(`reported.${reported.value}`)}${basis}${citeIn(at, reported.cite)}`,
        [
          t(`evidenced.${evidenced.value}`),
          ...(caveat === undefined ? [] : [caveat]),
          ...(target?.metBy ? [`${t('status.shown-by')} ${sayJudgement(t, target.judged)}`] : []),
        ].join(' · '),
        t(`schedule.${schedule.value}`) +
          (target ? ` · ${t('status.deadline', { year: target.year })}` : '') +
          late,
      ],
    ],
  );
}

/** A pledge as a control card: the official card's order first, then what the site adds to it. */
export function printCard(order: PrintOrder, pledge: PledgeEntry): Block {
  const { reader } = order;
  const { facts: own, parts } = pledge;
  const [main] = own.sources;
  const at = main ? reader.at(main.source) : reader;
  const path = to.pledge(pledge.government, pledge.term, own.id);
  return {
    is: 'card',
    id: own.id,
    blocks: [
      heading(2, `${own.id} ${reader.nameOf(own).text}`, { kind: 'pledge', id: own.id }),
      facts(...listHead(order, pledge)),
      ...printMarks(reader, own.card),
      facts(...listPurpose(reader, own, at)),
      ...printWork(at, pledge),
      ...printMoney(at, pledge),
      ...printEvents(at, pledge),
      ...parts.flatMap(({ work }) =>
        (work.measures ?? []).flatMap((each) => printMeasure(at, each)),
      ),
      printProblems(at, pledge),
      heading(3, reader.t('print.added')),
      ...printProse(pledge.body),
      paragraph(summarizePledge(reader, pledge)),
      printStatuses(at, pledge),
      ...printAdded(order, pledge, at),
      paragraph(
        reader.t('print.card-source', {
          source: main ? reader.nameOf(reader.source(main)).text : reader.t('fact.not-stated'),
          address: sayAddress(order, path),
        }),
        'note',
      ),
    ],
  };
}
