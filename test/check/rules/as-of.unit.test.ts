import { describe, expect, test } from 'vitest';
import { checkLater } from '../../../src/check/rules/as-of.ts';
import { readPledge } from '../../model/made-up.ts';
import { tellFaults, type Files } from './tell-rule.ts';

const tell = (files: Files) => tellFaults(checkLater, files);
const pledge = (facts: string) => ({ ...readPledge(facts), asOf: '2024-06' });

describe('a record says nothing of the time after its own date', () => {
  test.each([
    ['2024-06', []],
    ['2024-06-30', []],
    ['2024', []],
    ['2024-07-01', ['status-after-as-of in pledge at status[1].asOf: 2024-07-01, asOf 2024-06']],
    ['2025', ['status-after-as-of in pledge at status[1].asOf: 2025, asOf 2024-06']],
  ])('a status of %s', (asOf, expected) => {
    const status = (day: string) => `{ asOf: ${day}, value: on-track, cite: cards / 1 }`;
    expect(tell({ pledge: pledge(`status: [${status('2023')}, ${status(asOf)}]`) })).toEqual(
      expected,
    );
  });

  test.each([
    ['2024: 5', []],
    ['~2025: 5', []],
    ['prior: 5', []],
    ['2025: 0', []],
    ['2025: "-"', []],
    [
      '2024: 5, 2025: 6',
      [
        'money-spent-later in pledge at money.spent.columns.2025: 6, year 2025, asOf 2024-06',
        'money-spent-later in pledge at projects[0].money.spent.columns.2025: 6, year 2025, asOf 2024-06',
      ],
    ],
  ])('money spent in %s', (columns, expected) => {
    const money = `money: { unit: 원, spent: { cite: cards / 1, columns: { ${columns} } } }`;
    const facts = `${money}\nprojects: [{ id: one, title: 하나, ${money} }, { id: two, title: 둘 }]`;
    expect(tell({ pledge: pledge(facts) })).toEqual(expected);
  });
});

describe('no date is newer than the day that the site calls today', () => {
  const site = { asOf: '2024-05' };
  const newer = (kind: string, path: string) => [
    `record-newer in ${kind} at ${path}: 2024-06, asOf 2024-05`,
  ];
  const day = '2024-06';

  test.each<[string, object, string]>([
    ['pledge', { asOf: day }, 'asOf'],
    ['award', { date: day }, 'date'],
    ['source', { date: day }, 'date'],
    ['term', { asOf: day }, 'asOf'],
    ['term', { announced: [{ asOf: '2024-05' }, { asOf: day }] }, 'announced[1].asOf'],
    ['term', { acknowledged: [{}, { response: { date: day } }] }, 'acknowledged[1].response.date'],
    ['indicator', { series: [{ when: '2024' }, { when: day }] }, 'series[1].when'],
  ])('of a %s with %j', (kind, facts, path) => {
    expect(tell({ site, [kind]: facts })).toEqual(newer(kind, path));
    expect(tell({ site: { asOf: day }, [kind]: facts })).toEqual([]);
    expect(tell({ site: {}, [kind]: facts })).toEqual([]);
  });
});
