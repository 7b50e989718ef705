import { tag, type Markup } from '../markup.ts';

/** Where the marks of a drawing lie, so that a canvas can be laid over them exactly. */
export interface Plot {
  /** Left, top, right, bottom in the drawing's own units. */
  area: readonly number[];
  /** What its left and right edges stand for: amounts for bars, years for a line. */
  x: readonly number[];
  /** What its bottom and top edges stand for, for a line. */
  y?: readonly number[];
  /** The share of a row that its bars take, and of each bar's part that the bar takes. */
  bars?: readonly number[];
}

export interface Drawing {
  shapes: readonly Markup[];
  height: number;
  plot?: Plot;
}

/** The class of the marks that a canvas replaces when the script runs; words and rules stay. */
export function drawMarks(marks: readonly Markup[]): Markup {
  return tag('g', { class: 'chart-marks' }, marks);
}
