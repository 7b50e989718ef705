import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../src/check/findings/find-all.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import { nameFinding, tellApart } from '../../src/model/finding-anchor.ts';
import type { Records } from '../../src/schema/records.ts';

const records = passGate(join(import.meta.dirname, '../cities/sample')).records as Records;
const { findings } = findAll(joinDataset(records));

describe('the anchor of a finding', () => {
  test('is unique on the whole site and fit for an address', () => {
    const anchors = findings.map(({ anchor }) => anchor);
    expect(anchors.length).toBeGreaterThan(10);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[\w-]+$/);
  });

  test('does not move when a figure is corrected, and does when it speaks of something else', () => {
    const [finding] = findings as unknown as [Finding];
    const amount = (value: number): Finding => ({
      ...finding,
      params: { sum: { kind: 'amount', value, unit: '천원' } },
    });
    expect(nameFinding(amount(1))).toBe(nameFinding(amount(2)));
    const about = (value: string): Finding => ({
      ...finding,
      params: { what: { kind: 'text', value } },
    });
    expect(nameFinding(about('착공'))).not.toBe(nameFinding(about('준공')));
  });

  test('names record, kind, project and a short hash of what it speaks of, in this order', () => {
    const named = (more: object) =>
      nameFinding({
        subject: { kind: 'pledge', government: 'city', term: '8', id: '1-1' },
        code: 'overdue',
        params: {},
        part: undefined,
        ...more,
      } as unknown as Finding);
    // FNV-1a of 32 bits as published: `a` is e40c292c.
    const hash = (0xe40c292c).toString(36);
    const params = { what: { kind: 'text', value: 'a' } };
    expect(named({})).toBe('city-8-1-1-overdue');
    expect(named({ params, part: { id: 'first' } })).toBe(`city-8-1-1-overdue-first-${hash}`);
    const award = { kind: 'award', government: 'city', term: undefined, id: 'prize' };
    expect(named({ subject: award })).toBe('city-award-prize-overdue');
  });

  test('tells apart what speaks of the same', () => {
    const same = findings.slice(0, 1).flatMap((finding) => [finding, finding, finding]);
    const [first = '', ...rest] = tellApart(same).map(({ anchor }) => anchor);
    expect(rest).toEqual([`${first}-2`, `${first}-3`]);
  });
});
