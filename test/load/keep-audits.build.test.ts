import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { joinAtSize } from '../../src/load/keep-audits.ts';
import { sampleCity } from '../built/build-site.ts';
import { makeTemporary } from '../publish/project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

const [content, keep] = [join(dir, 'content'), join(dir, 'kept')];

beforeEach(() => {
  cpSync(sampleCity, content, { recursive: true });
});

function audit(kept?: string) {
  const join = joinAtSize(content, kept);
  const { records, joined, marks } = passGate(content, { join });
  return records && (joined ?? join(records, marks)).audit;
}

/** The kept findings, each with what tells whether they were written anew. */
const listKept = () =>
  readdirSync(keep, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, statSync(file).ino] as const);

function edit(file: string, from: string, to: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test('what was found in the same files is found again, and taken from where it is kept', () => {
  const first = audit(keep);
  expect(first?.findings.length).toBeGreaterThan(10);
  expect(JSON.stringify(first)).toBe(JSON.stringify(audit()));
  const kept = listKept();
  expect(JSON.stringify(audit(keep))).toBe(JSON.stringify(first));
  expect(listKept()).toEqual(kept);
});

test.each([
  ['the day', 0, 'site.yaml', 'asOf: 2026-02', 'asOf: 2030-02'],
  ['a threshold', 0, 'thresholds.yaml', 'moderate: 0.6', 'moderate: 0.7'],
  [
    'a record of one government',
    1,
    'governments/sample/pledges/8/3-1.md',
    'id: 3-1',
    'id: 3-1 # seen',
  ],
])(
  'after %s has changed all but %i are found anew, and what was kept of them is gone',
  (_, left, file, from, to) => {
    audit(keep);
    const kept = listKept();
    edit(file, from, to);
    expect(JSON.stringify(audit(keep))).toBe(JSON.stringify(audit()));
    const now = listKept();
    expect(now).toHaveLength(kept.length);
    expect(now.filter(([path]) => kept.some(([old]) => old === path))).toHaveLength(left);
  },
);

test('what is damaged is found anew', () => {
  const first = audit(keep);
  for (const [file] of listKept()) writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9));
  expect(JSON.stringify(audit(keep))).toBe(JSON.stringify(first));
});
