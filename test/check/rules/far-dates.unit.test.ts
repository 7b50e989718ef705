import { describe, expect, test } from 'vitest';
import { checkFarDates } from '../../../src/check/rules/far-dates.ts';
import { readPledge } from '../../model/made-up.ts';
import { tellFaults, type Files } from './tell-rule.ts';

const tell = (files: Files) => tellFaults(checkFarDates, files);
const far = (kind: string, path: string, when: string) =>
  `date-far-from-term in ${kind} at ${path}: ${when}, start 2022-07-01, end 2026-06-30`;

describe('in a pledge, more than eight years from its term', () => {
  test('every date is told, in the order of the record', () => {
    const facts = `
yearlyGoals: [{ when: 2023, text: 일, cite: cards / 1 }, { when: 2036, text: 일, cite: cards / 1 }]
milestones: [{ id: a, when: 2005, what: 일, state: done, cite: cards / 1 }]
projects:
  - { id: one, title: 하나, milestones: [{ id: b, when: 2040, what: 일, state: planned, cite: cards / 1 }] }
  - { id: two, title: 둘 }
`;
    expect(tell({ pledge: { ...readPledge(facts), asOf: '2044' } })).toEqual([
      far('pledge', 'asOf', '2044'),
      far('pledge', 'milestones[0].when', '2005'),
      far('pledge', 'yearlyGoals[1].when', '2036'),
      far('pledge', 'projects[0].milestones[0].when', '2040'),
    ]);
  });

  test('every year of a table of money is told at its column', () => {
    const row = (label: string, columns: string) =>
      `{ source: own, label: ${label}, columns: { ${columns} } }`;
    const table = (columns: string) => `{ cite: cards / 1, columns: { ${columns} } }`;
    const facts = `money: { unit: 원, plan: { cite: cards / 1, rows: [${row('시비', '2022: 1')}, ${row('국비', 'prior: 1, 2013: 1')}] }, termPlan: ${table('2023: 1, 2035: 1')}, spent: ${table('~2012: 1, 2024: 1')} }`;
    expect(tell({ pledge: readPledge(facts) })).toEqual([
      far('pledge', 'money.plan.rows[1].columns.2013', '2013'),
      far('pledge', 'money.termPlan.columns.2035', '2035'),
      far('pledge', 'money.spent.columns.~2012', '2012'),
    ]);
    const near = `money: { unit: 원, spent: ${table('2014: 1, 2034: 1')} }`;
    expect(tell({ pledge: readPledge(near) })).toEqual([]);
  });

  test('a pledge without a term is measured by none', () => {
    expect(
      tell({ term: {}, pledge: readPledge('target: { year: 2050, text: 일, cite: cards / 1 }') }),
    ).toEqual([]);
  });
});

describe('in an entry', () => {
  const steps = [{ when: '2023' }, { when: '2050' }];

  test('its date and its steps are told', () => {
    expect(tell({ programme: { date: '1999', steps } })).toEqual([
      far('programme', 'date', '1999'),
      far('programme', 'steps[1].when', '2050'),
    ]);
    expect(tell({ award: { date: '2014-07-01' } })).toEqual([]);
    expect(tell({ award: { date: '2014-06-30' } })).toEqual([far('award', 'date', '2014-06-30')]);
  });

  test('near any term of its own government is near enough', () => {
    const older = { start: '2006-07-01', end: '2010-06-30' };
    const newer = { start: '2022-07-01', end: '2026-06-30' };
    const award = { date: '2004' };
    const terms = (place: object) => [['8', newer] as const, ['4', older, place] as const];
    expect(tell({ term: terms({}), award })).toEqual([]);
    expect(tell({ term: terms({ government: 'town' }), award })).toEqual([
      far('award', 'date', '2004'),
    ]);
  });
});
