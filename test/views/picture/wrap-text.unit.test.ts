import { expect, it } from 'vitest';
import { wrapText } from '../../../src/views/picture/wrap-text.ts';

it('ends a line between words, and never at a space that keeps', () => {
  const lines = wrapText(
    '돈(계획)은 467억\u00a09,500만\u00a0원입니다. 기준일은 2026.\u00a05. 입니다.',
    200,
  );
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('\n')).toContain('467억\u00a09,500만\u00a0원입니다.');
  expect(lines.join('\n')).toContain('2026.\u00a05.');
});

it('breaks a word that is wider than the line itself', () => {
  expect(wrapText('가'.repeat(40), 100).length).toBeGreaterThan(2);
});
