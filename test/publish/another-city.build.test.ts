import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeContent } from '../generator/write.ts';
import { countRows, readPrinted } from './printed-counts.ts';
import { copyProject, makeTemporary } from './project.ts';

const { dir, clear } = makeTemporary();
const root = join(dir, 'project');
const size = { governments: 2, pledges: 3, seed: 11 };
afterAll(clear);

/** A command of the project, without any option: on `content/`, into `dist/`. */
const run = (script: string) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`], { cwd: root, encoding: 'utf8' });

beforeAll(() => {
  copyProject(root);
  rmSync(join(root, 'content'), { recursive: true });
  writeContent(join(root, 'content'), size);
});

describe('two other cities in the place of the shipped records', () => {
  test('are found sound', () => {
    const { status, stdout } = run('check');
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('공약 6건');
  });

  test('are built, each with its pages', () => {
    const { status, stdout, stderr } = run('build');
    expect(status, stdout + stderr).toBe(0);
    expect(countRows(readPrinted(stdout))).toMatchObject({ government: 2, term: 2, pledge: 6 });
    for (const city of ['gov-001', 'gov-002']) {
      for (const page of ['', 'en/']) {
        expect(existsSync(join(root, 'dist', page, city, '8/pledges/1-1/index.html'))).toBe(true);
      }
    }
  });
});
