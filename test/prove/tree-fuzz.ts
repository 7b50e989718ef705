import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { reportGithub } from '../../src/check/reporters/github.ts';
import { reportJson } from '../../src/check/reporters/json.ts';
import { reportTerminal } from '../../src/check/reporters/terminal.ts';
import type { Problem } from '../../src/check/problem.ts';
import { bindBook } from '../../src/load/book.ts';
import { passGate } from '../../src/load/gate.ts';
import { sample } from '../../src/check/catalogue/example.ts';
import { typedString } from './strings.ts';

const nasty = fc.constantFrom(
  ...['toString', '__proto__', 'hasOwnProperty', 'constructor', 'null', '~', '', ': ', '- ', '? '],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '!!js',
    '#',
    '%',
    '@',
    '---',
    '...',
    '\t',
  ],
  ...['\u202e', '\u200b', '\u0000', '\u001b', '\u0085', '\u2028', '\ue000', '\u{e0041}', '\ufffe'],
  ...[
    '9e99',
    '-0',
    '.nan',
    '0x1',
    '2024-02-30',
    '1'.repeat(400),
    '['.repeat(60),
    '[a]('.repeat(90),
  ],
  ...['<b>', '{x}', 'import x', '![a](b)', '&#0;', '&zwj;', '"\\u202e"', '"\\0"', '`', '\\'],
);
const piece = fc.oneof(
  nasty,
  nasty,
  typedString.filter((text) => text.length < 500),
);

const tree = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    piece,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(piece, tie('node'), { maxKeys: 4 }),
  ),
})).node;

/** One change to a text; `at` and `length` are shares of it. */
const change = fc.oneof(
  fc.record({
    how: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: piece,
  }),
  fc.record({
    how: fc.constant('cut' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constant(''),
  }),
  fc.record({
    how: fc.constant('value' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: piece,
  }),
  fc.record({
    how: fc.constant('key' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: piece,
  }),
  fc.record({
    how: fc.constant('twice' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constant(''),
  }),
  fc.record({
    how: fc.constant('subtree' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: tree.map((node) => JSON.stringify(node)),
  }),
);

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function applyChange(text: string, { how, at, text: put }: Change): string {
  const offset = Math.floor(at * text.length);
  if (how === 'insert') return text.slice(0, offset) + put + text.slice(offset);
  const lines = text.split('\n');
  const nth = Math.floor(at * (lines.length - 1));
  const line = lines[nth] ?? '';
  if (how === 'cut') return [...lines.slice(0, nth), ...lines.slice(nth + 1)].join('\n');
  if (how === 'twice') return [...lines.slice(0, nth), line, ...lines.slice(nth)].join('\n');
  lines[nth] =
    how === 'key'
      ? line.replace(/[\w-]+(?=:)/, () => put)
      : line.replace(/(?<=: ).*|(?<=- )[^:]*$/, () => put);
  return lines.join('\n');
}

const fuzzCase = fc.record({
  name: fc.constantFrom(...Object.keys(sample)),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  whole: fc.option(tree, { freq: 6 }),
});

/** What is wrong with the place of a problem; undefined when its file, line and column exist. */
function judgePlace({ code, file, line, column }: Problem): string | undefined {
  if (!existsSync(file)) return `${code}: no file ${file}`;
  if (line === 1 && column === 1) return undefined;
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').normalize('NFC');
  const found = text.split('\n')[line - 1];
  if (found === undefined) return `${code}: no line ${String(line)} in ${file}`;
  if (column < 1 || column > found.length + 1)
    return `${code}: no column ${String(column)} in line ${String(line)} of ${file}`;
  return undefined;
}

function judge(dir: string): string | undefined {
  const start = performance.now();
  const { records, ...gate } = passGate(dir);
  const report = { ...gate, findings: records ? bindBook(records).findings : [] };
  for (const language of ['ko', 'en'] as const) {
    for (const write of [reportTerminal, reportGithub, reportJson]) {
      const text = write(report, language);
      if (/\bundefined\b|\[object |\{[a-z]+\} ?(?:kB|자)/.test(text) && gate.ok)
        return 'a gap in a sentence';
      if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text))
        return 'a control character in a report';
    }
  }
  if (gate.ok !== gate.problems.every(({ severity }) => severity !== 'error'))
    return 'ok with errors';
  if (performance.now() - start > 20_000) return 'it takes too long';
  return gate.problems.map(judgePlace).find((wrong) => wrong !== undefined);
}

/** Changes files of a small tree at random: the gate answers with named problems at places that exist, and never dies. */
export async function proveTrees(
  seed: number,
  count: number,
): Promise<{ lines: string[]; ok: boolean }> {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  const failed: string[] = [];
  let refused = 0;
  cpSync('test/fixtures/base', dir, { recursive: true });
  cpSync('test/fixtures/more', dir, { recursive: true });
  for (const { name, changes, whole } of fc.sample(fuzzCase, { seed, numRuns: count })) {
    const path = join(dir, (sample as Partial<Record<string, string>>)[name] ?? name);
    const base = existsSync(path) ? readFileSync(path, 'utf8') : 'synonyms: []\n';
    const text = whole === null ? changes.reduce(applyChange, base) : stringify(whole);
    writeFileSync(path, text);
    let wrong: string | undefined;
    try {
      wrong = judge(dir);
      if (!passGate(dir).ok) refused += 1;
    } catch (error) {
      wrong = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    if (wrong !== undefined)
      failed.push(`${name}: ${wrong}\n  ${JSON.stringify(text.slice(0, 2000))}`);
    writeFileSync(path, base);
  }
  rmSync(dir, { recursive: true });
  const total = `${String(count)} changed trees, seed ${String(seed)}: ${String(refused)} refused, ${String(failed.length)} wrong`;
  return Promise.resolve({ lines: [...failed.slice(0, 20), total], ok: failed.length === 0 });
}
