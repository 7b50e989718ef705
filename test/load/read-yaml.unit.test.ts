import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/load/read-yaml.ts';
import { measureCpu } from '../cpu-time.ts';

const codesOf = (yaml: string) => readYaml(yaml).faults.map(({ code }) => code);

describe('reading values', () => {
  it.each([
    [
      'no',
      '12:30',
      '0123',
      '1.10',
      '2024-02-30',
      '0x1F',
      '1e3',
      '~',
      'true',
      '.nan',
      '1_000',
      '-0',
    ],
  ])('changes none: %s', (...values) => {
    const tree = readYaml(
      values.map((value, index) => `k${String(index)}: ${value}`).join('\n'),
    ).tree;
    expect(Object.values(tree ?? {})).toEqual(values);
  });

  it('keeps comments on their own lines, block text and quotes apart from faults', () => {
    const yaml =
      '# a comment\na: "서울 #1"\nb: |\n  # 제목\n  key：값 *강조* &x\nc:\n  # note\n  - "[신규]"\n';
    const { tree, faults } = readYaml(yaml);
    expect(faults).toEqual([]);
    expect(tree).toEqual({ a: '서울 #1', b: '# 제목\nkey：값 *강조* &x\n', c: ['[신규]'] });
  });

  it.each([
    ['text: toString, __proto__ and constructor'],
    ['a: { b: [], c: {}, d: [1] }'],
    ['toString-of: 1'],
    ['text: https://example.org/a#b'],
    ['text: R&D 예산'],
    ['text: 1 & 2 * 3'],
    ["text: '공약: 도서관'"],
    ['text: KTX：서울'],
    ['text: 가나다\n  라마바'],
    ['list: [a, b]'],
    ['map: { a: 1, b: [2, 3] }'],
    ['list:\n  - a: 1\n    b: 2'],
    ['---\na: 1'],
    ['when: ..'],
  ])('has nothing against %j', (yaml) => {
    expect(codesOf(yaml)).toEqual([]);
  });
});

describe('refusing what YAML would mangle', () => {
  it.each([
    ['a: b # c', ['yaml-comment']],
    ['a: #1', ['yaml-comment']],
    ['a: { b: 1 } # c', ['yaml-comment']],
    ['a: &x 1\nb: *x', ['yaml-alias', 'yaml-alias']],
    ['a: &x [*x]', ['yaml-alias']],
    ['a: !!js/function x', ['yaml-tag']],
    ['a: !!binary x', ['yaml-tag']],
    ['? {a: 1}\n: 2', ['yaml-complex-key']],
    ['{a: 1}: 2', ['yaml-complex-key']],
    ['constructor: 1', ['yaml-reserved-key']],
    ['a:\n  - __proto__: 1', ['yaml-reserved-key']],
    ['a: {"__proto__": 1}', ['yaml-reserved-key']],
    ['a:\n\tb: 1', ['yaml-tab']],
    ['a:\n\u3000b: 1', ['yaml-odd-space']],
    ['a:\u3000b', ['yaml-odd-space']],
    ['title:x', ['yaml-colon-space']],
    ['a: 1\ntitle:x', ['yaml-colon-space']],
    ['a: 1\ntitle： x\nb: 2', ['yaml-full-width-colon']],
    ['title： x', ['yaml-full-width-colon']],
    ['a: 공약: 도서관', ['yaml-colon-in-value']],
    ['a: [신규] 도서관', ['yaml-bracket']],
    ['a: {신규}', ['yaml-bracket']],
    ['a: {신규} 도서관', ['yaml-bracket']],
    ['a: @시장', ['yaml-quote']],
    ['a: %45', ['yaml-quote']],
    ['a: `x`', ['yaml-quote']],
    ['a: > 50', ['yaml-quote']],
    ["a: '청년' 지원", ['yaml-quote']],
    ['a: "x\nb: 1', ['yaml-quote']],
    ['a: 1\n---\nb: 2', ['yaml-documents']],
    ['%YAML 1.1\n---\na: 1', ['yaml-documents', 'yaml-documents']],
    ['a: 1\na: 2\nb: 1\nb: 2', ['yaml-duplicate-key', 'yaml-duplicate-key']],
    ['- a\n- b', ['yaml-not-mapping']],
    ['그냥 글', ['yaml-not-mapping']],
    [': x', ['yaml-complex-key']],
    ['a: 1\n: x', ['yaml-complex-key']],
    ['a: { : x }', ['yaml-complex-key']],
    ['a: [{ b: 1, : x }]', ['yaml-complex-key']],
    ['toString: 1', ['yaml-reserved-key']],
    ['a: { hasOwnProperty: 1 }', ['yaml-reserved-key']],
    ["'valueOf': 1", ['yaml-reserved-key']],
    ['"\\u005f_proto__": 1', ['yaml-reserved-key']],
    ['? toString\n: 1', ['yaml-complex-key', 'yaml-reserved-key']],
    ['a: - b', ['yaml-syntax']],
  ])('%j', (yaml, codes) => {
    expect(codesOf(yaml)).toEqual(codes);
  });

  it.each([
    ['brackets', `a: ${'['.repeat(50_000)}`],
    ['brackets with values', `a: ${'[1, '.repeat(50_000)}`],
    ['braces', `a: ${'{a: '.repeat(50_000)}`],
    ['dashes', `${'- '.repeat(50_000)}a`],
    [
      'indentation',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['question marks', `${'? '.repeat(50_000)}a`],
  ])('stops at %s nested without end, at once', (_, yaml) => {
    let read: ReturnType<typeof readYaml> | undefined;
    const milliseconds = measureCpu(() => {
      read = readYaml(yaml);
    });
    expect(milliseconds).toBeLessThan(100);
    expect(read?.tree).toBeUndefined();
    expect(read?.faults.length).toBeGreaterThan(0);
  });

  it('does not unfold a billion laughs', () => {
    const lines = Array.from({ length: 10 }, (_, level) => {
      const part = level === 0 ? '"lol"' : `*l${String(level - 1)}`;
      return `l${String(level)}: &l${String(level)} [${Array<string>(9).fill(part).join(', ')}]`;
    });
    const milliseconds = measureCpu(() => {
      expect(readYaml(lines.join('\n')).tree).toBeUndefined();
    });
    expect(milliseconds).toBeLessThan(100);
  });
});
