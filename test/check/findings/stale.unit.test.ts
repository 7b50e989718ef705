import { expect, test } from 'vitest';
import { findInPledge } from '../../../src/check/findings/find-all.ts';
import { phraseFinding } from '../../../src/i18n/phrase-finding.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { enterMadeUp } from '../../model/made-up.ts';
import { term } from './find-in.ts';

const updates = { every: 'quarter' as const, cite: { source: 'rules', place: '제5조' } };

function find(asOf: string, promised: typeof updates | null = updates) {
  const own = { ...term, id: '8', ...(promised ? { updates: promised } : {}) };
  return findInPledge(enterMadeUp('', asOf, own), { asOf, term: own }).filter(
    ({ code }) => code === 'record-stale',
  );
}

test('a record older than the promised rhythm is found with the days and the promise', () => {
  const [found, ...rest] = find('2026-05-10');
  expect([found?.code, rest]).toEqual(['record-stale', []]);
  expect(found?.cites.map(({ source }) => source)).toEqual(['rules', 'cards']);
  expect(found && phraseFinding(found, translator('ko'), 'ko')).toBe(
    '정부는 기록을 분기마다 새로 내겠다고 했습니다. 이 기록은 2026. 1. 것이고 다음 기록은 2026. 4. 30.까지 나왔어야 합니다. 기준일 2026. 5. 10.에 10일이 지났습니다.',
  );
});

test('not while the next record is not due, and not without a promise', () => {
  expect(find('2026-04-30')).toEqual([]);
  expect(find('2030-01-31', null)).toEqual([]);
});
