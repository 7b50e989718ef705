import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkShelf } from '../../../src/check/check-shelf.ts';
import { findAll } from '../../../src/check/findings/find-all.ts';
import { assembleRecords } from '../../../src/load/assemble.ts';
import { makeLocate } from '../../../src/load/locate.ts';
import { readContent, type Content } from '../../../src/load/read-content.ts';
import { joinDataset } from '../../../src/model/dataset.ts';
import { addressOfSubject } from '../../../src/model/finding.ts';
import type { Records } from '../../../src/schema/records.ts';
import type { Term } from '../../../src/schema/term.ts';
import { createRandom } from '../../generator/random.ts';
import { writeContent } from '../../generator/write.ts';
import { drawnOf } from '../../sample.ts';
import { cutYaml } from '../../schema/records-of.ts';
import { listPledgeCells, listTermCells } from './footed-cells.ts';

/** A thousand in a sweep. */
const size = { governments: 4, pledges: drawnOf(250, 0.2), seed: 8, consistent: true };
const count = size.governments * size.pledges;
let consistent = '';
let altered = '';
/** The consistent records: what was read, and the same joined. */
let read: Content;
let records: Records;

beforeAll(() => {
  consistent = mkdtempSync(join(tmpdir(), 'pledgebook-consistent-'));
  altered = mkdtempSync(join(tmpdir(), 'pledgebook-altered-'));
  writeContent(consistent, size);
  cpSync(consistent, altered, { recursive: true });
  read = readContent(consistent);
  records = assembleRecords(read.shelf);
}, 60_000);
afterAll(() => {
  for (const dir of [consistent, altered]) rmSync(dir, { recursive: true });
});

test(`${String(count)} records that agree with themselves: every check is made and nothing is found`, () => {
  const { findings, checks } = findAll(joinDataset(records));
  expect([read.faults, checkShelf(read.shelf), findings]).toEqual([[], [], []]);
  const made = new Map<string, number>();
  for (const { code, made: more } of checks) {
    made.set(code, (made.get(code) ?? 0) + more);
  }
  for (const code of ['money-parts-total', 'plan-differs', 'spent-off-plan', 'status-not-stated']) {
    expect(made.get(code), code).toBeGreaterThanOrEqual(0.8 * count);
  }
  expect(made.get('announced-parts')).toBe(4 * 5);
}, 60_000);

/** One unit of the last printed digit more or less: 41.80 becomes 41.81. */
function alterFigure(printed: string, sign: 1 | -1): string {
  const decimals = printed.split('.')[1]?.length ?? 0;
  return (Number(printed) + sign / 10 ** decimals).toFixed(decimals);
}

/** Alters the figure at a path of a file, where it stands in the text, and says what it was. */
function alterFile(file: string, path: readonly (string | number)[], sign: 1 | -1): string {
  const text = readFileSync(file, 'utf8');
  const isMarkdown = text.startsWith('---\n');
  const { line, column } = makeLocate(cutYaml(text), isMarkdown ? 1 : 0)(path);
  const lines = text.split('\n');
  const whole = lines[line - 1] as string;
  const printed = /^\d+(\.\d+)?/.exec(whole.slice(column - 1))?.[0];
  if (printed === undefined) throw new Error(`${file}: no figure at ${path.join('.')}`);
  const figure = alterFigure(printed, printed === '0' ? 1 : sign);
  lines[line - 1] =
    `${whole.slice(0, column - 1)}${figure}${whole.slice(column - 1 + printed.length)}`;
  writeFileSync(file, lines.join('\n'));
  return `${path.join('.')} ${printed} -> ${figure}`;
}

test('one figure altered by one unit in each record: found every time, and nowhere else', () => {
  const random = createRandom('alter');
  const files = [
    ...read.shelf.pledge.map(({ file, whole }) => ({
      file,
      cells: whole ? listPledgeCells(whole) : [],
    })),
    ...read.shelf.term.map(({ file, whole }) => ({
      file,
      cells: whole ? listTermCells(whole) : [],
    })),
  ].filter(({ cells }) => cells.length > 0 && random.chance(0.8));
  const told = new Map(
    files.map(({ file, cells }) => [
      file,
      alterFile(join(altered, file), random.pick(cells), random.pick([1, -1])),
    ]),
  );
  expect(told.size).toBeGreaterThan(0.7 * count);
  const { shelf } = readContent(altered);
  const stopped = checkShelf(shelf).map(({ file }) => file);
  const { findings } = findAll(joinDataset(assembleRecords(shelf)));
  const fileOf = new Map(
    [...shelf.pledge, ...shelf.term].map(({ file, place }) => {
      const { kind, id, government = '', term } = place;
      return [addressOfSubject({ kind, id, government, term }), file];
    }),
  );
  const found = findings.map(({ subject }) => fileOf.get(addressOfSubject(subject)) as string);
  const missed = [...told].filter(([file]) => !found.includes(file));
  expect(missed).toEqual([]);
  expect([...new Set([...found, ...stopped])].toSorted()).toEqual([...told.keys()].toSorted());
}, 60_000);

/** A copy of a term with one figure one unit off. */
function alterTerm(term: Term, path: readonly (string | number)[], sign: 1 | -1): Term {
  const copy = structuredClone(term);
  let parent = copy as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as typeof parent;
  const last = path.at(-1) as string | number;
  const figure = alterFigure(String(parent[last]), sign);
  parent[last] = typeof parent[last] === 'string' ? figure : Number(figure);
  return copy;
}

test('every figure of an announcement, one unit more and one unit less, is found on its term', () => {
  const [government] = records.governments;
  const [book] = government?.terms ?? [];
  if (!government || !book) throw new Error('nothing generated');
  const changes = listTermCells(book.term).flatMap((path) =>
    ([1, -1] as const).map((sign) => ({ path, sign })),
  );
  expect(changes.length).toBeGreaterThan(20);
  const missed = changes.filter(({ path, sign }) => {
    const terms = [{ ...book, term: alterTerm(book.term, path, sign) }];
    const { findings } = findAll(
      joinDataset({ ...records, governments: [{ ...government, terms }] }),
    );
    return findings.length === 0 || findings.some(({ subject }) => subject.kind !== 'term');
  });
  expect(missed).toEqual([]);
}, 60_000);
