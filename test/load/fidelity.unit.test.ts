import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { findDeceits } from '../../src/schema/characters.ts';

let dir = '';
let file = '';
let base = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  cpSync('test/fixtures/base', dir, { recursive: true });
  file = join(dir, 'governments/sample/pledges/8/1-1.md');
  base = readFileSync(file, 'utf8');
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const isPlain = (text: string) =>
  findDeceits(text).length === 0 &&
  text === text.normalize('NFC') &&
  text.trim() !== '' &&
  !/\s{2,}|^\s|\s$|^(~|null)$/iu.test(text) &&
  !/\d{4}/.test(text);

const korean = fc.stringMatching(/^[가-힣A-Za-z0-9 :#*&!?@%'"[\]{}>|.,~-]{1,40}$/);
const title = fc
  .oneof(korean, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .filter(isPlain);
/** In millions of won, so that a table of ten years stays within what is counted exactly. */
const amount = fc.integer({ min: -(10 ** 8), max: 10 ** 8 });

describe('a valid pledge', () => {
  it('shows its title and its amounts exactly as written', () => {
    fc.assert(
      fc.property(
        title,
        fc.dictionary(fc.integer({ min: 2000, max: 2099 }).map(String), amount, { minKeys: 1 }),
        (words, columns) => {
          const total = Object.values(columns).reduce((sum, part) => sum + part, 0);
          const written = base
            .replace('title: 시험용 공약 하나\n', () =>
              stringify({ title: words }, { lineWidth: 0 }),
            )
            .replace(
              '    total: 100\n    columns: { 2023: 100 }',
              () => `    total: ${String(total)}\n    columns: ${JSON.stringify(columns)}`,
            );
          writeFileSync(file, written);
          const { records, problems } = passGate(dir);
          // What is unlikely is said and changes nothing.
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          const facts = records?.governments[0]?.terms[0]?.pledges[0]?.facts;
          expect(facts?.title).toBe(words);
          expect(facts?.money?.spent).toMatchObject({ total, columns });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(400), (noise, at) => {
        writeFileSync(file, base.slice(0, at) + noise + base.slice(at));
        expect(passGate(dir).counts.byKind.pledge).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});
