import { describe, expect, test } from 'vitest';
import { findPagesAddress } from '../../src/publish/pages-address.ts';

describe('where GitHub Pages serves', () => {
  test.each([
    ['a project', 'Haneul-Watch/pledges', '', '/pledges/', 'https://haneul-watch.github.io'],
    ['a project in capitals', 'a/Promises.2026', '', '/Promises.2026/', 'https://a.github.io'],
    ['an owner', 'Haneul-Watch/haneul-watch.github.io', '', '/', 'https://haneul-watch.github.io'],
    ['another owner’s name', 'a/b.github.io', '', '/b.github.io/', 'https://a.github.io'],
    ['an own domain', 'a/b', 'promises.example.kr\n', '/', 'https://promises.example.kr'],
    ['an own Korean domain', 'a/b', 'https://약속.한국', '/', 'https://xn--bm4b15e.xn--3e0b707e'],
    ['a folder of an own domain', 'a/b', 'https://example.kr/b', '/b/', 'https://example.kr'],
  ])('%s', (_, repository, own, base, site) => {
    expect(findPagesAddress(repository, own)).toEqual({ base, site });
  });

  test('what is no repository and what is no domain are refused', () => {
    expect(() => findPagesAddress('pledges')).toThrow('Not a repository: pledges');
    expect(() => findPagesAddress('a/b', 'two words.kr')).toThrow('Not an address: two words.kr');
    expect(() => findPagesAddress('a/b', 'https://')).toThrow('Not an address: https://');
  });
});
