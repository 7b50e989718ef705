import { expect, test } from 'vitest';
import { codesIn, findIn } from './find-in.ts';

const card = (period: string, ...rows: [when: string, state?: string][]) =>
  `period: { when: ${period}, cite: cards / 1 }
milestones: [${rows.map(([when, state = 'done'], at) => `{ id: a${String(at)}, when: ${when}, what: 일${String(at)}, state: ${state}, cite: cards / 5 }`).join(', ')}]`;

test.each([
  ['begun in the month the period begins', card('2021-01/2022-08', ['2021-01'])],
  ['that ends on the day on which it begins', card('2021-01-01/2022-08', ['2020-12/2021-01-01'])],
  ['told only by its year', card('2021-05/2022-08', ['2021'])],
  ['that runs into the period', card('2021-05/2022-08', ['2021-03/2021-06'])],
  ['only planned', card('2021-05/2022-08', ['2021-03', 'planned'])],
  ['where the period has no beginning', card('../2022-08', ['2019-01'])],
])('a first work %s is no finding', (_, facts) => {
  expect(codesIn(facts, '2020-01-31')).not.toContain('work-before-period');
});

test('the first of several that came before is told, once, as a note', () => {
  const found = findIn(card('2021-01/2022-08', ['2020-11'], ['2019-08'], ['2022-01'])).filter(
    ({ code }) => code === 'work-before-period',
  );
  expect(found.map(({ grade, params }) => [grade, params['when']])).toEqual([
    ['note', { kind: 'date', value: '2019-08' }],
  ]);
  expect(found[0]?.cites.map(({ place }) => place)).toEqual(['1', '5']);
});
