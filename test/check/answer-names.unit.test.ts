import { expect, test } from 'vitest';
import { answerNames } from '../../src/check/answer-names.ts';
import { emptyShelf, type Shelf } from '../../src/check/entry.ts';
import type { Fault } from '../../src/check/problem.ts';

const list = (...names: string[]) => names.map((name) => ({ name, id: `id-of-${name}` }));
const file = (name: string, place: object, tree: object = {}) => ({ file: name, place, tree });

const shelf = {
  ...emptyShelf(),
  government: [
    file('city.yaml', { id: 'city', government: 'city' }, { places: list('북동') }),
    file('town.yaml', { id: 'town', government: 'town' }, { places: list('남동') }),
  ],
  departments: [
    file('city/departments.yaml', { id: 'city' }, { departments: list('기획과') }),
    file('town/departments.yaml', { id: 'town' }, { departments: list('도로과') }),
  ],
  term: [
    file('city/7.yaml', { id: '7', government: 'city' }, { areas: list('옛 분야') }),
    file('city/8.yaml', { id: '8', government: 'city' }, { areas: list('생활') }),
    file('town/8.yaml', { id: '8', government: 'town' }, { areas: list('농업') }),
  ],
  pledge: [file('city/1-1.md', { id: '1-1', government: 'city', term: '8' })],
} as unknown as Shelf;

function suggest(key: string, received: string, more: Partial<Fault> = {}): string | undefined {
  const fault: Fault = { code: 'id-format', file: 'city/1-1.md', path: [key], received, ...more };
  return answerNames([fault], shelf)[0]?.suggestion;
}

test.each([
  ['lead', '기획과', 'id-of-기획과'],
  ['area', '생활', 'id-of-생활'],
  // The nearest name is meant.
  ['lead', '기획가', 'id-of-기획과'],
  // Another government's, or another term's, is none of its own.
  ['lead', '도로과', undefined],
  ['area', '옛 분야', undefined],
  ['area', '농업', undefined],
  ['title', '기획과', undefined],
])('where an id of %s is wanted, %s is answered with %s', (key, received, expected) => {
  expect(suggest(key, received)).toBe(expected);
});

test('a place is answered with the id of a place of the same government', () => {
  const path = { path: ['places', 0] };
  expect(suggest('places', '북동', path)).toBe('id-of-북동');
  expect(suggest('places', '남동', path)).toBeUndefined();
});

test('other faults, and what is answered already, are left as they are', () => {
  expect(suggest('lead', '기획과', { code: 'department-missing' })).toBeUndefined();
  expect(suggest('lead', '기획과', { suggestion: 'other' })).toBe('other');
  expect(suggest('lead', '기획과', { file: 'elsewhere.md' })).toBeUndefined();
});
