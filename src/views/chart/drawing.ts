import { tag, type Markup } from '../markup.ts';

/** Where the points of a line lie, so that a canvas can be laid over them exactly. */
export interface Plot {
  /** Left, top, right, bottom in the drawing's own units. */
  area: readonly number[];
  /** The years that its left and right edges stand for. */
  x: readonly number[];
  /** What its bottom and top edges stand for. */
  y: readonly number[];
}

export interface Drawing {
  shapes: readonly Markup[];
  height: number;
  plot?: Plot;
}

/** The marks of the values, apart from words, rules and keys. */
export function drawMarks(marks: readonly Markup[]): Markup {
  return tag('g', { class: 'chart-marks' }, marks);
}
