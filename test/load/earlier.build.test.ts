import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEarlier } from '../../src/load/read-earlier.ts';
import { hashTree, makeTemporary } from '../publish/project.ts';
import { runGit } from './run-git.ts';

const { dir, clear } = makeTemporary();
const content = join(dir, 'content');
const file = join(content, 'governments/sample/pledges/8/1-1.md');
afterAll(clear);

const git = (...args: string[]) => runGit(dir, ...args);

/** The command as a person or a pipeline runs it. */
function runCheck(...args: string[]): string {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const all = ['scripts/check.ts', '--content', content, '--lang', 'en', ...args];
  return spawnSync(process.execPath, all, { encoding: 'utf8', env }).stdout;
}

beforeAll(() => {
  cpSync(join(import.meta.dirname, '../fixtures/base'), content, { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  const text = readFileSync(file, 'utf8');
  const restated = '  planTotal: { cite: report / 2쪽, initial: 200, current: 300 }\n';
  writeFileSync(file, text.replace('  plan:\n', `${restated}  plan:\n`));
});

test('a revision is read without touching the work tree', () => {
  const seen = hashTree(dir);
  const earlier = readEarlier(content, 'HEAD');
  expect(earlier?.findings).toEqual([]);
  expect(earlier?.shelf.pledge.map(({ place }) => place.id)).toEqual(['1-1']);
  expect(hashTree(dir)).toEqual(seen);
});

test('of no commit nothing was told, of a built site nothing is known', () => {
  expect(readEarlier(content, '0'.repeat(40))?.findings).toEqual([]);
  expect(readEarlier(content, dir)).toBeUndefined();
});

test('the check tells what is new first', () => {
  const lines = runCheck('--since', 'HEAD').split('\n');
  expect(lines[1]).toBe(
    'New since the revision compared with: 1. Check each against the document before it is published.',
  );
  expect(lines[2]).toContain('plan-restated');
  expect(runCheck()).not.toContain('New since');
});

test('a question that is new is a warning of the pipeline', () => {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('current: 300', 'current: 310'));
  const [first] = runCheck('--since', 'HEAD', '--format', 'github').split('\n');
  expect(first).toContain('::warning title=plan-total-differs::');
  expect(runCheck('--format', 'github')).toContain('::notice title=plan-total-differs::');
});
