import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv, type CsvValue } from '../../src/model/csv.ts';

const bodyOf = (...row: CsvValue[]) => writeCsv(['a'], [row]).split('\r\n')[1];

test('a byte order mark, a header and lines that end as RFC 4180 says', () => {
  expect(writeCsv(['a', 'b'], [[1, '가'], []])).toBe('\uFEFFa,b\r\n1,가\r\n\r\n');
  expect([...Buffer.from(writeCsv(['a'], []))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

describe('values', () => {
  test.each([
    [undefined, ''],
    [0, '0'],
    [-56, '-56'],
    ['-', '-'],
    ['쉼표, 있음', '"쉼표, 있음"'],
    ['"따옴표"', '"""따옴표"""'],
    ['두\n줄', '"두\n줄"'],
    ['두\r줄', '"두\r줄"'],
    ['~2022', '~2022'],
    ['12-1', '12-1'],
  ])('%j is %j', (value, expected) => {
    const rest = writeCsv(['a'], [[value]]).slice('\uFEFFa\r\n'.length, -2);
    expect(rest).toBe(expected);
  });

  test.each(['=1+1', '+82', '-2+3', '@SUM(A1)', '\t=1', '＝1', '－1', '--', '- 제목'])(
    '%j is not run by a spreadsheet',
    (text) => {
      expect(bodyOf(text)).toBe(`'${text}`);
    },
  );

  test.each(['=HYPERLINK("http://example.kr","x")', '=1,2'])('%j is quoted as well', (text) => {
    expect(bodyOf(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
  });
});

test('what is written is read back', () => {
  const safe = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }))
    .chain(([columns, rows]) => {
      const row = fc.array(fc.oneof(safe, fc.constantFrom(',', '"', 'a\r\nb', '"",')), {
        minLength: columns,
        maxLength: columns,
      });
      return fc.tuple(row, fc.array(row, { minLength: rows, maxLength: rows }));
    });
  fc.assert(
    fc.property(table, ([header, rows]) => {
      // A line that holds one empty value cannot be told from no line.
      fc.pre([header, ...rows].every((row) => row.join('') !== '' || row.length > 1));
      expect(readCsv(writeCsv(header, rows))).toEqual([header, ...rows]);
    }),
    { seed: 8 },
  );
});
