import { expect, test } from 'vitest';
import { isPrintedAs } from '../../src/model/printed.ts';

test.each([
  [41.803, '41.80'],
  [50.855, '50.8'],
  [50.855, '50.9'],
  [286.81, '286'],
  [286.81, '287'],
  [0.1 + 0.2, '0.3'],
  [-2.5, '-2'],
])('%d may be printed as %s', (value, printed) => {
  expect(isPrintedAs(value, printed)).toBe(true);
});

test.each([
  [41.803, '41.81'],
  [41.803, '41.79'],
  [286.81, '288'],
  [286.81, '285'],
  [50, '50.1'],
])('%d may not be printed as %s', (value, printed) => {
  expect(isPrintedAs(value, printed)).toBe(false);
});
