import { describe, expect, it } from 'vitest';
import { rules } from '../../src/kinds/programme/findings.ts';

const cite = { source: 'plan', place: '1쪽' };
const again = { source: 'plan', place: '9쪽' };
const find = (other: object, period?: string) =>
  rules.flatMap(({ compare }) =>
    compare(
      {
        id: 'a',
        title: '시험용 사업',
        form: 'major',
        period,
        sources: [cite],
        periodAlsoStated: [{ cite: again, ...other }],
      } as never,
      undefined as never,
    ),
  );

describe('a period that is stated twice', () => {
  it('is a question where both are of the work', () => {
    expect(find({ when: '2018-01/2018-03' }, '2017-04/2017-11')).toMatchObject([
      {
        path: ['periodAlsoStated', 0],
        grade: 'question',
        params: {
          what: { kind: 'word', value: 'finding.what.period' },
          here: { kind: 'date', value: '2017-04/2017-11' },
          there: { kind: 'date', value: '2018-01/2018-03' },
        },
        cites: [cite, again],
      },
    ]);
  });

  it('is a note with an explanation of its own where the other is of spending', () => {
    expect(find({ when: '2018-01/2018-03', of: 'spending' }, '2017-04/2017-11')).toMatchObject([
      {
        grade: 'note',
        innocent: 'programme.spending.innocent',
        params: { what: { kind: 'word', value: 'programme.what.spending' } },
      },
    ]);
  });

  it('is none where one lies within the other, or nothing is stated', () => {
    expect(find({ when: '2017-03/2017-11', of: 'spending' }, '2017-04/2017-11')).toEqual([
      'agrees',
    ]);
    expect(find({ when: '2018' })).toEqual([]);
  });
});
