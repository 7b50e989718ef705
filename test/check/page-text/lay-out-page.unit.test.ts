import { expect, test } from 'vitest';
import { blankHeader, layOutPage } from '../../../src/check/page-text/lay-out-page.ts';

test.each([
  [4, '---\n\n\n---\n글', '   \n\n\n   \n글'],
  [2, '---\n---\n글', '   \n   \n글'],
  [0, '---\n---\n글', '   \n   \n글'],
])(
  'below a header of %d lines a text keeps its line, and the parser sees no sign of it',
  (...given) => {
    const [linesAbove, handed, parsed] = given;
    expect(layOutPage('글', linesAbove)).toBe(handed);
    expect(blankHeader('글', linesAbove)).toBe(parsed);
  },
);
