import { address as to } from '../../model/address.ts';
import type { GovernmentBook } from '../../model/dataset.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { phraseSpans } from '../../i18n/phrase-span.ts';
import { isSilentTerm } from '../../model/silent-term.ts';
import { isShareOfPlan, listSpentSpans } from '../../model/spent-span.ts';
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

/** Plan → spent as one small bar with both amounts in words. */
export function drawSpending({ t, won }: Reader, pledge: PledgeEntry): Markup {
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
  const box = {
    class: 'bar',
    viewBox: '0 0 100 4',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  };
  const drawing =
    spent === undefined || plan <= 0 || !isShareOfPlan(pledge)
      ? []
      : [tag('svg', box, [bar(100, 'whole'), bar(Math.min(100, (spent / plan) * 100))])];
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

const drawn = new WeakMap<Reader, WeakMap<PledgeEntry, Markup>>();

/**
 * One pledge in a list; the data attributes are what the script filters and sorts by. A pledge stands in
 * some ten lists, so its row is drawn once per reader.
 */
export function drawRow(reader: Reader, government: GovernmentBook, pledge: PledgeEntry): Markup {
  const rows = drawn.get(reader) ?? new WeakMap<PledgeEntry, Markup>();
  drawn.set(reader, rows);
  const known = rows.get(pledge);
  if (known) return known;
  const { facts, statuses, money } = pledge;
  const data = {
    class: 'row',
    'data-id': facts.id,
    'data-area': facts.area,
    'data-department': facts.lead,
    'data-status': statuses.evidenced.value,
    'data-money': money?.plan,
    'data-deadline': facts.target?.year,
  };
  const href = reader.link(to.pledge(pledge.government, pledge.term, facts.id));
  const row = tag('li', data, [
    tag('span', { class: 'row-id' }, [escapeText(facts.id)]),
    tag('a', { class: 'row-title', href }, [drawName(reader, facts)]),
    drawStatuses(reader, pledge, isSilentTerm(government, pledge.term)),
    drawFacts(reader, government, pledge),
    drawSpending(reader, pledge),
  ]);
  rows.set(pledge, row);
  return row;
}
