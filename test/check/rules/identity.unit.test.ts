import { describe, expect, test } from 'vitest';
import { emptyShelf, type Entry, type Shelf } from '../../../src/check/entry.ts';
import { formatPath } from '../../../src/check/problem.ts';
import { checkIdentity, foldName } from '../../../src/check/rules/identity.ts';
import type { Kind } from '../../../src/schema/kinds.ts';

const entry = (file: string, place: Partial<Entry['place']>, facts: object = {}): Entry =>
  ({ file, facts, whole: facts, place: { kind: 'pledge', id: '', ...place } }) as unknown as Entry;

/** Everything that is told of one kind's files: code, file, path and what fills the message. */
function tell(kind: Kind, ...entries: Entry[]) {
  const shelf: Shelf = { ...emptyShelf(), [kind]: entries };
  return [...checkIdentity(shelf)].map(({ code, file, path, fills }) =>
    [code, file, ...(path ? [formatPath(path)] : []), ...Object.values(fills ?? {})].join(' '),
  );
}

const pledge = (file: string, id: string, place: Partial<Entry['place']> = {}) =>
  entry(`${file}.md`, { id: file, government: 'city', term: '8', ...place }, { id });

describe('the id in a file', () => {
  test('is the name of the file', () => {
    expect(tell('pledge', pledge('1-1', '1-1'))).toEqual([]);
    expect(tell('pledge', pledge('1-1', '1-2'))).toEqual(['file-name-not-id 1-1.md id 1-1']);
    const silent = entry('1-1.md', { id: '1-1', government: 'city', term: '8' });
    expect(tell('pledge', silent)).toEqual([]);
  });

  test('belongs to one file of a term of a government', () => {
    const copy = pledge('1-2', '1-1');
    expect(tell('pledge', pledge('1-1', '1-1'), copy)).toEqual(['id-twice 1-2.md id 1-1.md']);
    const apart = ['file-name-not-id 1-2.md id 1-2'];
    expect(tell('pledge', pledge('1-1', '1-1', { term: '7' }), copy)).toEqual(apart);
    expect(tell('pledge', pledge('1-1', '1-1', { government: 'town' }), copy)).toEqual(apart);
  });

  test('of a government is told by the name of its folder alone', () => {
    const city = entry('city/government.yaml', { id: 'city', government: 'city' }, { id: 'city' });
    const town = entry('town/government.yaml', { id: 'town', government: 'town' }, { id: 'city' });
    expect(tell('government', city, town)).toEqual([
      'file-name-not-id town/government.yaml id town',
    ]);
  });
});

describe('the name of a file', () => {
  test.each([
    ['governments/city/Park-', 'governments/city/park'],
    ['-a--b-/-c', 'a-b/c'],
    ['도서관'.normalize('NFD'), '도서관'],
    ['공약②', '공약'],
  ])('%s folds to %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test('that is no id is told once, twins instead of that', () => {
    const odd = entry('city/Park_1.yaml', { id: 'Park_1', government: 'city' });
    expect(tell('award', odd)).toEqual(['file-name city/Park_1.yaml']);
    const other = entry('city/park-1.yaml', { id: 'park-1', government: 'city' });
    expect(tell('award', odd, other)).toEqual([
      'file-twin city/Park_1.yaml city/Park_1.yaml, city/park-1.yaml',
    ]);
    const folder = (id: string) => entry(`City/${id}.yaml`, { id, government: 'City' });
    expect(tell('award', folder('a'), folder('b'))).toEqual(['file-name City/a.yaml']);
  });

  test('of the folder of a term is told for each government that has it', () => {
    const inTerm = (government: string) =>
      entry(`${government}/T_8/1.md`, { id: '1', government, term: 'T_8' });
    expect(tell('pledge', inTerm('city'), inTerm('town'))).toEqual([
      'file-name city/T_8/1.md',
      'file-name town/T_8/1.md',
    ]);
  });
});

describe('an id within a file stands once', () => {
  const ids = (...names: string[]) => names.map((id) => ({ id }));
  const within = (facts: object) =>
    tell('pledge', entry('1-1.md', { id: '1-1', government: 'city', term: '8' }, facts));

  test.each(['milestones', 'measures', 'projects'])('in %s', (list) => {
    expect(within({ [list]: ids('a', 'b', 'c') })).toEqual([]);
    expect(within({ [list]: ids('a', 'b', 'a', 'a') })).toEqual([
      `id-twice 1-1.md ${list}[2].id ${list}[0]`,
      `id-twice 1-1.md ${list}[3].id ${list}[0]`,
    ]);
  });

  test.each(['milestones', 'measures'])('in %s of a pledge and all its projects', (list) => {
    const projects = [
      { id: 'one', [list]: ids('b') },
      { id: 'two', [list]: ids('c', 'b', 'a') },
    ];
    expect(within({ [list]: ids('a'), projects })).toEqual([
      `id-twice 1-1.md projects[1].${list}[1].id projects[0].${list}[0]`,
      `id-twice 1-1.md projects[1].${list}[2].id ${list}[0]`,
    ]);
  });

  test('a milestone and a measure may be called alike', () => {
    const projects = [{ id: 'a', milestones: ids('c'), measures: ids('b') }];
    expect(within({ milestones: ids('a', 'b'), measures: ids('a', 'c'), projects })).toEqual([]);
  });

  test.each<[Kind, string]>([
    ['departments', 'departments'],
    ['government', 'places'],
    ['term', 'areas'],
    ['framework', 'sectors'],
    ['indicator', 'breakdowns'],
  ])('of %s, in %s', (kind, list) => {
    const of = (...names: string[]) =>
      tell(kind, entry('file.yaml', { id: 'file' }, { [list]: ids(...names) }));
    expect(of('a', 'b')).toEqual([]);
    expect(of('a', 'b', 'b')).toEqual([`id-twice file.yaml ${list}[2].id ${list}[1]`]);
  });
});
