import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerNames } from '../../src/check/answer-names.ts';
import { checkShelf, judgeSite } from '../../src/check/check-shelf.ts';
import { emptyShelf, type ShelvedFile, type SiteShelf } from '../../src/check/entry.ts';
import type { Fault } from '../../src/check/problem.ts';
import { sortProblems } from '../../src/check/report.ts';
import { listSoughtWords } from '../../src/check/rules/search.ts';
import { cutContent } from '../../src/load/cut-content.ts';
import { digestCode } from '../../src/load/digest-code.ts';
import { passGate } from '../../src/load/gate.ts';
import { readContent } from '../../src/load/read-content.ts';
import { nameKept } from '../../src/load/read-packed.ts';
import { readAnew } from '../../src/load/read-part.ts';
import { readAtSize } from '../../src/load/read-at-size.ts';
import { drawnOf } from '../sample.ts';

const root = mkdtempSync(join(tmpdir(), 'pledgebook-'));
const dir = join(root, 'content');
const sound = join(root, 'sound');
const keep = join(root, 'kept');
const home = 'governments/sample';
const town = 'governments/town';
const pledges = ['1-1', '1-2', '1-3'].map((id) => join('pledges/8', `${id}.md`));

/** Two governments of the same records, and words that records have to say. */
function writeSound(): void {
  cpSync('test/fixtures/base', sound, { recursive: true });
  const first = readFileSync(join(sound, home, 'pledges/8/1-1.md'), 'utf8');
  for (const id of ['1-2', '1-3']) {
    const own = first.replace('id: 1-1', `id: ${id}`).replace('공약 하나', `공약 ${id}`);
    writeFileSync(join(sound, home, `pledges/8/${id}.md`), own);
  }
  cpSync(join(sound, home), join(sound, town), { recursive: true });
  const own = join(sound, town, 'government.yaml');
  writeFileSync(own, readFileSync(own, 'utf8').replace(/^id: .*/m, 'id: town'));
  const synonyms = 'synonyms:\n  - words: [가나]\n    means: [공약 하나, 공약 1-3]\n';
  writeFileSync(join(sound, 'search.yaml'), synonyms);
}

beforeAll(writeSound);

function layOut(): void {
  rmSync(dir, { recursive: true, force: true });
  cpSync(sound, dir, { recursive: true });
}

beforeEach(layOut);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const kept = readAtSize({ keep, least: 0, threads: 1 });
const cold = () => passGate(dir);
const warm = () => passGate(dir, { read: kept });
const listKept = () =>
  readdirSync(keep, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const forget = () => {
  rmSync(keep, { recursive: true, force: true });
};

const places = [home, town].flatMap((folder) => [
  ...pledges.map((file) => join(folder, file)),
  ...['government.yaml', 'departments.yaml', 'terms/8.yaml'].map((file) => join(folder, file)),
]);
const files = [...places, 'sources/report.yaml', 'site.yaml', 'search.yaml'];

const edit = fc.record({
  how: fc.constantFrom('value', 'line', 'mend', 'gone', 'rename', 'add'),
  file: fc.constantFrom(...files),
  put: fc.constantFrom(
    ...['제목', '공약: 둘', '\u202e', '', 'toString: 1', '~', '1-2', 'planning', '2024-13'],
    ...['031-940-1234', 'nothing / 3쪽', 'report / 900쪽', 'gov@gmail.com', 'Ⅰ', '999999999999'],
  ),
  line: fc.nat(60),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function readOrEmpty(file: string): string {
  try {
    return readFileSync(join(dir, file), 'utf8');
  } catch {
    return '';
  }
}

function apply({ how, file, put, line }: Edit): void {
  const path = join(dir, file);
  mkdirSync(join(path, '..'), { recursive: true });
  if (how === 'gone') rmSync(path, { force: true });
  else if (how === 'mend') cpSync(join(sound, file), path);
  else if (how === 'rename') {
    if (readOrEmpty(file) !== '') renameSync(path, join(dir, file.replace(/\.(\w+)$/, '-2.$1')));
  } else if (how === 'add') {
    writeFileSync(join(dir, file.replace(/\.(\w+)$/, '-9.$1')), readOrEmpty(file));
  } else {
    const lines = readOrEmpty(file).split('\n');
    const at = line % lines.length;
    if (how === 'value') lines[at] = lines[at]?.replace(/: .*/, () => `: ${put}`) ?? '';
    else lines.splice(at, 0, put);
    writeFileSync(path, lines.join('\n'));
  }
}

/** 150 in a sweep. */
const numRuns = drawnOf(150, 0.3);

describe('the report of what was read before', () => {
  it('is the report of a full check, after any edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        edits.forEach(apply);
        expect(warm()).toEqual(cold());
      }),
      { numRuns, seed: 11 },
    );
  });

  it('holds what is wrong with all files read and judged at once, after any edits', () => {
    const sort = (faults: readonly Fault[]) => faults.map((fault) => JSON.stringify(fault)).sort();
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        edits.forEach(apply);
        const { shelf, faults } = readContent(dir);
        const { parts, faults: names } = cutContent(dir);
        const readings = readAnew(dir, parts, listSoughtWords(shelf));
        const apart: SiteShelf = emptyShelf();
        for (const file of readings.flatMap((reading) => reading.files)) {
          (apart[file.place.kind] as ShelvedFile[]).push(file);
        }
        expect(sort([...names, ...readings.flatMap((reading) => reading.faults)])).toEqual(
          sort(answerNames(faults, shelf)),
        );
        const judged = readings.map((reading) => reading.judged);
        expect(sort(judgeSite(apart, judged))).toEqual(sort(checkShelf(shelf)));
      }),
      { numRuns, seed: 12 },
    );
  });

  it('is the same whether one thread reads or several', () => {
    forget();
    const several = readAtSize({ least: 0, threads: 2 });
    apply({ how: 'value', file: places[0] ?? '', put: '2024-13', line: 5 });
    expect(passGate(dir, { read: several })).toEqual(cold());
  });
});

describe('what is kept', () => {
  beforeAll(forget);

  const planted = () => {
    const path = join(dir, home, pledges[0] ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace('lead: planning', 'lead: nobody'));
  };

  it('of the same bytes below another path is not taken for it', () => {
    warm();
    renameSync(join(dir, home, pledges[0] ?? ''), join(dir, home, 'pledges/8/1-7.md'));
    expect(warm().ok).toBe(false);
    expect(warm()).toEqual(cold());
  });

  it('is read anew where a file of it is cut short, changed or of no sense', () => {
    planted();
    const right = cold();
    expect(warm()).toEqual(right);
    const damages = [
      (path: string) => truncateSync(path, 100),
      (path: string) => truncateSync(path, 0),
      (path: string) => {
        const held = readFileSync(path, 'utf8');
        writeFileSync(
          path,
          held.replaceAll('nobody', 'planning').replace('department-missing', ''),
        );
      },
      (path: string) => writeFileSync(path, '{"files":[],"faults":[],"judged":{}}'),
    ];
    for (const damage of damages) {
      for (const name of listKept()) damage(join(keep, name));
      expect(warm()).toEqual(right);
    }
  });

  it('by other code, or under other sought words, has another name', () => {
    const names = [
      nameKept('a', 'mark', 'code'),
      nameKept('a', 'mark', 'other'),
      nameKept('a', 'other', 'code'),
      nameKept('b', 'mark', 'code'),
    ];
    expect(new Set(names).size).toBe(4);
    const src = join(root, 'project/src');
    for (const room of ['schema', 'kinds', 'model', 'check', 'load', 'i18n']) {
      mkdirSync(join(src, room), { recursive: true });
    }
    writeFileSync(join(src, '../package.json'), '{}');
    writeFileSync(join(src, '../package-lock.json'), '{}');
    writeFileSync(join(src, 'check/rule.ts'), 'one');
    const digests = [digestCode(src)];
    writeFileSync(join(src, 'check/rule.ts'), 'two');
    digests.push(digestCode(src));
    writeFileSync(join(src, '../package-lock.json'), '{ }');
    digests.push(digestCode(src));
    renameSync(join(src, 'check/rule.ts'), join(src, 'check/other.ts'));
    digests.push(digestCode(src));
    expect(new Set(digests).size).toBe(4);
  });

  it('is one file for each part, whatever was edited in between', () => {
    for (const title of ['하나', '둘', '셋']) {
      apply({ how: 'value', file: join(home, pledges[0] ?? ''), put: title, line: 2 });
      warm();
    }
    const { governments = [] } = cold().records ?? {};
    expect(governments).toHaveLength(2);
    expect(listKept()).toHaveLength(4);
  });

  it('is nothing where nothing can be kept', () => {
    const path = join(root, 'file');
    writeFileSync(path, '');
    const read = readAtSize({ keep: path, least: 0, threads: 1 });
    expect(passGate(dir, { read })).toEqual(cold());
  });
});

describe('the order of a report', () => {
  it('is that of its places', () => {
    for (const file of places) apply({ how: 'line', file, put: 'zzz: 1', line: 3 });
    const { problems } = warm();
    expect(problems.length).toBeGreaterThan(1);
    expect(problems).toEqual(sortProblems(problems));
  });
});
