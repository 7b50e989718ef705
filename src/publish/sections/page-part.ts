import { laySentences } from './lay-sentences.ts';

/** A row that leads to records; what it says is theirs first. */
export interface LinkedRow {
  to: readonly string[];
  text: string;
}

/** The text of a page from one heading with an anchor to the next; the first part is headed by the title and has none. */
export interface PagePart {
  /** The anchors of the heading, its own first. */
  ids: readonly string[];
  heading: string;
  text: string;
  /** Left out of the text. */
  rows: readonly LinkedRow[];
  /** What is marked as of the other language; left out of the text. */
  apart: string;
}

/** The same while it is read. */
export interface OpenPart {
  ids: string[];
  heading: string[];
  pieces: string[];
  rows: LinkedRow[];
  apart: string[];
}

export const openPart = (...ids: string[]): OpenPart => ({
  ids,
  heading: [],
  pieces: [],
  rows: [],
  apart: [],
});

export const closePart = ({ ids, heading, pieces, rows, apart }: OpenPart): PagePart => ({
  ids,
  heading: laySentences(heading),
  text: laySentences(pieces),
  rows,
  apart: laySentences(apart),
});
