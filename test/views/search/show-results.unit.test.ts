import { expect, test } from 'vitest';
import { sayOrigin } from '../../../src/views/search/show-results.ts';

const words = { 'kind.pledge': '공약', 'kind.finding': '대조', 'kind.source': '출처' };
const several = {
  ...{ ...words, 'source.of': '{name} · 기록의 출처' },
  ...{ 'government.haneul': '하늘시', 'government.nuri': '누리시' },
};

test.each([
  ['pledge', '/haneul/8/pledges/1-1/', '하늘시 · 공약'],
  ['finding', '/nuri/7/#finding', '누리시 · 대조'],
  ['finding', '/audit/nuri/', '누리시 · 대조'],
  ['source', '/sources/haneul-plan/', '출처'],
] as const)('a %s at %s is said to be of %s', (kind, address, said) => {
  expect(sayOrigin({ kind, address }, several)).toBe(said);
});

test('a source that one government names is said to be cited by it, not to be its own', () => {
  const source = {
    kind: 'source',
    address: '/sources/haneul-plan/',
    government: '하늘시',
  } as const;
  expect(sayOrigin(source, several)).toBe('하늘시 · 기록의 출처');
  expect(sayOrigin(source, several, { 하늘시: 'Haneul' })).toBe('Haneul · 기록의 출처');
  expect(sayOrigin(source, words)).toBe('출처');
});

test('on a site of one government its name is not repeated', () => {
  expect(sayOrigin({ kind: 'pledge', address: '/haneul/8/pledges/1-1/' }, words)).toBe('공약');
});
