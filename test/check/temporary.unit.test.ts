import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemCodes, type ProblemCode } from '../../src/check/catalogue.ts';
import { passGate } from '../../src/load/gate.ts';
import { readText } from '../../src/load/read-text.ts';
import { plants } from '../fixtures/plants.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  cpSync('test/fixtures/base', dir, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** `code file` of every problem. */
function findProblems(): string[] {
  return passGate(dir).problems.map(({ code, file }) => `${code} ${file.slice(dir.length + 1)}`);
}

/** The faults that git or some file systems cannot store. */
const cases: Partial<Record<ProblemCode, () => void>> = {
  'content-missing': () => {
    rmSync(dir, { recursive: true });
    expect(passGate(dir).problems.map(({ code }) => code)).toEqual(['content-missing']);
  },
  'file-symlink': () => {
    symlinkSync('/etc', join(dir, 'sources/outside'));
    symlinkSync(join(dir, 'site.yaml'), join(dir, 'sources/inside.yaml'));
    expect(findProblems()).toEqual([
      'file-symlink sources/inside.yaml',
      'file-symlink sources/outside',
    ]);
  },
  'file-special': () => {
    execFileSync('mkfifo', [join(dir, 'sources/pipe.yaml')]);
    expect(findProblems()).toEqual(['file-special sources/pipe.yaml']);
  },
  'file-unreadable': () => {
    expect(readText(join(dir, 'sources/gone.yaml'), 1000)).toEqual({ code: 'file-unreadable' });
    const path = join(dir, 'sources/report.yaml');
    chmodSync(path, 0);
    const isRoot = process.getuid?.() === 0;
    expect(findProblems()).toEqual(isRoot ? [] : ['file-unreadable sources/report.yaml']);
  },
  'file-too-large': () => {
    writeFileSync(join(dir, 'sources/report.yaml'), `id: report # ${'가'.repeat(400_000)}`);
    expect(findProblems()).toEqual(['file-too-large sources/report.yaml']);
  },
};

describe('a folder that git cannot keep', () => {
  it.each(Object.entries(cases))('%s', (_, check) => {
    check();
  });

  it('names the twins of one name in two Unicode forms', () => {
    const folder = join(dir, 'governments/sample/pledges/8');
    for (const form of ['NFC', 'NFD'])
      cpSync(join(folder, '1-1.md'), join(folder, `${'도서관'.normalize(form)}.md`));
    const twin = passGate(dir).problems.find(({ code }) => code === 'file-twin');
    expect(String(twin?.fills['files']).split(', ')).toHaveLength(2);
  });

  it('names files whose names differ only in case', () => {
    const folder = join(dir, 'governments/sample/pledges/8');
    for (const name of ['Park', 'park']) cpSync(join(folder, '1-1.md'), join(folder, `${name}.md`));
    expect(findProblems()).toContain('file-twin governments/sample/pledges/8/Park.md');
  });

  it('covers the whole catalogue together with the fixture folders', () => {
    const covered = [...Object.keys(plants), ...Object.keys(cases)].toSorted();
    expect(covered).toEqual(problemCodes.toSorted());
  });
});
