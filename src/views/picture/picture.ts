import type { Mark } from '../status/marks.ts';

/** More rows than this are told by their counts. */
export const mostRows = 12;

export interface PictureRow {
  /** Where its promise, or the list of its promises, stands. */
  href: string;
  label: string;
  state: string;
  /** Of what has a status. */
  mark?: Mark;
}

/** A whole in its parts; without parts it is told alone. */
export interface PictureStrip {
  sentence: string;
  /** What no part accounts for is drawn as an empty place. */
  parts: readonly { label: string; size: number; text: string; isRest?: true }[];
}

/** A term in one picture: all that its drawing and the text beside it say. */
export interface Picture {
  title: string;
  asOf: string;
  unofficial: string;
  coverage: string;
  rows: readonly PictureRow[];
  strip: PictureStrip;
  /** What is told besides, one under the other. */
  lines: readonly string[];
  counts: readonly string[];
}

/** What a term is told by, with cards or without. */
export type PictureBody = Pick<Picture, 'rows' | 'strip' | 'lines'>;
