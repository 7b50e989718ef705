import { expect, test } from 'vitest';
import { readState, writeState } from '../../../src/views/search/search-state.ts';

test('the address holds the question, what was chosen and the order', () => {
  const state = {
    query: '시민 & 시장',
    sort: 'newest',
    chosen: { kind: 'pledge', department: '민원여권과', year: '2024' },
  };
  expect(readState(writeState(state))).toEqual(state);
  expect(writeState({ query: '', sort: '', chosen: { kind: '' } })).toBe('');
  expect(readState('?q=%E0%A4%A&x=1&__proto__=2').chosen).toEqual({});
});
