import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { entriesOf } from '../../src/model/entry-book.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { entryKinds } from '../../src/schema/kinds.ts';
import type { Records } from '../../src/schema/records.ts';

const { governments, sources } = joinDataset(passGate('content').records as Records);

describe('what the documents describe has a place here', () => {
  test.each(entryKinds)('%s has records', (kind) => {
    const found = governments.flatMap(({ entries }) => entriesOf(entries, kind).all);
    expect(found.length).toBeGreaterThan(0);
  });

  test.each(['gimpo', 'nonsan', 'paju'])('%s states money, work, evaluations and participation', (gov) => {
    const book = governments.find(({ government }) => government.id === gov);
    for (const kind of ['programme', 'evaluation', 'participation'] as const) {
      expect(book?.entries[kind].all.length, kind).toBeGreaterThan(0);
    }
  });

  test('every document that was read as a whole lists all its sections', () => {
    const whole = sources.filter(({ kind }) => kind === 'plan' || kind === 'pledge-card');
    expect(whole.length).toBe(5);
    expect(whole.filter(({ sections }) => sections === undefined).map(({ id }) => id)).toEqual([]);
  });

  test('the page about this site counts every kind', () => {
    for (const language of ['ko', 'en']) {
      const page = readFileSync(`content/pages/${language}/about.mdx`, 'utf8');
      const counted = [...page.matchAll(/<Records kind="(\w+)"/g)].map(([, kind]) => kind);
      expect(counted.toSorted()).toEqual([...entryKinds, 'pledge', 'source'].toSorted());
    }
  });
});
