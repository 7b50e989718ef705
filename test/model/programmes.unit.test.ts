import { expect, test } from 'vitest';
import { addSaved, listReaching, sortByForm } from '../../src/model/programmes.ts';

type Programme = Parameters<typeof addSaved>[0][number];
const programme = (id: string, more: Partial<Programme>): Programme => ({
  ...{ id, title: id, form: 'major', sources: [] },
  ...more,
});

test('only what collaboration is stated to have saved is added, in whatever unit', () => {
  const own = [
    programme('a', { form: 'collaboration', saved: { amount: 263, unit: '만원' } }),
    programme('b', { form: 'collaboration', saved: { amount: 10, unit: '백만원' } }),
    programme('c', { form: 'collaboration' }),
    programme('d', { form: 'sunset', saved: { amount: 1530, unit: '백만원' } }),
  ];
  expect(addSaved(own)).toEqual({ sum: 12_630_000, count: 2 });
});

test('where no case states an amount there is no sum', () => {
  expect(addSaved([programme('a', { form: 'collaboration' })])).toBeUndefined();
});

test('an amount reaches a criterion from just as much on; what states none reaches nothing', () => {
  const own = [
    programme('less', { budget: { amount: 99, unit: '백만원' } }),
    programme('same', { budget: { amount: 100, unit: '백만원' } }),
    programme('more', { budget: { amount: 60, unit: '억원' } }),
    programme('silent', {}),
  ];
  const ids = (amount: number) => listReaching({ amount, unit: '억원' }, own).map(({ id }) => id);
  expect(ids(1)).toEqual(['more', 'same']);
  expect(ids(0)).toEqual(['more', 'same', 'less']);
});

test('directions come first, and what is of one form keeps its order', () => {
  const own = [
    programme('b', { form: 'real-name' }),
    programme('d', { form: 'major' }),
    programme('c', { form: 'major' }),
    programme('a', { form: 'direction' }),
  ];
  expect(sortByForm(own).map(({ id }) => id)).toEqual(['a', 'd', 'c', 'b']);
});
