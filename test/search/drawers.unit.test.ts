import { describe, expect, test } from 'vitest';
import { findDrawers, readDrawer, writeDrawers } from '../../src/search/drawers/drawer-text.ts';
import { findKind } from '../../src/search/drawers/find-kind.ts';
import { parseNumbers, writeNumbers } from '../../src/search/drawers/numbers.ts';
import { beginsWith } from '../../src/search/drawers/parts.ts';
import { joinPostings, readPostings, writePostings } from '../../src/search/drawers/postings.ts';

function unfold(text: string): number[] {
  const postings: number[] = [];
  readPostings(text, (number, isTitled) => postings.push(2 * number + Number(isTitled)));
  return postings;
}

describe('records of a part', () => {
  test('are written as letters and read back', () => {
    const postings = [0, 3, 4, 36, 37 + 64, 2 * 66_000 + 1, 2 * 1_000_000];
    expect(unfold(writePostings(postings))).toEqual(postings);
    expect(writePostings([0, 3, 4])).toBe('gHh');
    expect(unfold('')).toEqual([]);
  });

  test('are joined, each once, the title before the text', () => {
    expect(joinPostings([[2, 6], [3, 8], []])).toEqual([3, 6, 8]);
    expect(joinPostings([])).toEqual([]);
  });
});

test('ascending numbers are written as steps', () => {
  expect(writeNumbers([0, 35, 71])).toBe('0 z 10');
  expect(parseNumbers(writeNumbers([0, 35, 71]))).toEqual([0, 35, 71]);
  expect(parseNumbers('')).toEqual([]);
});

test('a kind is known by how many stand before it', () => {
  const kinds = ['pledge', 'page'] as const;
  expect([0, 1, 2].map((number) => findKind(kinds, [2, 1], number))).toEqual([
    'pledge',
    'pledge',
    'page',
  ]);
  expect(() => findKind(kinds, [2, 1], 3)).toThrow(RangeError);
});

describe('drawers', () => {
  /** Parts that share beginnings, and numbers, each in a few of very many records. */
  const parts = new Map(
    Array.from({ length: 4000 }, (_, index) => {
      const name = index % 4 === 0 ? String(index) : `시${String.fromCharCode(0xac00 + index * 2)}`;
      return [
        name,
        Array.from({ length: 6 }, (__, at) => 2 * (index * 5 + at) + (at % 2)),
      ] as const;
    }),
  );
  const names = [...parts.keys()].sort();
  const texts: string[] = [];
  const list = writeDrawers(
    names,
    (name) => parts.get(name) ?? [],
    (place, text) => {
      texts[place] = text;
    },
  );

  function find(sought: string): { numbers: number[]; titled: number[]; read: number } {
    const found = { numbers: new Set<number>(), titled: new Set<number>() };
    const places = findDrawers(list, sought);
    for (const place of places) readDrawer(texts[place] ?? '', sought, found);
    const [numbers, titled] = [found.numbers, found.titled].map((set) =>
      [...set].sort((a, b) => a - b),
    ) as [number[], number[]];
    return { numbers, titled, read: places.length };
  }

  test.each([...names.filter((_, at) => at % 97 === 0), '시', '1', '23', '시꿀', '뷁', 'zzz', '0'])(
    '%s is found where it is, in two drawers at most',
    (sought) => {
      const own = joinPostings(
        names.filter((name) => beginsWith(name, sought)).map((name) => parts.get(name) ?? []),
      );
      const { numbers, titled, read } = find(sought);
      expect(numbers).toEqual(own.map((posting) => posting >> 1));
      expect(titled).toEqual(own.filter((posting) => posting & 1).map((posting) => posting >> 1));
      expect(read).toBeLessThanOrEqual(2);
    },
  );

  test('are many, and what fills several has one of its own', () => {
    expect(list.firsts.length).toBeGreaterThan(5);
    expect(list.wides).toContain('시');
    expect(texts).toHaveLength(list.firsts.length + list.wides.length);
  });

  test('of nothing hold nothing', () => {
    const written: string[] = [];
    const none = writeDrawers(
      [],
      () => [],
      (_, text) => written.push(text),
    );
    expect([findDrawers(none, '시'), written]).toEqual([[], []]);
  });
});
