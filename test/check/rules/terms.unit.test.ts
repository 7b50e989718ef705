import { describe, expect, test } from 'vitest';
import { emptyShelf, type Entry } from '../../../src/check/entry.ts';
import { checkTerms } from '../../../src/check/rules/terms.ts';

const pledge = (file: string, title: string | undefined, government = 'city', term = '8') =>
  ({
    file,
    facts: { title },
    place: { kind: 'pledge', id: file, government, term },
  }) as Entry<'pledge'>;
const tell = (...entries: Entry<'pledge'>[]) =>
  [...checkTerms({ ...emptyShelf(), pledge: entries })].map(({ code, file, fills }) =>
    [code, file, ...Object.values(fills ?? {})].join(' '),
  );

describe('two pledges of one term have two titles', () => {
  test.each(['작은 도서관 1', '작은도서관1', '작은  도서관 １', '작은 도서관 1'.normalize('NFD')])(
    '%j reads as the first',
    (title) => {
      expect(tell(pledge('a', '작은 도서관 1'), pledge('b', title))).toEqual([
        'pledge-title-twice b a',
      ]);
    },
  );

  test('whatever their letters, each beside the first', () => {
    const files = [pledge('a', 'CCTV 설치'), pledge('b', 'cctv설치'), pledge('c', 'Cctv 설치')];
    expect(tell(...files)).toEqual(['pledge-title-twice b a', 'pledge-title-twice c a']);
  });

  test('two terms or two governments may promise the same; a file without a title is passed over', () => {
    const own = pledge('a', '작은 도서관');
    expect(tell(own, pledge('b', '작은 도서관', 'town'))).toEqual([]);
    expect(tell(own, pledge('b', '작은 도서관', 'city', '7'))).toEqual([]);
    expect(tell(own, pledge('b', '큰 도서관'), pledge('c', undefined))).toEqual([]);
    expect(tell(pledge('b', undefined), pledge('c', undefined))).toEqual([]);
  });
});
