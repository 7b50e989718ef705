import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/views/chart/measure.ts';
import {
  narrowest,
  placeLabels,
  type PlacedLabel,
} from '../../../src/views/promise/place-labels.ts';
import { createRandom } from '../../generator/random.ts';

/** From where to where a label goes on a line of a width, in pixels. */
function spanOf({ text, at, shift }: PlacedLabel, width: number): [number, number] {
  const middle = at * width + shift;
  return [middle - measureText(text) / 2, middle + measureText(text) / 2];
}

const words = [
  '2023년 달성',
  '2024. 5. 달성',
  '2022. 7. 1. 폐지·되돌림',
  '2026. 3. 예정',
  '1 July 2022 ~ 31 October 2022 met',
];

describe('labels of promise lines', () => {
  test('meet no other and stay on the line at every width, for 500 lines', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const { between, pick } = createRandom(`labels ${String(seed)}`);
      const labels = Array.from({ length: between(1, 6) }, () => ({
        text: pick(words),
        at: between(0, 1000) / 1000,
      }));
      const placed = placeLabels(labels);
      expect(placed).toHaveLength(labels.length);
      for (const width of [narrowest, 342, 400, 720, 1120]) {
        for (const [index, label] of placed.entries()) {
          const [left, right] = spanOf(label, width);
          expect(left).toBeGreaterThanOrEqual(-0.001);
          expect(right).toBeLessThanOrEqual(width + 0.001);
          for (const other of placed.slice(index + 1)) {
            if (other.lane !== label.lane) continue;
            const [otherLeft, otherRight] = spanOf(other, width);
            expect(otherLeft > right || otherRight < left).toBe(true);
          }
        }
      }
    }
  });

  test('share a lane where they can, and stand at what they name', () => {
    const [early, late] = placeLabels([
      { text: '2026. 3. 예정', at: 0.8 },
      { text: '2022. 8. 달성', at: 0.2 },
    ]);
    expect([early?.text, early?.lane, late?.lane]).toEqual(['2022. 8. 달성', 0, 0]);
    const [, second] = placeLabels([
      { text: '2022. 8. 달성', at: 0.4 },
      { text: '2022. 9. 폐지·되돌림', at: 0.45 },
    ]);
    expect(second).toMatchObject({ lane: 1, shift: 0 });
  });
});
