import { describe, expect, test } from 'vitest';
import {
  canCompare,
  findObstacles,
  listComparedMethods,
  listComparedTerms,
  listStatedOf,
} from '../../src/model/comparison.ts';
import type { GovernmentBook, TermBook } from '../../src/model/dataset.ts';
import { listSiteRows } from '../../src/model/site-pages.ts';

const term = (announced: unknown, pledges: unknown[] = []) =>
  ({ term: { announced }, pledges }) as unknown as TermBook;
const bind = (...terms: TermBook[]) => ({ terms }) as unknown as GovernmentBook;

const worded = term([{ asOf: '2019' }, { asOf: '2020-12', byWord: [{}] }]);
const plain = term([{ asOf: '2017' }]);
const cards = term(undefined, [{}]);

const evaluate = (...all: object[]) =>
  ({ entries: { evaluation: { all } } }) as unknown as GovernmentBook;
const told = (text: string) => ({ text, cite: { source: 'plan', place: '1쪽' } });

describe('evaluations side by side', () => {
  const one = evaluate(
    { id: 'a', method: 'city-county', group: told('2그룹'), goal: told('1위') },
    { id: 'b', method: 'self', goal: told('시험용 목표') },
  );

  test('are those of which two governments state something', () => {
    const linked = evaluate({ id: 'c', method: 'city-county', result: 'awards/prize' });
    const silent = evaluate({ id: 'd', method: 'city-county' });
    expect(listComparedMethods([one, linked, silent])).toEqual([]);
    expect(listComparedMethods([one, one])).toEqual(['city-county']);
  });

  test('state the facts that say where one stands, each with its name', () => {
    expect(
      listStatedOf(one, 'city-county').map(({ name, told: { text } }) => [name, text]),
    ).toEqual([
      ['group', '2그룹'],
      ['goal', '1위'],
    ]);
    expect(listStatedOf(one, 'pledges')).toEqual([]);
  });
});

describe('terms side by side', () => {
  test('are two or more, of one government or of several', () => {
    expect(canCompare({ governments: [bind(worded)] })).toBe(false);
    expect(canCompare({ governments: [bind(worded), bind()] })).toBe(false);
    expect(canCompare({ governments: [bind(worded, plain)] })).toBe(true);
    expect(canCompare({ governments: [bind(worded), bind(plain)] })).toBe(true);
  });

  test('have a page only then', () => {
    const namesOf = (...governments: GovernmentBook[]) =>
      listSiteRows({ governments }).map(({ name }) => name);
    expect(namesOf(bind(worded))).not.toContain('compare');
    expect(namesOf(bind(worded), bind(plain))).toContain('compare');
  });

  test('stand with what was announced last, in the order of the records', () => {
    const terms = listComparedTerms({ governments: [bind(worded, plain), bind(cards)] });
    expect(terms.map(({ own }) => own)).toEqual([worded, plain, cards]);
    expect(terms.map(({ announced }) => announced?.asOf)).toEqual(['2020-12', '2017', undefined]);
  });

  test('are told each reason why shares of them are not compared, with the terms it holds for', () => {
    const terms = listComparedTerms({ governments: [bind(worded, plain), bind(cards)] });
    const [first, second, third] = terms;
    expect(findObstacles(terms)).toEqual({
      dated: [first, second],
      worded: [first],
      unannounced: [third],
      cardless: [first, second],
    });
    const alike = listComparedTerms({ governments: [bind(plain), bind(plain)] });
    expect(findObstacles(alike).dated).toEqual([]);
  });
});
