import { expect, test } from 'vitest';
import { makeStrict } from '../../src/publish/strict-bundle.ts';

const lenient = [
  'load("load_index_chunk")).catch(()=>{});',
  'load("load_filter_chunk")).catch(()=>{});',
].join('\n');

test('a file that cannot be read fails the question', () => {
  expect(makeStrict(lenient)).toBe(
    ['load("load_index_chunk"));', 'load("load_filter_chunk"));'].join('\n'),
  );
});

test('a program of another version is refused, not left as it is', () => {
  expect(() => makeStrict(lenient.replace('()=>{}', '()=>{ }'))).toThrow('0 times, not once');
  expect(() => makeStrict(lenient + lenient)).toThrow('2 times, not once');
});
