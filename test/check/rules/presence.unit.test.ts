import { expect, test } from 'vitest';
import { emptyShelf, type Entry } from '../../../src/check/entry.ts';
import { checkPresence } from '../../../src/check/rules/presence.ts';

const enter = (kind: string, file: string, government: string, term?: string) =>
  ({ file, facts: {}, place: { kind, id: '8', government, term } }) as unknown as Entry;

/** What is told of terms that two governments lack; only the first has any term. */
function tellTerms(...pledges: Entry[]): string[] {
  const shelf = { ...emptyShelf(), pledge: pledges, term: [enter('term', '8.yaml', 'city')] };
  return [...checkPresence(shelf as ReturnType<typeof emptyShelf>)]
    .filter(({ code }) => code === 'term-missing')
    .map(({ file, received }) => `${file} ${String(received)}`);
}

test('a folder of pledges whose term has no file is told once, however many pledges it holds', () => {
  const pledge = (file: string, term: string) => enter('pledge', file, 'city', term);
  expect(tellTerms(pledge('a', '8'), pledge('b', '9'), pledge('c', '9'))).toEqual(['b 9']);
});

test('a government without any term is told that alone', () => {
  expect(tellTerms(enter('pledge', 'a', 'town', '9'))).toEqual([]);
});
