import type { Departure } from '../../model/departure.ts';
import type { ProgressStatus } from '../../model/progress.ts';
import type { EvidencedValue, Reported, ScheduleValue } from '../../model/status.ts';

/** How a status looks: a shape, drawn on 16 × 16, and a tone. The word always stands beside it. */
export interface Mark {
  /** SVG path data: what is filled and what is only drawn. */
  fill?: string;
  stroke?: string;
  tone: 'good' | 'info' | 'warn' | 'bad' | 'none';
}

const ring = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z';
const dashes =
  'M8 2a6 6 0 0 1 3 .8M13.2 5a6 6 0 0 1 .3 5M11.5 12.8a6 6 0 0 1-5 .9M3.3 11.8a6 6 0 0 1-1-4.5M4 3.6A6 6 0 0 1 6.4 2.3';
const square = 'M4 4h8v8H4z';

const completed: Mark = { fill: ring, tone: 'good' };
const notStated: Mark = { stroke: square, tone: 'none' };

export const reportedMarks: Record<Reported['value'], Mark> = {
  completed,
  'completed-continuing': {
    fill: 'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
    stroke: ring,
    tone: 'good',
  },
  'on-track': { fill: 'M8 2a6 6 0 0 1 0 12z', stroke: ring, tone: 'info' },
  partial: { fill: 'M8 8V2a6 6 0 0 1 6 6z', stroke: ring, tone: 'warn' },
  'on-hold': { stroke: 'M5.5 3v10M10.5 3v10', tone: 'warn' },
  dropped: { stroke: 'M3.5 3.5l9 9M12.5 3.5l-9 9', tone: 'bad' },
  'not-started': { stroke: ring, tone: 'none' },
  'not-assessed': { stroke: dashes, tone: 'none' },
  unratable: { stroke: `${ring}M3.8 12.2l8.4-8.4`, tone: 'none' },
  lost: { stroke: dashes, tone: 'none' },
  'not-stated': notStated,
};

export const evidencedMarks: Record<EvidencedValue, Mark> = {
  achieved: completed,
  reversed: { stroke: `${ring}M11 8H5m2.5-2.5L5 8l2.5 2.5`, tone: 'bad' },
  underway: { fill: 'M8 2a6 6 0 0 1 0 12z', stroke: ring, tone: 'info' },
  planned: { stroke: ring, tone: 'none' },
  'no-evidence': { stroke: dashes, tone: 'none' },
};

/** Whether something that should be public is there. */
export const resultMarks: Record<'pass' | 'fail' | 'not-applicable', Mark> = {
  pass: completed,
  fail: { stroke: 'M3.5 3.5l9 9M12.5 3.5l-9 9', tone: 'bad' },
  'not-applicable': { stroke: dashes, tone: 'none' },
};

/** A record older than promised: a clock. */
export const staleMark: Mark = { stroke: `${ring}M8 4.5V8l2.5 2`, tone: 'warn' };

const triangle = 'M8 2l6.5 12h-13z';

export const scheduleMarks: Record<ScheduleValue, Mark> = {
  'on-time': completed,
  late: { stroke: `${triangle}M8 6.5v3.5M8 11.5v1`, tone: 'warn' },
  due: { stroke: ring, tone: 'none' },
  overdue: { fill: triangle, tone: 'bad' },
  'no-deadline': notStated,
};

export const departureMarks: Record<Departure, Mark> = {
  drop: reportedMarks.dropped,
  exclude: { stroke: `${ring}M4.5 8h7`, tone: 'bad' },
  merge: { stroke: 'M3 2.5l5 5v6M13 2.5l-5 5', tone: 'warn' },
  split: { stroke: 'M8 2.5v6l-5 5M8 8.5l5 5', tone: 'warn' },
};

/** Arrows point up for the better, whichever way the values went. */
export const progressMarks: Record<ProgressStatus, Mark> = {
  'target-achieved': completed,
  substantial: { stroke: 'M8 13.5V3M3.5 7L8 2.5 12.5 7', tone: 'good' },
  moderate: { stroke: 'M3.5 12.5l9-9M6 3.5h6.5V10', tone: 'info' },
  limited: { stroke: 'M2.5 8H13M9 3.5L13.5 8 9 12.5', tone: 'warn' },
  deterioration: { stroke: 'M8 2.5V13M3.5 9L8 13.5 12.5 9', tone: 'bad' },
  'not-available': { stroke: dashes, tone: 'none' },
};
