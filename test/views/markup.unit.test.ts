import { describe, expect, test } from 'vitest';
import { drawText, escapeText, roundValue, tag } from '../../src/views/markup.ts';

describe('text in a drawing', () => {
  test('closes no tag and no attribute', () => {
    expect(escapeText(`<a href="x" title='y'>&</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
    );
    expect(tag('g', { id: '" onload="x' })).toBe('<g id="&quot; onload=&quot;x"/>');
    expect(drawText('<b>', { x: 1, y: 2 })).toBe('<text x="1" y="2">&lt;b&gt;</text>');
  });

  test('stands where it is told to', () => {
    expect(drawText('가', { x: 1.005, y: 2.239, class: 'tick', anchor: 'end' })).toBe(
      '<text x="1" y="2.24" class="tick" text-anchor="end">가</text>',
    );
  });
});

test('an element holds its attributes in order and its children; what is undefined is left out', () => {
  expect(tag('g', { a: 0, b: undefined, c: 'd' }, [tag('line', {}), escapeText('e')])).toBe(
    '<g a="0" c="d"><line/>e</g>',
  );
});

test('values have two decimals at most', () => {
  expect([1.234, 1.236, -1.236, 100].map(roundValue)).toEqual([1.23, 1.24, -1.24, 100]);
});
