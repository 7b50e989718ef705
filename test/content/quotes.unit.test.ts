import { expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { collectCitations } from '../../src/model/citations.ts';
import {
  readAwards,
  readEvaluations,
  readIndicators,
  readParticipation,
  readPledges,
} from './read-paju.ts';

interface Stated {
  name: string;
  facts: unknown;
}

const pledges = readPledges().map((pledge): Stated => {
  const { target, goal, facts, yearlyGoals, money, milestones, measures, projects, status } = pledge;
  const stated = { target, goal, facts, yearlyGoals, money, milestones, measures, projects, status };
  return { name: pledge.id, facts: stated };
});
const indicators = readIndicators().map(({ id, series, target }): Stated => ({
  name: id,
  facts: { series, target },
}));
const entries = [...readAwards(), ...readEvaluations(), ...readParticipation()].map(
  (entry): Stated => ({ name: entry.id, facts: entry }),
);

test.each([...pledges, ...indicators, ...entries])(
  'every figure, date, status and event of $name carries the printed words',
  ({ facts }) => {
    const cites = collectCitations(facts);
    expect(cites.length).toBeGreaterThan(0);
    const bare = cites.filter(({ quote }) => quote === undefined);
    expect(bare.map(({ source, place }) => `${source} / ${place}`)).toEqual([]);
  },
);

test('every quote was compared with its document', () => {
  const { problems } = passGate('content');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
