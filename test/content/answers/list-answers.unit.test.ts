import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phraseSentence } from '../../../src/i18n/phrase-answer.ts';
import { passGate } from '../../../src/load/gate.ts';
import { listAnsweringRecords } from '../../../src/model/answers/list-answers.ts';
import { joinDataset } from '../../../src/model/dataset.ts';
import type { Records } from '../../../src/schema/records.ts';

const content = join(import.meta.dirname, '../../../content');
const records = passGate(content).records as Records;

const answersOf = (own: Records, address: string) =>
  listAnsweringRecords(joinDataset(own)).find(({ page }) => page.address === address)?.facts ?? [];

/** The records with one government changed. */
const change = (
  id: string,
  turn: (book: Records['governments'][number]) => Records['governments'][number],
): Records => ({
  ...records,
  governments: records.governments.map((book) => (book.government.id === id ? turn(book) : book)),
});

describe('a government', () => {
  test('answers a call by its main number, and by nothing where none is stated', () => {
    const paju = answersOf(records, '/paju/').map(({ field }) => field);
    expect(paju).toEqual(['phone']);
    expect(answersOf(records, '/gimpo/')).toEqual([]);
    const { contact: _, ...silent } = records.governments.find(
      ({ government }) => government.id === 'paju',
    )?.government as Records['governments'][number]['government'];
    expect(
      answersOf(
        change('paju', (book) => ({ ...book, government: silent })),
        '/paju/',
      ),
    ).toEqual([]);
  });

  test('its departments have no lines of their own', () => {
    const fields = answersOf(records, '/gimpo/departments/planning-officer/').map(
      ({ field }) => field,
    );
    expect(fields).not.toContain('phone');
  });
});

test('a pledge that was dropped says so first, whatever is asked', () => {
  const dropped = change('paju', (book) => ({
    ...book,
    terms: book.terms.map((term) => ({
      ...term,
      pledges: term.pledges.map((pledge) =>
        pledge.facts.id === '12-7'
          ? {
              ...pledge,
              facts: {
                ...pledge.facts,
                adjustments: [
                  {
                    kind: 'drop' as const,
                    before: '짓기',
                    after: '짓지 않기',
                    reason: 'citizen-request' as const,
                    body: 'not-stated',
                    cite: { source: 'paju-pledge-cards-12', place: '12-7' },
                  },
                ],
              },
            }
          : pledge,
      ),
    })),
  }));
  const facts = answersOf(dropped, '/paju/8/pledges/12-7/');
  expect(facts.length).toBeGreaterThan(10);
  const firsts = facts.map(({ sentences: [first] }) => first && phraseSentence(first, 'ko'));
  expect(new Set(firsts)).toEqual(new Set(['폐기된 약속입니다.']));
});

test('a record without any fact of a field has no object for it', () => {
  const fields = answersOf(records, '/paju/awards/security-2022/').map(({ field }) => field);
  expect(fields).toContain('when');
  expect(fields).not.toContain('prize');
});
