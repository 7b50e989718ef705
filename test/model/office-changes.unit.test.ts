import { expect, test } from 'vitest';
import { organisationSchema } from '../../src/kinds/organisation/schema.ts';
import { groupOfficeChanges } from '../../src/model/office-changes.ts';
import { readYaml } from './made-up.ts';

const tell = (id: string, facts: string) =>
  organisationSchema.parse(
    readYaml(`
id: ${id}
title: 시험용 조직개편
form: reorganisation
sources: [cards / 1]
${facts}`),
  );

const change = (of: string, departments: string, when = '') =>
  `{ of: ${of}, after: 시험과, departments: [${departments}], cite: cards / 1${when} }`;

test('a department finds the changes that name it: newest first, what has no time last', () => {
  const undated = tell('undated', `changes: [${change('옛 일', 'planning')}]`);
  const dated = tell('dated', `date: 2022-08\nchanges: [${change('앞 일', 'planning')}]`);
  const own = tell(
    'own',
    `date: 2021\nchanges: [${change('뒤 일', 'planning, library', ', when: 2023-01')}]`,
  );
  const found = groupOfficeChanges([undated, dated, own, tell('none', '')]);
  const said = found.get('planning')?.map(({ record, change: { of } }) => `${record.id} ${of}`);
  expect(said).toEqual(['own 뒤 일', 'dated 앞 일', 'undated 옛 일']);
  expect(found.get('library')).toHaveLength(1);
  expect([...found.keys()].sort()).toEqual(['library', 'planning']);
});
