import { describe, expect, test } from 'vitest';
import { codesIn, findIn } from './find-in.ts';

const measure = (row: string, stated: string) =>
  `measures: [{ id: m, title: 위촉, unit: 회, rowTitle: 연도, columns: [가, 나], rows: [{ label: 2023, values: [12, 8]${row} }, { label: 2024, values: [9, 6], total: 15 }], ${stated}cite: cards / 5 }]`;
const also = (value: number, place = 'cards / 1', judged = '') =>
  `alsoStated: [{ value: ${String(value)}, cite: ${place}${judged} }]`;
const bySource = ', judged: { by: source, reason: 같은 표를 말함 }';

describe('a count of a table, stated in words', () => {
  test.each([
    ['of a row, by its total', measure(`, total: 20, ${also(20)}`, '')],
    ['of a row that prints no total', measure(`, ${also(20)}`, '')],
    ['of the whole table', measure('', `stated: { total: 35, ${also(35)} }, `)],
    ['of a whole that prints no total', measure('', `stated: { ${also(35)} }, `)],
    ['nowhere', measure(', total: 20', '')],
  ])('%s agrees', (_, facts) => {
    expect(codesIn(facts)).toEqual([]);
  });

  test('in one document, by its own words, it contradicts the table', () => {
    const twice = also(51, 'cards / 1', bySource);
    const [found, ...rest] = findIn(measure('', `stated: { total: 35, ${twice} }, `));
    expect([found?.code, found?.grade, found?.field, rest]).toEqual([
      'stated-differently',
      'contradiction',
      'measures[0].stated.alsoStated[0]',
      [],
    ]);
  });

  test('that only an editor takes for the same is a question', () => {
    const found = findIn(measure('', `stated: { total: 35, ${also(51)} }, `));
    expect(found.map(({ grade }) => grade)).toEqual(['question']);
  });

  test('in another document it is a question, for that may be of another day', () => {
    const [found] = findIn(measure(`, total: 20, ${also(21, 'report / 2')}`, ''));
    expect([found?.grade, found?.field]).toEqual(['question', 'measures[0].rows[0].alsoStated[0]']);
  });
});

describe('a project period and a table of months', () => {
  const period = (months: string) =>
    `period: { when: 2023-01/2023-12, cite: cards / 1, alsoStated: [{ when: ${months}, cite: cards / 2 }] }`;

  test.each(['2023-01/2023-12', '2023', '2023-03/2023-06', '2022/2024'])('%s agrees', (months) => {
    expect(codesIn(period(months))).toEqual([]);
  });

  test.each(['2023-06/2024-02', '2022-11/2023-03', '2024'])('%s is a question', (months) => {
    expect(findIn(period(months)).map(({ code, grade }) => [code, grade])).toEqual([
      ['stated-differently', 'question'],
    ]);
  });
});
