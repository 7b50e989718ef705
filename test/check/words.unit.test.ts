import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemCodes, readEntryOf } from '../../src/check/catalogue.ts';

describe('the catalogue of problems', () => {
  it('says every problem in Korean and in English', () => {
    const said = problemCodes.map((code) => {
      const { severity, ko, en } = readEntryOf(code);
      return { code, severity, ko, en };
    });
    expect(said).toMatchSnapshot();
  });

  it('knows every problem that a schema names', () => {
    const text = readdirSync('src/schema')
      .map((file) => readFileSync(`src/schema/${file}`, 'utf8'))
      .join('\n');
    const names = [...text.matchAll(/problem: '([a-z-]+)'/g)].map(([, name]) => name);
    const others = [
      ...[
        'text-bidi',
        'text-invisible',
        'text-control',
        'text-odd-space',
        'money-column',
        'hash-format',
      ],
      ...['adjustment-reason-missing', 'adjustment-body-missing'],
    ];
    expect(names.length).toBeGreaterThan(25);
    expect(problemCodes).toEqual(expect.arrayContaining([...names, ...others]));
  });

  it('ends every sentence and speaks 합니다체', () => {
    for (const code of problemCodes) {
      const { ko, en } = readEntryOf(code);
      for (const text of [ko.reason, en.message, en.reason, en.fix]) {
        expect(text, code).toMatch(/[.}`]$|: |\)$|-\.$/);
      }
      expect(ko.reason, code).toMatch(/니다\.$/);
    }
  });
});
