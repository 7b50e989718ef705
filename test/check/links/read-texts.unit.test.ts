import { expect, test } from 'vitest';
import { emptyShelf, type Entry } from '../../../src/check/entry.ts';
import { readLinkingTexts } from '../../../src/check/links/read-texts.ts';

test('a link of a pledge may lead to a heading of the same text, and to nothing else in it', () => {
  const body = '## 추진 근거\n\n[근거](#추진-근거)\n';
  const place = { kind: 'pledge', government: 'city', term: '8', id: '1-1' } as const;
  const pledge = { file: '1-1.md', place, body, bodyLine: 9 } as unknown as Entry<'pledge'>;
  expect(readLinkingTexts({ ...emptyShelf(), pledge: [pledge] })).toEqual([
    {
      file: '1-1.md',
      own: '/city/8/pledges/1-1/',
      language: undefined,
      anchors: ['추진-근거'],
      links: [{ url: '#추진-근거', at: { line: 12, column: 1 } }],
    },
  ]);
});
