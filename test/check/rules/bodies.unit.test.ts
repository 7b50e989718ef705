import { expect, test } from 'vitest';
import { emptyShelf, type Shelf } from '../../../src/check/entry.ts';
import { findDepthFault } from '../../../src/check/markdown.ts';
import { checkBodies } from '../../../src/check/rules/bodies.ts';

function tell(body: string): string[] {
  const pledge = [{ file: 'a.md', body, bodyLine: 10 }];
  const shelf = { ...emptyShelf(), pledge } as unknown as Shelf;
  return [...checkBodies(shelf)].map(({ code, at }) => `${code} ${String(at?.line)}`);
}

test('prose, lists and smaller headings are taken as they are', () => {
  expect(tell('글\n\n- 하나\n- 둘\n\n## 제목\n\n[점검](/audit/)\n')).toEqual([]);
});

test('a second title, HTML and an image are told where they stand', () => {
  expect(tell('글\n\n# 제목\n\n<b>글</b>\n\n![그림](/a.png)\n')).toEqual([
    'body-heading 13',
    'body-html 15',
    'body-html 15',
    'body-image 17',
  ]);
});

test('a body nested too deep is told once, and not read further', () => {
  const deep = `글\n${'> '.repeat(13)}글 <b>\n`;
  expect(tell(deep)).toEqual(['body-depth 12']);
  expect(findDepthFault(deep, 10)?.received).toBe('> '.repeat(13).trimEnd());
  expect(findDepthFault('*'.repeat(50), 0)?.received).toBe('*'.repeat(40));
  expect(tell(`${'> '.repeat(12)}글\n`)).toEqual([]);
});
