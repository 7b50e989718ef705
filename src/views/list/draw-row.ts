import { address as to } from '../../model/address.ts';
import type { GovernmentBook } from '../../model/dataset.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { phraseSpans } from '../../i18n/phrase-span.ts';
import { isSilentTerm } from '../../model/silent-term.ts';
import { isShareOfPlan, listSpentSpans } from '../../model/spent-span.ts';
import { countGrades, type Finding, type FindingsByPage } from '../../model/finding.ts';
import { groupOf } from '../../model/group.ts';
import type { PromiseAxis } from '../../model/promise-line.ts';
import { formatNumber } from '../../i18n/format.ts';
import { drawPromiseLine } from '../promise/draw-promise-line.ts';
import { drawName } from '../layout/draw-name.ts';
import { splitKorean } from '../layout/split-korean.ts';
import { escapeText, tag, type Markup } from '../markup.ts';
import type { Reader } from '../reader.ts';
import { drawStatus } from '../status/draw-status.ts';
import { sayCaveat } from '../status/say-caveat.ts';
import {
  departureMarks,
  evidencedMarks,
  reportedMarks,
  scheduleMarks,
  staleMark,
} from '../status/marks.ts';

const space = escapeText(' ');

function drawCaveat({ recordLang: lang }: Reader, text: string): Markup {
  const stretches = splitKorean(text, lang).map((stretch, at) =>
    at % 2 === 1 ? tag('span', { lang }, [escapeText(stretch)]) : escapeText(stretch),
  );
  return tag('li', { class: 'note' }, stretches);
}

/** The statuses of a pledge, with what must stand beside them. */
export function drawStatuses(reader: Reader, pledge: PledgeEntry, isSilent: boolean): Markup {
  const { t } = reader;
  const { statuses, departed, freshness } = pledge;
  const caveat = sayCaveat(reader, pledge);
  const { reported, evidenced, schedule } = statuses;
  const item = (label: string, mark: Markup) =>
    tag('li', {}, [tag('span', { class: 'label' }, [escapeText(label)]), space, mark]);
  return tag('ul', { class: 'status-line' }, [
    ...(departed
      ? [
          item(
            t('adjustment.state'),
            drawStatus(departureMarks[departed.kind], t(`adjustment.${departed.kind}`)),
          ),
        ]
      : []),
    item(
      t('status.evidenced'),
      drawStatus(evidencedMarks[evidenced.value], t(`evidenced.${evidenced.value}`)),
    ),
    ...(caveat === undefined ? [] : [drawCaveat(reader, caveat)]),
    item(
      t('status.schedule'),
      drawStatus(scheduleMarks[schedule.value], t(`schedule.${schedule.value}`)),
    ),
    // What is absent for a whole term is said once, above the list.
    ...(isSilent
      ? []
      : [
          item(
            t('status.reported'),
            drawStatus(reportedMarks[reported.value], t(`reported.${reported.value}`)),
          ),
        ]),
    ...(freshness.value === 'stale'
      ? [tag('li', {}, [drawStatus(staleMark, t('freshness.stale'))])]
      : []),
  ]);
}

/** Plan → spent as one small bar, on the scale of the largest plan of its list (won), with both amounts in words. */
export function drawSpending({ t, won }: Reader, pledge: PledgeEntry, largest?: number): Markup {
  const { money, moneyNotApplicable } = pledge;
  const { plan, spent } = money ?? {};
  if (plan === undefined) {
    const word = t(moneyNotApplicable ? 'money.none' : 'fact.not-stated');
    return tag('p', { class: 'spend' }, [tag('span', { class: 'not-stated' }, [escapeText(word)])]);
  }
  const span = phraseSpans(listSpentSpans([pledge]), t);
  const said = spent === undefined ? t('fact.not-stated') : `${won(spent)} (${span})`;
  const words = `${t('money.plan')} ${won(plan)} → ${t('money.spent')} ${said}`;
  const bar = (width: number, className?: string) =>
    tag('rect', { class: className, width, height: 4 });
  const share = (amount: number) => (amount / (largest ?? plan)) * 100;
  const box = {
    class: 'bar',
    viewBox: '0 0 100 4',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  };
  const drawing =
    spent === undefined || plan <= 0 || !isShareOfPlan(pledge)
      ? []
      : [tag('svg', box, [bar(share(plan), 'whole'), bar(Math.min(share(plan), share(spent)))])];
  return tag('p', { class: 'spend' }, [...drawing, tag('span', {}, [escapeText(words)])]);
}

function drawFacts(reader: Reader, government: GovernmentBook, { facts }: PledgeEntry): Markup {
  const lead = government.departmentById.get(facts.lead);
  const deadline = facts.target && reader.t('list.deadline', { year: facts.target.year });
  return tag('p', { class: 'row-facts' }, [
    ...(lead ? [tag('span', {}, [drawName(reader, lead)])] : []),
    ...(deadline ? [tag('span', {}, [escapeText(deadline)])] : []),
  ]);
}

/** What of its site a row needs: the same for every list in which the pledge stands. */
export interface RowGround {
  government: GovernmentBook;
  axis: PromiseAxis;
  /** The largest plan of the term in won: all bars share its scale. */
  largest: number;
  findingsByPage: FindingsByPage;
}

/** How many of its records do not match, and where they stand; nothing where all do. */
function linkFindings(
  { t, link }: Reader,
  address: string,
  findings: readonly Finding[],
): Markup[] {
  const counts = countGrades(findings);
  const said = (['contradiction', 'question'] as const).flatMap((grade) =>
    counts[grade] === 0 ? [] : [t(`audit.counts.${grade}`, { count: formatNumber(counts[grade]) })],
  );
  if (said.length === 0) return [];
  const href = `${link(address)}#findings`;
  return [
    tag('p', { class: 'row-findings' }, [tag('a', { href }, [escapeText(said.join(' · '))])]),
  ];
}

const drawn = new WeakMap<Reader, WeakMap<PledgeEntry, Markup>>();

/**
 * One pledge in a list; the data attributes are what the script filters and sorts by. A pledge stands in
 * some ten lists, so its row is drawn once per reader.
 */
export function drawRow(reader: Reader, pledge: PledgeEntry, ground: RowGround): Markup {
  const { government, axis, largest, findingsByPage } = ground;
  const rows = drawn.get(reader) ?? new WeakMap<PledgeEntry, Markup>();
  drawn.set(reader, rows);
  const known = rows.get(pledge);
  if (known) return known;
  const { facts, statuses, money } = pledge;
  const data = {
    class: 'row promise',
    'data-id': facts.id,
    'data-area': facts.area,
    'data-department': facts.lead,
    'data-status': statuses.evidenced.value,
    'data-money': money?.plan,
    'data-spent': money?.spent,
    'data-deadline': facts.target?.year,
  };
  const address = to.pledge(pledge.government, pledge.term, facts.id);
  const line = drawPromiseLine(reader, pledge, axis);
  const row = tag('li', data, [
    tag('span', { class: 'row-id' }, [escapeText(facts.id)]),
    tag('a', { class: 'row-title', href: reader.link(address) }, [drawName(reader, facts)]),
    drawStatuses(reader, pledge, isSilentTerm(government, pledge.term)),
    drawFacts(reader, government, pledge),
    ...(line ? [tag('div', { class: 'row-line' }, [line])] : []),
    tag('div', { class: 'row-money' }, [
      drawSpending(reader, pledge, largest),
      ...linkFindings(reader, address, groupOf(findingsByPage, address)),
    ]),
  ]);
  rows.set(pledge, row);
  return row;
}
