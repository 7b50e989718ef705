import { describe, expect, test } from 'vitest';
import { joinDataset } from '../../src/model/dataset.ts';
import { awardSchema } from '../../src/kinds/award/schema.ts';
import { governmentSchema } from '../../src/schema/government.ts';
import { departmentsSchema } from '../../src/schema/department.ts';
import type { GovernmentRecords, Records } from '../../src/schema/records.ts';
import { sdgIndicatorSchema } from '../../src/kinds/indicator/schema.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import { termSchema } from '../../src/schema/term.ts';
import { noRecords, readPledge, readYaml } from './made-up.ts';

const site = `
title: { ko: 장부, en: Book }
description: { ko: 장부, en: Book }
officialBanner: false
operator: { name: { ko: 편집부, en: Editors } }
corrections: { mail: a@example.org, reader: { ko: 편집부, en: Editors }, days: 14 }
`;
const cite = 'cite: cards / 1';

const pledge = (id: string, facts = '') => ({
  facts: { ...readPledge(facts), id },
  body: '',
});

function makeGovernment(id: string): GovernmentRecords {
  const parse = <T>(schema: { parse: (value: unknown) => T }, text: string) =>
    schema.parse(readYaml(text));
  return {
    government: parse(
      governmentSchema,
      `{ id: ${id}, name: 시, kind: city, places: [{ id: north, name: 북동, kind: dong, ${cite} }] }`,
    ),
    departments: parse(departmentsSchema, `departments: [{ id: office, name: 과, ${cite} }]`)
      .departments,
    terms: [
      {
        term: parse(
          termSchema,
          `{ id: 8, name: 민선8기, start: 2022-07-01, end: 2026-06-30, ${cite}, areas: [{ id: area, name: 분야, ${cite} }] }`,
        ),
        pledges: [
          pledge('1-10', 'places: [north]\nsupporting: [helpers]'),
          pledge('1-2', 'sdgs: [{ goal: 11, mappedBy: editor }, { goal: 11, mappedBy: source }]'),
        ],
      },
    ],
    entries: {
      ...noRecords,
      award: ['2022-05', '2023-02-20'].map((date, index) =>
        parse(
          awardSchema,
          `{ id: a${String(index)}, title: 상, host: 부, hostKind: central, date: ${date}, department: office,
    sources: [cards / 1], sdgs: [{ goal: 16, mappedBy: editor }] }`,
        ),
      ),
      indicator: [
        parse(
          sdgIndicatorSchema,
          `{ id: voters, title: 투표, definition: 수, unit: 명, direction: up, department: office, pledges: ['1-2'], sdgs: [{ goal: 16, mappedBy: editor }], series: [{ when: 2023, value: 1, ${cite} }] }`,
        ),
      ],
    },
  };
}

function makeRecords(asOf = ''): Records {
  return {
    site: siteSchema.parse(readYaml(site + asOf)),
    pages: [],
    synonyms: [],
    thresholds: [],
    retired: [],
    sources: [
      sourceSchema.parse(
        readYaml(
          '{ id: cards, title: 카드, publisher: 시, kind: pledge-card, licence: not-stated, reading: 읽음 }',
        ),
      ),
    ],
    governments: [makeGovernment('one'), makeGovernment('two')],
  };
}

describe('the as-of day', () => {
  test('is the last day of what the site states', () => {
    expect(joinDataset(makeRecords('asOf: 2025-02'))).toMatchObject({
      asOf: '2025-02-28',
      asOfText: '2025-02',
    });
  });

  test('else that of the newest pledge: the later last day, not the longer text', () => {
    const records = makeRecords();
    const newer = records.governments[0]?.terms[0]?.pledges[0];
    if (newer) newer.facts.asOf = '2026-01-15';
    expect(joinDataset(records)).toMatchObject({ asOf: '2026-01-31', asOfText: '2026-01' });
    if (newer) newer.facts.asOf = '2026';
    expect(joinDataset(records)).toMatchObject({ asOf: '2026-12-31', asOfText: '2026' });
  });

  test('else, of terms without cards, that of the newest announcement; beside cards it counts for nothing', () => {
    const records = makeRecords();
    const announce = (asOf: string) => [
      { asOf, pledges: 83, cite: { source: 'cards', place: '1' } },
    ];
    const [one, two] = records.governments.map(({ terms: [term] }) => term);
    if (!one || !two) throw new Error('two governments with a term each');
    one.term.announced = announce('2030-12');
    const { asOfText } = joinDataset(records);
    expect(asOfText).not.toBe('2030-12');
    one.pledges = one.pledges.slice(0, 1);
    expect(joinDataset(records).asOfText).not.toBe('2030-12');
    one.pledges = [];
    two.pledges = [];
    two.term.announced = announce('2017');
    expect(joinDataset(records)).toMatchObject({ asOfText: '2030-12' });
  });

  test('judges the schedule of every pledge', () => {
    const records = makeRecords('asOf: 2027-01-01');
    const promised = pledge('1-3', 'target: { year: 2026, text: 준공, cite: cards / 1 }');
    records.governments[0]?.terms[0]?.pledges.push(promised);
    const judge = (asOf: string) => {
      promised.facts.asOf = asOf;
      const [term] = joinDataset(records).governments[0]?.terms ?? [];
      return term?.pledgeById.get('1-3')?.statuses.schedule;
    };
    expect(judge('2027-01-01')).toMatchObject({ value: 'overdue', daysLate: 1 });
    // A record that ends with the year does not tell what came after, nor one that is newer than today.
    expect(judge('2026')).toMatchObject({ value: 'due' });
    expect(judge('2027-06')).toMatchObject({ value: 'overdue', daysLate: 1 });
  });
});

describe('the look-ups', () => {
  const dataset = joinDataset(makeRecords());
  const [one, two] = dataset.governments;
  const ids = (list: readonly { facts: { id: string } }[] | undefined) =>
    list?.map(({ facts }) => facts.id);

  test('pledges stand in the order of their numbers', () => {
    expect(ids(one?.terms[0]?.pledges)).toEqual(['1-2', '1-10']);
  });

  test('lead to pledges, each once', () => {
    expect(ids(one?.pledgesByDepartment.get('office'))).toEqual(['1-2', '1-10']);
    expect(ids(one?.pledgesByDepartment.get('helpers'))).toEqual(['1-10']);
    expect(ids(one?.pledgesByPlace.get('north'))).toEqual(['1-10']);
    expect(ids(one?.pledgesByGoal.get(11))).toEqual(['1-2']);
    expect(one?.pledgesByGoal.get(1)).toBeUndefined();
  });

  test('lead to awards, newest first, and to indicators', () => {
    expect(one?.entries.award.all.map(({ id }) => id)).toEqual(['a1', 'a0']);
    expect(one?.entries.award.byId.get('a0')?.date).toBe('2022-05');
    expect(one?.entries.award.byDepartment.get('office')?.map(({ id }) => id)).toEqual([
      'a1',
      'a0',
    ]);
    expect(one?.entries.award.byGoal.get(16)).toHaveLength(2);
    expect(one?.entries.indicator.byGoal.get(16)?.map(({ id }) => id)).toEqual(['voters']);
    expect(one?.entries.indicator.byPledge.get('1-2')).toHaveLength(1);
    expect(one?.entries.indicator.byDepartment.get('office')).toHaveLength(1);
  });

  test('never cross governments', () => {
    expect(two?.pledgesByDepartment.get('office')?.map(({ government }) => government)).toEqual([
      'two',
      'two',
    ]);
  });

  test('lead to sources, departments and places', () => {
    expect(dataset.sourceById.get('cards')?.title).toBe('카드');
    expect(one?.departmentById.get('office')?.name).toBe('과');
    expect(one?.placeById.get('north')?.kind).toBe('dong');
  });
});
