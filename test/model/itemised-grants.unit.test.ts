import { expect, test } from 'vitest';
import { countItemised } from '../../src/model/itemised-grants.ts';

type Grant = Parameters<typeof countItemised>[0][number];
const grant = (id: string, more: Partial<Grant>): Grant => ({
  ...{ id, title: id, form: 'single', sources: [] },
  ...more,
});
const total = grant('total', { form: 'announced-total', period: '2023', count: 44 });

test('beside a number that was announced stands how many of its time are here one by one', () => {
  const own = [
    grant('in', { date: '2023-05-01' }),
    grant('spanning', { period: '2022-12/2023-01' }),
    grant('before', { date: '2022-12' }),
    grant('undated', {}),
    grant('procedure', { form: 'procedure', date: '2023' }),
  ];
  expect(countItemised([total, ...own])).toEqual([{ grant: total, count: 44, own: 2 }]);
});

test('a total without a number or a time is compared with nothing', () => {
  const sums = [
    grant('a', { form: 'announced-total', period: '2020' }),
    grant('b', { form: 'announced-total', count: 3 }),
  ];
  expect(countItemised([...sums, grant('c', { date: '2020-09' })])).toEqual([]);
});
