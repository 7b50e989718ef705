import { expect, test } from 'vitest';
import { showAnswer } from '../../../src/search/answers/show-answer.ts';

test('an answer is shown with its date in words and addresses that can be opened', () => {
  const shown = showAnswer(
    {
      field: 'plan',
      label: '계획한 돈',
      sentence: '1억 원입니다.',
      figure: '1억 원',
      value: 100_000_000,
      asOf: '2026-01',
      address: '/city/8/pledges/1/#money',
      sources: [{ id: 'cards', title: '카드', place: '3 돈' }],
    },
    { title: '도서관' },
    'ko',
    (address) => `/base${address}`,
  );
  expect(shown).toEqual({
    field: 'plan',
    label: '계획한 돈',
    title: '도서관',
    sentence: '1억 원입니다.',
    figure: '1억 원',
    value: 100_000_000,
    asOf: '2026년 1월',
    url: '/base/city/8/pledges/1/#money',
    sources: [{ title: '카드', place: '3 돈', url: '/base/sources/cards/' }],
  });
});

test('what is not known is left out', () => {
  const shown = showAnswer(
    { field: 'status', label: '상태', sentence: '진행 중.', address: '/a/', sources: [] },
    { title: '도서관' },
    'en',
    (address) => address,
  );
  expect(Object.keys(shown).sort()).toEqual([
    'field',
    'label',
    'sentence',
    'sources',
    'title',
    'url',
  ]);
});
