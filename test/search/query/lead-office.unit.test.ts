import { expect, test } from 'vitest';
import { makeRecord as record } from '../make-record.ts';
import { openMemorySearch } from '../memory-index.ts';

const of = (government: string, department: string) => ({
  filters: { government: [government], department: [department] },
});
const records = [
  record('/haneul/', 'government', '하늘시', '약속을 적은 곳'),
  record('/haneul/8/pledges/1-1/', 'pledge', '낡은 경보단말 바꾸기', '사이렌을 울린다', {
    ...of('하늘시', '안전과'),
  }),
  record('/haneul/8/pledges/1-2/', 'pledge', '도서관', '책을 빌려 준다', of('하늘시', '문화과')),
  record('/haneul/departments/safety/', 'department', '안전과', '행정국', of('하늘시', '안전과')),
  record('/haneul/departments/culture/', 'department', '문화과', '교육국', of('하늘시', '문화과')),
  record('/bada/departments/safety/', 'department', '안전과', '총무국', of('바다시', '안전과')),
];
const search = openMemorySearch(records);
const first = async (question: string) => (await search(question)).results[0]?.address;

test.each(['경보 울리는 거 무슨 과', '경보 담당 부서 어디임', '사이렌 울리는 부서'])(
  'the office that answers for what was found is first where it is asked for: %s',
  async (question) => {
    expect(await first(question)).toBe('/haneul/departments/safety/');
    const { results } = await search(question);
    expect(results[1]?.address).toBe('/haneul/8/pledges/1-1/');
  },
);

test('a record that is named says itself who answers for it', async () => {
  expect(await first('도서관 담당 부서')).toBe('/haneul/8/pledges/1-2/');
});

test('who asks for something else is led to no office', async () => {
  expect(await first('경보 울리는 데가 어디')).toBe('/haneul/8/pledges/1-1/');
});

test('an office is added only among what the reader asked for, and is counted', async () => {
  const question = '경보 울리는 거 무슨 과';
  const area = { filters: { area: ['안전'] } };
  const narrowable = records.map((each) =>
    each.kind === 'pledge' ? { ...each, filters: { ...each.filters, area: ['안전'] } } : each,
  );
  const ask = openMemorySearch(narrowable);
  const kindsOf = async (options: Parameters<typeof ask>[1], asked = question) =>
    (await ask(asked, options)).results.map(({ kind }) => kind);
  const { results, count } = await ask(question);
  expect(results.map(({ kind }) => kind)).toContain('department');
  expect(count).toBe(results.length);
  expect(await kindsOf(area)).not.toContain('department');
  expect((await kindsOf({ sort: { newest: 'desc' } }))[0]).toBe('pledge');
  expect(await kindsOf({}, '“경보단말” 무슨 과')).not.toContain('department');
});
