import { awardSchema } from '../../src/kinds/award/schema.ts';
import { joinDataset, type Dataset, type TermBook } from '../../src/model/dataset.ts';
import { readAsOf } from '../../src/model/as-of.ts';
import { enterPledge, type PledgeEntry } from '../../src/model/pledge-entry.ts';
import { departmentsSchema } from '../../src/schema/department.ts';
import { governmentSchema } from '../../src/schema/government.ts';
import { pledgeSchema } from '../../src/schema/pledge.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import { termSchema } from '../../src/schema/term.ts';
import { readYaml, noRecords } from '../model/made-up.ts';
import { readIndicator, readThresholds } from '../model/read-indicator.ts';

/** The day on which the made-up city is looked at. */
export const today = '2024-12-31';

const cite = 'book / 1쪽';

const term = termSchema.parse({
  id: '8',
  name: '민선 8기',
  start: '2022-07-01',
  end: '2026-06-30',
  cite,
  areas: [
    { id: 'life', name: '생활', cite },
    { id: 'empty', name: '공약 없는 분야', cite },
    { id: 'work', name: '일자리', cite },
  ],
  updates: { every: 'half-year', cite },
});

const done = (id: string, when: string) => ({ id, when, what: '마침', state: 'done', cite });
const planned = (id: string, when: string) => ({ id, when, what: '예정', state: 'planned', cite });
const status = (asOf: string, value: string) => [{ asOf, value, cite }];
const target = (year: string, metBy: string[]) => ({ year, text: '문 열기', metBy, cite });
const goal = (when: string, metBy?: string[]) => ({ when, text: '그해의 일', metBy, cite });
const national = { source: 'national', label: '국비' };
const own = { source: 'own', label: '시비' };

/** Every amount is another one, so that none can stand in another's place unseen. */
const cards: Readonly<Record<string, object>> = {
  '1-1': {
    title: '도서관, "두 곳" 짓기',
    area: 'life',
    lead: 'library',
    asOf: '2024-06',
    sources: ['book / 11쪽', 'report / 1쪽'],
    status: [...status('2023-06', 'on-track'), ...status('2024-06-30', 'completed')],
    target: target('2023', ['open']),
    milestones: [done('start', '2022-11'), done('open', '2024-03')],
    yearlyGoals: [goal('2023', ['start'])],
    money: {
      unit: '백만원',
      planTotal: { cite: 'book / 11쪽 · 총액', initial: '100', current: '120' },
      plan: {
        cite: 'book / 11쪽 · 연도별',
        rows: [
          { ...own, total: '70', columns: { prior: '9', '2022': '30', '2023': '30' } },
          { ...national, columns: { '2022': '20', '2023': '30' } },
        ],
      },
      termPlan: {
        cite: 'book / 11쪽 · 임기',
        total: '95',
        columns: { '2022': '50', '2023': '40', 'after-term': '7' },
      },
      secured: {
        cite: 'book / 11쪽 · 확보',
        total: '90',
        withinTerm: '80',
        rows: [
          { ...national, amount: '45' },
          { ...own, amount: '44' },
        ],
      },
      spent: {
        cite: 'book / 11쪽 · 집행',
        total: '61',
        columns: { '2022': '31', '2023': '29' },
      },
    },
  },
  '1-2': {
    title: '버스 늘리기',
    area: 'life',
    lead: 'roads',
    supporting: ['library'],
    asOf: '2024-12',
    sources: ['book / 12쪽'],
    added: { date: '2023-05', from: ['1-3'], cite },
  },
  '1-3': {
    title: '다리 놓기',
    area: 'life',
    lead: 'roads',
    asOf: '2024-12',
    sources: ['book / 13쪽'],
    status: status('2024-01', 'dropped'),
    target: target('2025', ['open']),
    milestones: [planned('open', '2025-05')],
    adjustments: [
      {
        date: '2023-11',
        kind: 'drop',
        before: '놓기',
        after: '놓지 않기',
        reason: 'budget',
        body: '시민배심원단',
        cite,
      },
    ],
    money: {
      unit: '억원',
      planTotal: { cite: 'book / 13쪽 · 총액', current: '3' },
      secured: {
        cite: 'book / 13쪽 · 확보',
        rows: [
          { ...national, amount: '1' },
          { ...own, amount: '-' },
        ],
      },
    },
  },
  '2-1': {
    title: '일터 만들기',
    area: 'work',
    lead: 'jobs',
    asOf: '2024-03',
    sources: ['report / 21쪽'],
    status: status('2024-12-15', 'on-track'),
    target: target('2023', ['start', 'open']),
    milestones: [done('start', '2023-02'), planned('open', '2024-05')],
    yearlyGoals: [goal('2023', ['open'])],
    money: {
      unit: '천원',
      plan: {
        cite: 'report / 21쪽 · 연도별',
        rows: [
          { ...national, columns: { '2024': '4000' } },
          { ...own, columns: { '2024': '1500' } },
        ],
      },
      secured: {
        cite: 'report / 21쪽 · 확보',
        rows: [
          { ...national, amount: '4000' },
          { ...own, amount: '500' },
        ],
      },
      spent: { cite: 'report / 21쪽 · 집행', columns: { '2024': '700' } },
    },
  },
  '2-2': {
    title: '상담 창구 열기',
    area: 'work',
    lead: 'jobs',
    asOf: '2024-12',
    sources: ['report / 22쪽'],
    status: status('2024-09', 'completed-continuing'),
    target: target('2024', ['open']),
    milestones: [done('open', '2024-12-31')],
    yearlyGoals: [goal('2024', ['open'])],
    money: { applicable: 'false', cite: 'report / 22쪽' },
  },
  '2-3': {
    title: '=장터 열기',
    area: 'work',
    lead: 'jobs',
    asOf: '2024-12',
    sources: ['report / 23쪽'],
    added: { date: '2024-02', cite },
    yearlyGoals: [goal('2023')],
  },
};

function enter(id: string): PledgeEntry {
  return enterPledge(
    { facts: pledgeSchema.parse({ id, ...cards[id] }), body: '' },
    'haneul',
    term,
    today,
  );
}

/** A city of six pledges in different states, two of them added later and one dropped. */
export function bindCity(): TermBook {
  const pledges = Object.keys(cards).map(enter);
  const pledgeById = new Map(pledges.map((pledge) => [pledge.facts.id, pledge]));
  return { government: 'haneul', term, pledges, pledgeById, asOf: readAsOf(today) };
}

const listSources = () => [
  sourceSchema.parse({
    id: 'book',
    title: '공약 책, 둘째 판',
    english: 'Book of pledges',
    publisher: '하늘시',
    kind: 'plan',
    date: '2022-10',
    covers: '2022년부터 2026년까지',
    pages: '120',
    url: 'https://example.org/book',
    archive: 'https://example.com/book',
    licence: 'kogl-1',
    sha256: 'ab'.repeat(32),
    reading: '모두 읽음',
  }),
  ...['report', 'plan', 'method'].map((id) =>
    sourceSchema.parse({
      ...{ id, title: '책', publisher: '시', kind: 'pledge-card', licence: 'not-stated' },
      reading: '읽음',
    }),
  ),
];

/** The same city with what is recorded besides its pledges. */
export function joinCity(): Dataset {
  const { pledges } = bindCity();
  return joinDataset({
    site: siteSchema.parse(
      readYaml(`
title: { ko: 장부, en: Book }
description: { ko: 장부, en: Book }
officialBanner: false
operator: { name: { ko: 편집부, en: Editors } }
corrections: { mail: a@example.org, reader: { ko: 편집부, en: Editors }, days: 14 }
asOf: ${today}`),
    ),
    pages: [],
    synonyms: [],
    thresholds: readThresholds(2015),
    retired: [],
    sources: listSources(),
    governments: [
      {
        government: governmentSchema.parse({
          ...{ id: 'haneul', name: '하늘시', english: 'Haneul', kind: 'city' },
          ...{ website: 'https://example.org/', contact: '02-000-0000' },
          places: [{ id: 'north', name: '북동', english: 'North', kind: 'dong', cite }],
        }),
        departments: departmentsSchema.parse({
          departments: [
            {
              ...{ id: 'library', name: '도서관과', english: 'Library', bureau: '문화국' },
              cite: 'report / 9쪽',
            },
          ],
        }).departments,
        terms: [{ term, pledges: pledges.map(({ facts, body }) => ({ facts, body })) }],
        entries: {
          ...noRecords,
          award: [
            awardSchema.parse({
              ...{ id: 'prize', title: '상', host: '부', hostKind: 'central', date: '2023-02' },
              ...{ department: 'library', sources: ['report / 3쪽'] },
            }),
          ],
          indicator: [
            readIndicator('up', '2020: 100, 2022: 121'),
            { ...readIndicator('neutral', '2020: 100, 2022: 121'), id: 'neutral' },
            { ...readIndicator('up', '2020: 100'), id: 'young' },
          ],
        },
      },
    ],
  });
}
