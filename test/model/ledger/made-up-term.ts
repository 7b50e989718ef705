import { readAsOf } from '../../../src/model/as-of.ts';
import type { TermBook } from '../../../src/model/dataset.ts';
import type { PledgeEntry } from '../../../src/model/pledge-entry.ts';
import { enterPledge } from '../../../src/model/pledge-entry.ts';
import { pledgeSchema } from '../../../src/schema/pledge.ts';
import { termSchema } from '../../../src/schema/term.ts';

const cite = 'cards / 1';

/** A pledge with the facts a test is about; texts as a file has them. */
export function enterCard(id: string, facts: object, area = 'area'): PledgeEntry {
  const basis = { id, title: `짓기 ${id}`, area, lead: 'office', sources: [cite], asOf: '2026-01' };
  return enterPledge(
    { facts: pledgeSchema.parse({ ...basis, ...facts }), body: '' },
    'city',
    { id: '8' },
    '2026-01-31',
  );
}

/** A term of two areas, of which a card names the second only where the test says so. */
export function bindTerm(pledges: readonly PledgeEntry[]): TermBook {
  const term = termSchema.parse({
    id: '8',
    name: '민선 8기',
    start: '2022-07-01',
    end: '2026-06-30',
    cite,
    areas: [
      { id: 'area', name: '분야', cite },
      { id: 'second-area', name: '둘째 분야', cite },
    ],
  });
  const pledgeById = new Map(pledges.map((pledge) => [pledge.facts.id, pledge]));
  return { government: 'city', term, pledges, pledgeById, asOf: readAsOf('2026-01') };
}

/** Four kinds of silence and of money: none, a dash, after the term, and two projects on one card. */
export const fourCards = [
  enterCard('1-1', {}),
  enterCard('1-2', {
    money: {
      unit: '억원',
      plan: {
        cite: 'cards / 1-2 · plan',
        rows: [{ source: 'national', label: '국비', columns: { '2022': '-', '2023': '3' } }],
      },
      secured: {
        cite: 'cards / 1-2 · secured',
        rows: [{ source: 'national', label: '국비', amount: '-' }],
      },
      spent: { cite: 'cards / 1-2 · spent', columns: { '2022': '-', '2023': '-' } },
    },
  }),
  enterCard('1-3', {
    money: {
      unit: '백만원',
      planTotal: { cite: 'cards / 1-3 · total', initial: '120', current: '100' },
      termPlan: {
        cite: 'cards / 1-3 · term',
        total: '100',
        columns: { '2022': '40', '2023': '60', 'after-term': '25' },
      },
      secured: {
        cite: 'cards / 1-3 · secured',
        total: '80',
        rows: [{ source: 'own', label: '시비', amount: '80' }],
      },
      spent: { cite: 'cards / 1-3 · spent', total: '45', columns: { '2022': '45' } },
    },
  }),
  enterCard(
    '2-1',
    {
      projects: [
        {
          id: 'first',
          title: '첫째',
          money: {
            unit: '백만원',
            plan: {
              cite: 'cards / 2-1 · first',
              rows: [
                {
                  source: 'own',
                  label: '시비',
                  total: '50',
                  columns: { prior: '30', '2022': '20' },
                },
              ],
            },
            spent: { cite: 'cards / 2-1 · first spent', total: '18', columns: { '2022': '18' } },
            secured: {
              cite: 'cards / 2-1 · first secured',
              total: '50',
              rows: [{ source: 'own', label: '시비', amount: '50' }],
            },
          },
        },
        {
          id: 'second',
          title: '둘째',
          money: {
            unit: '천원',
            plan: {
              cite: 'cards / 2-1 · second',
              rows: [
                { source: 'own', label: '시비', columns: { prior: '4000', '2022': '5000' } },
                { source: 'other', label: '기타', total: '1000', columns: { '2023': '1000' } },
              ],
            },
            spent: { cite: 'cards / 2-1 · second spent', columns: { '~2022': '6500' } },
          },
        },
      ],
    },
    'second-area',
  ),
] as const;
