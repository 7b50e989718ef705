import { expect, it } from 'vitest';
import { wrapText } from '../../../src/views/picture/wrap-text.ts';

it('ends a line between words, and never within an amount or a date', () => {
  const lines = wrapText(
    '들이기로 한 돈(계획)은 467억 9,500만 원입니다. 기준일은 2026. 5. 입니다.',
    120,
  );
  expect(lines.length).toBeGreaterThan(3);
  expect(lines).toContainEqual(expect.stringContaining('467억 9,500만 원입니다.'));
  expect(lines).toContainEqual(expect.stringContaining('2026. 5.'));
});

it('breaks a word that is wider than the line itself', () => {
  expect(wrapText('가'.repeat(40), 100).length).toBeGreaterThan(2);
});
