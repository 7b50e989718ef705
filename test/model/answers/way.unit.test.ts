import { expect, test } from 'vitest';
import { phraseSentence } from '../../../src/i18n/phrase-answer.ts';
import { passGate } from '../../../src/load/gate.ts';
import { listTermWays } from '../../../src/model/answers/way.ts';
import { joinDataset, type TermBook } from '../../../src/model/dataset.ts';
import type { PledgeEntry } from '../../../src/model/pledge-entry.ts';
import type { Records } from '../../../src/schema/records.ts';
import { sampleCity } from '../../built/build-site.ts';

const { governments } = joinDataset(passGate(sampleCity).records as Records);
const term = governments
  .flatMap(({ terms }) => terms)
  .find(({ pledges }) => pledges.length > 2) as TermBook;
const { pledges } = term;

const standing = (value: string) => ({ value, deadline: '2024-12-31', daysLate: 31 });
const setSchedule = (pledge: PledgeEntry, value: string, departed?: unknown) =>
  ({
    ...pledge,
    departed,
    statuses: { ...pledge.statuses, schedule: standing(value) },
  }) as unknown as PledgeEntry;

function sayOverdue(own: readonly PledgeEntry[]) {
  const way = listTermWays({ ...term, pledges: [...own] }).find((each) => each.way === 'overdue');
  return way && [way.address, phraseSentence(way.sentence, 'ko')];
}

test('how many are late is said of the cards that state a year and are still waited for', () => {
  const [one, two, three] = pledges as [PledgeEntry, PledgeEntry, PledgeEntry];
  const said = sayOverdue([
    setSchedule(one, 'overdue'),
    setSchedule(two, 'overdue', { kind: 'drop' }),
    setSchedule(three, 'no-deadline'),
  ]);
  expect(said?.[0]).toMatch(/#overdue$/);
  expect(said?.[1]).toContain(
    '목표 연도가 적힌 1건에서, 그 해가 지났는데 이룬 기록이 없는 것은 1건입니다',
  );
  expect(said?.[1]).toContain('목표 연도 뒤에 이룬 것은 0건입니다.');
});

test('where no card states a year, none is said to be late and none to be in time', () => {
  const said = sayOverdue(pledges.map((pledge) => setSchedule(pledge, 'no-deadline')));
  expect(said?.[1]).toContain('판단할 수 없습니다');
  expect(said?.[1]).not.toContain('0건');
});

test('a year that only dropped cards state is none to judge by', () => {
  const said = sayOverdue(
    pledges.map((pledge) => setSchedule(pledge, 'overdue', { kind: 'drop' })),
  );
  expect(said?.[1]).toContain('지금 세는 것에는 목표 연도가 적힌 것이 없어');
});
