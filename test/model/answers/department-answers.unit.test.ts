import { expect, test } from 'vitest';
import type { GovernmentBook } from '../../../src/model/dataset.ts';
import type { PledgeEntry } from '../../../src/model/pledge-entry.ts';
import {
  answerBasis,
  answerOffice,
  answerOffices,
} from '../../../src/model/answers/department-answers.ts';

const offices = ['책임과', '협조과'].map((name) => ({ id: name, name }));
const book = {
  departmentById: new Map(offices.map((office) => [office.id, office])),
} as unknown as GovernmentBook;
const pledge = (facts: object) =>
  ({ facts: { sources: [], ...facts }, asOf: { text: '2024-05' } }) as unknown as PledgeEntry;

test('the lead office answers, with those that help and the roles where they are stated', () => {
  const [alone] = answerOffices(pledge({ lead: '책임과' }), book);
  expect(alone?.sentences).toHaveLength(1);
  const [all] = answerOffices(
    pledge({ lead: '책임과', supporting: ['협조과', '없는과'], responsible: [{ role: '팀장' }] }),
    book,
  );
  expect(all?.sentences).toHaveLength(3);
  expect(answerOffices(pledge({ lead: '없는과' }), book)).toEqual([]);
});

test('an entry that names no office, or one that is not known, answers nothing', () => {
  expect(answerOffice(undefined, [], book)).toEqual([]);
  expect(answerOffice('없는과', [], book)).toEqual([]);
  expect(answerOffice('협조과', [], book)).toHaveLength(1);
});

test('a record rests on the documents that it cites, each once', () => {
  const sourceById = new Map([['plan', { title: '계획서' }]]);
  const cites = ['plan', 'plan', 'lost'].map((source) => ({ source, place: '1쪽' }));
  expect(answerBasis(cites, { sourceById })).toMatchObject([{ field: 'basis', cites }]);
  expect(answerBasis([{ source: 'lost', place: '1쪽' }], { sourceById })).toEqual([]);
});
