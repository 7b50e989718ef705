import { measureText } from '../chart/measure.ts';

/** How wide a line is on the narrowest phone, in pixels; on a wider screen labels only come further apart. */
export const narrowest = 280;

/** Pixels between two labels of one lane. */
const gap = 6;

export interface Label {
  text: string;
  /** Where what it names stands: 0 at the beginning of the line, 1 at its end. */
  at: number;
}

export interface PlacedLabel extends Label {
  /** How far its middle is moved to stay on the line, in pixels. */
  shift: number;
  /** 0 is next to the line. */
  lane: number;
}

/**
 * Gives each label the first lane in which it meets no other. A label keeps its distance to what it names, so what
 * fits the narrowest line fits every wider one.
 */
export function placeLabels(labels: readonly Label[]): PlacedLabel[] {
  const ends: number[] = [];
  return labels
    .toSorted((a, b) => a.at - b.at)
    .map((label) => {
      const half = measureText(label.text) / 2;
      const wanted = label.at * narrowest;
      const middle = Math.max(half, Math.min(wanted, narrowest - half));
      const free = ends.findIndex((end) => end + gap <= middle - half);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = middle + half;
      return { ...label, shift: middle - wanted, lane };
    });
}
