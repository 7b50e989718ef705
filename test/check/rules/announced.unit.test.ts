import { expect, test } from 'vitest';
import { checkAnnounced } from '../../../src/check/rules/announced.ts';
import { tellFaults } from './tell-rule.ts';

const areas = [{ name: '시민 생활' }, { name: '일자리·경제' }];
const tell = (announcement: object, own: object[] = areas) =>
  tellFaults(checkAnnounced, { term: { areas: own, announced: [{ pledges: 1 }, announcement] } });
const over = (path: string, count: number) =>
  `announced-over-total in term at announced[1].${path}: ${String(count)}, pledges 83`;

test('no part is above the whole, every part that is said', () => {
  const parts = (count: number) => ({
    pledges: 83,
    completed: count,
    byStatus: { 'on-track': 1, partial: count },
    byWord: [{ pledges: 1 }, { pledges: count }],
    byArea: [{ name: '시민 생활', pledges: count }],
  });
  expect(tell(parts(83))).toEqual([]);
  expect(tell(parts(84))).toEqual([
    over('completed', 84),
    over('byStatus.partial', 84),
    over('byWord[1].pledges', 84),
    over('byArea[0].pledges', 84),
  ]);
});

test('an area bears the name that the term gives it, whatever its spaces and dots', () => {
  const byArea = ['시민생활', '일자리 경제', '복지'].map((name) => ({ name, pledges: 1 }));
  expect(tell({ pledges: 83, byArea })).toEqual([
    'announced-area-unknown in term at announced[1].byArea[2].name: 복지',
  ]);
  expect(tell({ pledges: 83, byArea }, [])).toEqual([]);
});
