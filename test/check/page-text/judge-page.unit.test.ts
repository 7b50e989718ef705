import { describe, expect, test } from 'vitest';
import { judgePage } from '../../../src/check/page-text/judge-page.ts';

const codesOf = (text: string) => judgePage(text).faults.map(({ code }) => code);

describe('a page that is too long', () => {
  const line = `${'가'.repeat(99)}\n`;

  test('is told at the first letter too many', () => {
    const [fault, ...rest] = judgePage(`${line.repeat(200)}나다`).faults;
    expect([fault?.code, fault?.at, rest]).toEqual(['page-too-long', { line: 201, column: 1 }, []]);
    expect(fault?.fills).toEqual({ length: 20_002, longest: 20_000 });
    const inside = judgePage(`${line.repeat(199)}${'가'.repeat(101)}`).faults;
    expect(inside.map(({ at }) => at)).toEqual([{ line: 200, column: 101 }]);
  });

  test('may have twenty thousand', () => {
    expect(codesOf(line.repeat(200))).toEqual([]);
  });
});

describe('brackets in brackets', () => {
  test('may be sixty deep, and are told at the first that is deeper', () => {
    const nest = (depth: number) => `${'('.repeat(depth)}가${')'.repeat(depth)}`;
    expect(codesOf(nest(60))).toEqual([]);
    expect(judgePage(nest(61)).faults).toEqual([
      { code: 'body-depth', at: { line: 1, column: 61 }, received: '(' },
    ]);
  });
});

test.each(['export { */\\', 'export default {a}*/\\', '가\n\nexport default { a: b.\nc() }*/\\'])(
  'a page that stops within a line of code is told like any other: %j',
  (text) => {
    expect(codesOf(text)).not.toEqual([]);
  },
);

describe('what a page may hold', () => {
  test('is kept as a tree, with ids, and nothing that was not asked for', () => {
    const text = '## 가 *나*\n\n```js x\na < b\n```\n\n| 가 | 나 |\n| --- | --: |\n| 1 | 2 |\n';
    const { tree, faults } = judgePage(text);
    expect(faults).toEqual([]);
    expect(tree).toMatchObject([
      { name: 'h2', attributes: { id: '가-나' } },
      '\n',
      {
        name: 'pre',
        attributes: {},
        children: [{ name: 'code', attributes: {}, children: ['a < b\n'] }],
      },
      '\n',
      { name: 'table', attributes: {} },
    ]);
    expect(JSON.stringify(tree)).toContain('{"scope":"col","class":"right"}');
    expect(JSON.stringify(tree)).not.toContain('style');
  });

  test('a component stands within a sentence, or is a paragraph of its own', () => {
    const { tree } = judgePage(
      '수상 <Records kind="award" />건\n\n<Formula id="execution-rate" />',
    );
    const records = { name: 'Records', attributes: { kind: 'award' }, children: [] };
    const formula = { name: 'Formula', attributes: { id: 'execution-rate' }, children: [] };
    expect(tree).toEqual([
      { name: 'p', attributes: {}, children: ['수상 ', records, '건'] },
      '\n',
      { name: 'p', attributes: {}, children: [formula] },
    ]);
  });

  test('quotes stay as they were typed', () => {
    expect(judgePage('원문이 "-"로 적은 칸 -- 끝...').tree).toMatchObject([
      { children: ['원문이 "-"로 적은 칸 -- 끝...'] },
    ]);
  });
});

describe('what a page may not hold', () => {
  const refused: [string, string][] = [
    ['export\tconst y = 1', 'page-code'],
    ['import\tfs from "node:fs"', 'page-code'],
    ['export const y = 1', 'page-code'],
    ['{1 + 1}', 'page-expression'],
    ['{/* 글 */}', 'page-expression'],
    ['<script>1</script>', 'body-script'],
    ['<b>글</b>', 'page-component'],
    ['<>글</>', 'page-component'],
    ['<constructor />', 'page-component'],
    ['<toString x="1" />', 'page-component'],
    ['<Figure toString="x" rate="pledges" />', 'page-attribute-unknown'],
    ['<Figure rate />', 'page-attribute-literal'],
    ['<Figure rate="pledges" {...x} />', 'page-attribute-literal'],
    ['<!-- 글 -->', 'page-syntax'],
    ['글 {', 'page-syntax'],
    ['# 제목', 'body-heading'],
    ['###### 제목', 'page-element'],
    ['- [ ] 할 일', 'page-element'],
    ['![그림](x.png)', 'body-image'],
    ['[글](javascript:x)', 'body-link'],
    ['www.example.org', 'body-link'],
    ['[글][a]\n\n[a]: data:text/html,x', 'body-link'],
  ];
  test.each(refused)('%j is %s', (text, code) => {
    expect(new Set(codesOf(text))).toEqual(new Set([code]));
    expect(judgePage(text).tree).toEqual([]);
  });

  test('every fault is told at its own place', () => {
    const { faults } = judgePage('글\n\n가 {x} <b/>\n\n- <Figure rate="execution" />');
    expect(faults.map(({ code, at }) => [code, at.line, at.column])).toEqual([
      ['page-expression', 3, 3],
      ['page-component', 3, 7],
      ['page-attribute-value', 5, 3],
    ]);
  });

  const nearest: [string, string][] = [
    ['<Figrue rate="pledges" />', 'Figure'],
    ['<Figure rat="pledges" />', 'rate'],
    ['<Figure rate="exection-rate" />', 'execution-rate'],
    ['<Records kind="awards" />', 'award'],
  ];
  test.each(nearest)('%j suggests %s', (text, suggestion) => {
    expect(judgePage(text).faults[0]).toMatchObject({ suggestion });
  });
});

describe('what would end or hold up the parser', () => {
  const brackets = ['(', '[', '{', '{[', '${', '<a b={'];
  test.each(brackets)('%j opened 3,000 times is named', (sign) => {
    expect(codesOf(`export const a = ${sign.repeat(3000)}`)).toEqual(['body-depth']);
  });

  const chains = ['!', '-', 'a=', 'a=>', 'a?b:', 'a.b+', 'new ', 'typeof ', 'a,'];
  test.each(chains)('%j 18,000 characters long is named', (unit) => {
    const faults = codesOf(`{${unit.repeat(Math.floor(18_000 / unit.length))}a}`);
    expect(faults).toHaveLength(1);
  });

  test.each(['> ', '- ', '*', '_'])('%j 10,000 times is named', (sign) => {
    expect(codesOf(`${sign.repeat(10_000)}글`)).toHaveLength(1);
  });

  test('many braces or elements are named', () => {
    expect(codesOf('`{글}` '.repeat(600))).toEqual(['page-signs']);
    expect(codesOf('\\<글 '.repeat(600))).toEqual(['page-signs']);
  });

  test('lists in lists by indentation alone are named', () => {
    const lines = Array.from({ length: 130 }, (_, depth) => `${' '.repeat(depth * 2)}- 글`);
    expect(codesOf(lines.join('\n'))).toContain('body-depth');
  });

  test('elements in elements are named', () => {
    const text = `${'<b>'.repeat(400)}글${'</b>'.repeat(90)}`;
    expect(codesOf(text)).toHaveLength(1);
  });
});
