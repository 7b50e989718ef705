import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { followChanges, keepReadings } from '../../src/load/keep-content.ts';

const folder = 'governments/sample/pledges/8';
const names = ['1-1', '1-2', '1-3'].map((id) => join(folder, `${id}.md`));
const files = [...names, 'sources/report.yaml', 'governments/sample/terms/8.yaml', 'stray.txt'];
let dir = '';
let second = 0;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  cpSync('test/fixtures/base', dir, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Writes as an editor would some time ago, each time at another second. */
function save(file: string, text: string): void {
  writeFileSync(join(dir, file), text);
  second += 1;
  utimesSync(join(dir, file), second, second);
}

const read = (file: string) => readFileSync(join('test/fixtures/base', file), 'utf8');
const pledge = read(join(folder, '1-1.md'));

const edit = fc.record({
  file: fc.constantFrom(...files),
  put: fc.constantFrom(
    ...['제목', '공약: 둘', '\u202e', '', 'toString: 1', '~', '1-2', 'planning', '2024-13'],
  ),
  line: fc.nat(40),
  how: fc.constantFrom('value', 'line', 'whole', 'gone'),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply({ file, put, line, how }: Edit): void {
  if (how === 'gone') {
    rmSync(join(dir, file), { force: true });
    return;
  }
  const base = names.includes(file)
    ? pledge.replace('id: 1-1', `id: ${file.slice(-6, -3)}`)
    : file === 'stray.txt'
      ? '글\n'
      : read(file);
  const lines = base.split('\n');
  const at = line % lines.length;
  if (how === 'value') lines[at] = lines[at]?.replace(/: .*/, () => `: ${put}`) ?? '';
  if (how === 'line') lines.splice(at, 0, put);
  save(file, lines.join('\n'));
}

describe('the report while editing', () => {
  it('is the report of a full check, after any edits', () => {
    const keeping = keepReadings();
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        edits.forEach(apply);
        expect(passGate(dir, { read: keeping })).toEqual(passGate(dir));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('reads again only what changed', () => {
    for (const file of files.slice(3, 5)) save(file, read(file));
    save(join(folder, '1-1.md'), pledge);
    const keeping = keepReadings();
    const titleOf = () =>
      passGate(dir, { read: keeping }).records?.governments[0]?.terms[0]?.pledges[0]?.facts;
    const [first, again] = [titleOf(), titleOf()];
    expect(first).toBeDefined();
    expect(again).toBe(first);
    save(join(folder, '1-1.md'), pledge.replace('시험용 공약 하나', '고친 공약'));
    expect(titleOf()?.title).toBe('고친 공약');
  });

  it('trusts no stamp of a file that has only just been written', () => {
    const keeping = keepReadings();
    const path = join(dir, folder, '1-1.md');
    for (const title of ['하나', '둘둘', '셋셋']) {
      writeFileSync(path, pledge.replace('시험용 공약 하나', title));
      const { records } = passGate(dir, { read: keeping });
      expect(records?.governments[0]?.terms[0]?.pledges[0]?.facts.title).toBe(title);
    }
  });
});

describe('what changed since it was last asked', () => {
  it('is told once for each change of a file that rests', () => {
    cpSync('test/fixtures/base', dir, { recursive: true, preserveTimestamps: true });
    const hasChanged = followChanges(dir);
    const path = join(folder, '1-1.md');
    expect([hasChanged(), hasChanged()]).toEqual([true, false]);
    save(path, `${pledge}글\n`);
    expect([hasChanged(), hasChanged()]).toEqual([true, false]);
    renameSync(join(dir, path), join(dir, folder, '1-9.md'));
    expect([hasChanged(), hasChanged()]).toEqual([true, false]);
    rmSync(join(dir, folder), { recursive: true });
    expect([hasChanged(), hasChanged()]).toEqual([true, false]);
  });

  it('is told again of a file that has only just been written', () => {
    const hasChanged = followChanges(dir);
    writeFileSync(join(dir, folder, '1-1.md'), pledge);
    expect([hasChanged(), hasChanged()]).toEqual([true, true]);
  });
});
