import { expect, test } from 'vitest';
import { countNames, listCounts } from '../../src/model/count.ts';
import { bindCity, today } from '../export/made-up-city.ts';

test('what is counted is named with those it counts, in the order of the catalogue; nothing is no count', () => {
  const counts = listCounts(bindCity().pledges, today);
  expect(counts.map(({ name, ids }) => `${name}: ${ids.join(', ')}`)).toEqual([
    'pledges: 1-1, 1-2, 1-3, 2-1, 2-2, 2-3',
    'evidenced.achieved: 1-1, 2-2',
    'evidenced.underway: 2-1',
    'evidenced.planned: 1-3',
    'evidenced.no-evidence: 1-2, 2-3',
    'schedule.on-time: 2-2',
    'schedule.late: 1-1',
    'schedule.due: 1-3',
    'schedule.overdue: 2-1',
    'schedule.no-deadline: 1-2, 2-3',
    'reported.completed: 1-1',
    'reported.completed-continuing: 2-2',
    'reported.on-track: 2-1',
    'reported.dropped: 1-3',
    'reported.not-stated: 1-2, 2-3',
    'stale: 2-1',
  ]);
  const names = counts.map(({ name }) => name);
  expect(names).toEqual(countNames.filter((name) => names.includes(name)));
  expect(counts.every(({ asOf }) => asOf === today)).toBe(true);
  expect(listCounts([], today)).toEqual([]);
});
