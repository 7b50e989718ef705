import {
  isPoint,
  readPromiseLine,
  type PromiseAxis,
  type PromiseEvent,
  type PromiseEventName,
  type PromiseLine,
} from '../../model/promise-line.ts';
import type { TimeSpan } from '../../model/place-in-time.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { escapeText, roundValue, tag, type Markup } from '../markup.ts';
import type { Reader } from '../reader.ts';
import { departureMarks, evidencedMarks, type Mark } from '../status/marks.ts';
import { placeLabels } from './place-labels.ts';

/** A triangle whose point stands on the end of the target year. */
export const deadlineMark: Mark = { fill: 'M3 3h10L8 12z', tone: 'none' };

export const eventMarks: Record<PromiseEventName, Mark> = {
  met: evidencedMarks.achieved,
  latest: evidencedMarks.underway,
  undone: evidencedMarks.reversed,
  changed: { stroke: 'M8 2.5L13.5 8 8 13.5 2.5 8z', tone: 'warn' },
  left: departureMarks.drop,
  'to-come': evidencedMarks.planned,
};

/** The line's own height, and that of a lane of labels below it, in pixels. */
const [height, laneHeight, middle] = [26, 17, 13];

/** Turns years into percent of the line; what lies before its beginning is drawn at its beginning. */
function scaleYears({ first, end }: PromiseAxis) {
  const share = (at: number) => Math.max(0, Math.min(1, (at - first) / (end - first)));
  const percent = (at: number) => `${String(roundValue(share(at) * 100))}%`;
  const size = ({ begin, end: last }: TimeSpan) =>
    `${String(roundValue((share(last) - share(begin)) * 100))}%`;
  return { share, percent, size };
}
type Scale = ReturnType<typeof scaleYears>;

const middleOf = ({ begin, end }: TimeSpan) => (begin + end) / 2;

/** A mark of 16 × 16 whose middle stands at a share of the width. */
export function drawMarkAt({ fill, stroke, tone }: Mark, x: string, y = middle): Markup {
  const paths = [
    ...(fill === undefined ? [] : [tag('path', { d: fill })]),
    ...(stroke === undefined ? [] : [tag('path', { class: 'drawn', d: stroke })]),
  ];
  return tag('svg', { x, y, overflow: 'visible', class: `tone-${tone}` }, [
    tag('g', { transform: 'translate(-8 -8)' }, paths),
  ]);
}

function drawEvent(event: PromiseEvent, { percent, size }: Scale): Markup {
  const look = eventMarks[event.name];
  if (isPoint(event)) return drawMarkAt(look, percent(middleOf(event)));
  const box = { x: percent(event.begin), y: middle - 5, width: size(event), height: 10, rx: 5 };
  return tag('rect', { ...box, class: `spanned tone-${look.tone}` });
}

const drawRule = (kind: string, x1: string, x2: string, y1 = middle, y2 = middle) =>
  tag('line', { class: kind, x1, x2, y1, y2 });

function drawGround(line: PromiseLine, { first, end }: PromiseAxis, scale: Scale): Markup[] {
  const { percent, size } = scale;
  const { deadline, recorded, events, asOf } = line;
  const years = Array.from({ length: end - first - 1 }, (_, at) => percent(first + at + 1));
  const [met, undone] = [events.find(is('met')), events.find(is('undone'))];
  return [
    ...(deadline
      ? [
          tag('rect', {
            class: 'due',
            x: percent(deadline.begin),
            y: 0,
            width: size(deadline),
            height,
          }),
        ]
      : []),
    ...years.map((x) => drawRule('year', x, x, middle - 3, middle + 3)),
    drawRule('rail', '0%', '100%'),
    ...(recorded ? [drawRule('recorded', percent(recorded.begin), percent(recorded.end))] : []),
    ...(met && undone ? [drawRule('kept', percent(middleOf(met)), percent(middleOf(undone)))] : []),
    drawRule('as-of', percent(asOf), percent(asOf), 0, height),
    ...(deadline ? [drawMarkAt(deadlineMark, percent(deadline.end), 6)] : []),
  ];
}

const is = (wanted: PromiseEventName) => (event: PromiseEvent) => event.name === wanted;

/** When what is marked on a promise line happened, or was to happen, in words. */
function sayEvents({ t, period }: Reader, { events }: PromiseLine): string[] {
  return events.map(({ name, when }) => t(`promise.event.${name}`, { when: period(when) }));
}

/** The deadline and the dated events of a pledge on the scale of its term, or nothing where none is dated. */
export function drawPromiseLine(
  reader: Reader,
  pledge: PledgeEntry,
  axis: PromiseAxis,
): Markup | undefined {
  const line = readPromiseLine(pledge);
  const { deadline, events } = line;
  if (!deadline && events.length === 0) return undefined;
  const { t, date } = reader;
  const scale = scaleYears(axis);
  const said = sayEvents(reader, line);
  const labels = placeLabels(
    events.map((event, at) => ({ text: said[at] as string, at: scale.share(middleOf(event)) })),
  );
  const words = [
    ...(deadline ? [t('promise.due', { year: deadline.year })] : []),
    ...said,
    t('layout.as-of', { date: date(pledge.asOf.text) }),
  ];
  const lanes = Math.max(0, ...labels.map(({ lane }) => lane + 1));
  const size = { width: '100%', height: height + lanes * laneHeight };
  const name = { role: 'img', 'aria-label': words.join(' · ') };
  return tag('svg', { class: 'promise-line', ...size, ...name }, [
    ...drawGround(line, axis, scale),
    ...events.map((event) => drawEvent(event, scale)),
    ...labels.map(({ text, at, shift, lane }) => {
      const x = `${String(roundValue(at * 100))}%`;
      const y = height + lane * laneHeight + 12;
      return tag('text', { x, y, dx: shift, 'text-anchor': 'middle' }, [escapeText(text)]);
    }),
  ]);
}
