import { expect, it } from 'vitest';
import { columnsOf } from '../../src/export/record-columns.ts';

type Read = (record: object) => unknown;

it('a fact told in words stands in its column, and so does the path of the record that tells it', () => {
  const columns = new Map(columnsOf('evaluation') as unknown as readonly [string, Read][]);
  const cite = { source: 'report', place: '1쪽' };
  const read = (record: object) => columns.get('result')?.({ id: 'a', ...record });
  expect(read({ result: { text: '시험용 등급', cite } })).toBe('시험용 등급');
  expect(read({ result: 'awards/prize' })).toBe('awards/prize');
  expect(read({})).toBeUndefined();
});

it('goals and pledges are joined, and silence is an empty cell', () => {
  const columns = new Map(columnsOf('evaluation') as unknown as readonly [string, Read][]);
  const record = { id: 'a', pledges: ['1-1', '1-2'], sdgs: [{ goal: 3 }, { goal: 16 }] };
  expect(columns.get('pledges')?.(record)).toBe('1-1 1-2');
  expect(columns.get('goals')?.(record)).toBe('3 16');
  expect([columns.get('source')?.(record), columns.get('place')?.({ sources: [] })]).toEqual([
    undefined,
    undefined,
  ]);
});
