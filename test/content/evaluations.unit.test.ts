import { expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { collectCitations } from '../../src/model/citations.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { readEvaluations, readParticipation } from './read-paju.ts';

const { records } = passGate('content');
const books = new Map(
  (records ? joinDataset(records).governments : []).map(
    ({ government, entries }) => [government.id, entries] as const,
  ),
);

function findEvaluation(gov: string, id: string) {
  const found = books.get(gov)?.evaluation.byId.get(id);
  if (!found) throw new Error(`${gov} ${id}`);
  return found;
}

test.each([
  ['gimpo', 10, 5],
  ['nonsan', 4, 2],
  ['paju', 6, 11],
])('%s has %i evaluations and %i ways to take part', (gov, evaluations, participation) => {
  expect(books.get(gov)?.evaluation.all).toHaveLength(evaluations);
  expect(books.get(gov)?.participation.all).toHaveLength(participation);
});

test('Paju and Gimpo stand in one group of the same evaluation, by one document', () => {
  const [paju, gimpo] = ['paju', 'gimpo'].map((gov) => findEvaluation(gov, 'city-county-2021'));
  expect(paju?.group).toEqual(gimpo?.group);
  expect(paju?.goal).toBeUndefined();
  expect(gimpo?.goal).toMatchObject({ text: '경기도 2그룹 1위' });
  expect([paju?.result, gimpo?.result]).toEqual([undefined, undefined]);
});

test('a plan holds no result, and what is planned is not called done', () => {
  const plans = [...readEvaluations(), ...readParticipation()].filter(({ steps = [] }) =>
    steps.some(({ state }) => state === 'planned'),
  );
  expect(plans.length).toBeGreaterThan(10);
  expect(plans.filter((plan) => 'result' in plan).map(({ id }) => id)).toEqual([]);
});

test('a figure that an indicator or an award holds is not typed again', () => {
  const held = readParticipation().flatMap(({ size, rhythm, followed }) =>
    [size, rhythm, followed].filter((fact) => typeof fact === 'string'),
  );
  expect(held.toSorted()).toEqual([
    'sdgs/indicators/assembly-items-passed',
    'sdgs/indicators/assembly-voters',
    'sdgs/indicators/citizen-design-team',
    'sdgs/indicators/honorary-mayors',
    'sdgs/indicators/innovation-club-members',
    'sdgs/indicators/mobile-mayor-office',
  ]);
  expect(findEvaluation('paju', 'innovation-2022').result).toBe('awards/innovation-2022');
});

test('what citizens asked in 2024 leads to the pledge that it changed', () => {
  const debate = books.get('paju')?.participation.byId.get('citizens-debate-2024');
  const [outcome, ...more] = debate?.outcomes ?? [];
  expect(more).toEqual([]);
  expect(outcome).toMatchObject({ asked: { when: '2024-06-27' }, pledges: ['12-2'] });
  expect(outcome?.answered).toBeUndefined();
  expect(collectCitations(outcome).map(({ quote }) => quote?.length)).toEqual([1, 1]);
});
