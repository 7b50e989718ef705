import { expect, test } from 'vitest';
import type { KeptNode } from '../../src/check/page-text/page-tree.ts';
import { pairAnchors } from '../../src/load/pair-anchors.ts';

const heading = (name: string, id: string): KeptNode => ({
  name,
  attributes: { id },
  children: [],
});

test('headings are paired in their order, also inside of others', () => {
  const own = [
    heading('h2', 'how'),
    { name: 'div', attributes: {}, children: [heading('h3', 'why')] },
  ];
  const korean = [heading('h2', '어떻게'), '글', heading('h3', '왜')];
  expect(pairAnchors(own, korean)).toEqual({ how: '어떻게', why: '왜' });
});

test('pages that are cut otherwise have no pairs', () => {
  const korean = [heading('h2', '하나'), heading('h2', '둘')];
  expect(pairAnchors([heading('h2', 'one')], korean)).toEqual({});
  expect(pairAnchors([heading('h2', 'one'), heading('h3', 'two')], korean)).toEqual({});
});

test('an anchor that means another heading is not given twice', () => {
  const own = [heading('h2', '2024'), heading('h2', 'two')];
  expect(pairAnchors(own, [heading('h2', '2023'), heading('h2', '2024')])).toEqual({
    '2024': '2023',
  });
});
