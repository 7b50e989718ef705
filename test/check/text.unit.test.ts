import { describe, expect, it } from 'vitest';
import { emptyShelf, type Entry, type Shelf } from '../../src/check/entry.ts';
import { checkBodies } from '../../src/check/rules/bodies.ts';
import { checkPages } from '../../src/check/rules/pages.ts';

function makeShelf(kind: 'page' | 'pledge', body: string): Shelf {
  const place = { kind, id: 'about', language: 'ko' };
  const entry = { place, file: 'x', tree: {}, facts: {}, whole: undefined, body, bodyLine: 5 };
  return { ...emptyShelf(), [kind]: [entry as unknown as Entry] };
}

const checkBody = (body: string) => [...checkBodies(makeShelf('pledge', body))];
const checkPage = (body: string) =>
  [...checkPages(makeShelf('page', body))].filter(({ code }) => code !== 'page-language-missing');

describe('the prose below a pledge', () => {
  it.each([
    ['<script>alert(1)</script>', 'body-script'],
    ['글 <img src=x onerror=alert(1)>', 'body-html'],
    ['<svg onload=alert(1)>', 'body-html'],
    ['<iframe src="https://example.org"></iframe>', 'body-html'],
    ['<base href="https://evil.example/">', 'body-html'],
    ['<meta http-equiv="refresh" content="0">', 'body-html'],
    ['<style>*{display:none}</style>', 'body-html'],
    ['<div style="position:fixed">', 'body-html'],
    ['<!-- 숨긴 글', 'body-html'],
    ['[x](javascript:alert(1))', 'body-link'],
    ['[x](JaVaScRiPt:alert(1))', 'body-link'],
    ['[x](&#106;avascript:alert(1))', 'body-link'],
    ['[x](vbscript:x)', 'body-link'],
    ['[x](data:text/html,x)', 'body-link'],
    ['[x](file:///etc/passwd)', 'body-link'],
    ['[x](//evil.example)', 'body-link'],
    ['[x](http://example.org)', 'body-link'],
    ['[x](https://suwon.go.kr@evil.example/)', 'body-link'],
    ['[x](https:\\\\evil.kr)', 'body-link'],
    ['<javascript:alert(1)>', 'body-link'],
    ['[x][1]\n\n[1]: javascript:alert(1)', 'body-link'],
    ['![](../../../../outside.jpg)', 'body-image'],
    ['![x][1]\n\n[1]: https://example.org/a.png', 'body-image'],
    ['# 제목', 'body-heading'],
    ['제목\n===', 'body-heading'],
  ])('refuses %j', (body, code) => {
    expect(checkBody(body).map((fault) => fault.code)).toEqual([code]);
  });

  it.each([
    ['## 제목\n\n글과 **굵은 글**과 `<b>` 코드'],
    ['[링크](https://example.org/) [안](/sample/) [자리](#a) [편지](mailto:a@example.org)'],
    ['- [ ] 목록\n- 3 < 5, R&D, {중괄호}'],
    ['제목\n---'],
    ['```\n<script>\n```'],
    ['글 #1 글'],
  ])('takes %j', (body) => {
    expect(checkBody(body)).toEqual([]);
  });

  it('says the line in the whole file', () => {
    expect(checkBody('글\n\n글 <b>굵게</b>')[0]?.at).toEqual({ line: 8, column: 3 });
    expect(checkBody(`글\n\n${'> '.repeat(13)}글`)[0]?.at).toEqual({ line: 8, column: 1 });
  });
});

it.each([
  ['quotes', '> '.repeat(20_000)],
  ['lists', `${'- '.repeat(5000)}a`],
  ['emphasis', `${'*'.repeat(20_000)}a${'*'.repeat(20_000)} <`],
  ['brackets', '['.repeat(20_000)],
])('is not held up by endless %s', (_, body) => {
  // Without the guard on depth one of them takes minutes: the runner's own limit ends it.
  expect(() => [checkBody(body), checkPage(body)]).not.toThrow();
});

describe('a page', () => {
  it.each([
    ["import fs from 'node:fs'", 'page-code'],
    ['export const a = 1', 'page-code'],
    ['{process.env.HOME}', 'page-expression'],
    ["{(await import('node:fs')).readFileSync('x')}", 'page-expression'],
    ["{(()=>{}).constructor('return process')()}", 'page-expression'],
    ['글 {1} 글', 'page-expression'],
    ['<Chart {...x}/>', 'page-component'],
    ['<Chart a={1}/>', 'page-component'],
    ['<a.b/>', 'page-component'],
    ['<__proto__/>', 'page-component'],
    ['<constructor/>', 'page-component'],
    ['<div set:html="x"/>', 'page-component'],
    ['<div client:load/>', 'page-component'],
    ['<a href="javascript:alert(1)">x</a>', 'page-component'],
    ['<script>x</script>', 'body-script'],
    ['<!-- x -->', 'page-syntax'],
    ['<div>', 'page-syntax'],
    ['{', 'page-syntax'],
    ['[x](javascript:alert(1))', 'body-link'],
    ['![x](https://example.org/a.png)', 'body-image'],
    ['# 제목', 'body-heading'],
  ])('refuses %j', (body, code) => {
    expect(checkPage(body).map((fault) => fault.code)).toEqual([code]);
  });

  it.each([
    ['## 제목\n\n글'],
    ['```js\nimport x\n{y}\n```'],
    ['\\{x\\} 와 \\<b>'],
    ['`<b>{x}</b>`'],
  ])('takes %j', (body) => {
    expect(checkPage(body)).toEqual([]);
  });
});
