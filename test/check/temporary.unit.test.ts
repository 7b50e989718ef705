import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { readText } from '../../src/load/read-text.ts';

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

describe('a folder that git cannot keep', () => {
  it('names a file that may not be read', () => {
    expect(readText(join(dir, 'sources/gone.yaml'), 1000)).toEqual({ code: 'file-unreadable' });
    const path = join(dir, 'sources/report.yaml');
    chmodSync(path, 0);
    const isRoot = process.getuid?.() === 0;
    expect(findProblems()).toEqual(isRoot ? [] : ['file-unreadable sources/report.yaml']);
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
});
