import { expect, test } from 'vitest';
import { emptyShelf, type Entry, type Shelf } from '../../src/check/entry.ts';
import { listCited } from '../../src/check/list-cited.ts';

const entry = (tree: object) => ({ file: 'a.md', tree }) as unknown as Entry;
const cited = (tree: object) => {
  const shelf = { ...emptyShelf(), pledge: [entry(tree)] } as unknown as Shelf;
  return listCited(shelf).map(({ file, path, source, place }) => [file, path, source, place]);
};

test('a mention of a document is its id, and its place without the spaces around it', () => {
  expect(cited({ cite: 'cards /  6쪽 · 표  ' })).toEqual([['a.md', ['cite'], 'cards', '6쪽 · 표']]);
  expect(cited({ cite: 'c / 1 / 2' })).toEqual([['a.md', ['cite'], 'c', '1 / 2']]);
});

test('sources, citations and places of a text are mentions, other texts are none', () => {
  const tree = {
    sources: ['cards / 1', 'book / 2'],
    note: 'cards / 3',
    facts: [
      { text: 'a / b', cite: 'cards / 4' },
      { at: 'cards / 5', cite: 'cards' },
    ],
    cite: ' / 6',
  };
  expect(cited(tree)).toEqual([
    ['a.md', ['sources', 0], 'cards', '1'],
    ['a.md', ['sources', 1], 'book', '2'],
    ['a.md', ['facts', 0, 'cite'], 'cards', '4'],
    ['a.md', ['facts', 1, 'at'], 'cards', '5'],
  ]);
});
