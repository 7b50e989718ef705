import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { fileKinds } from '../../src/schema/kinds.ts';
import { passGate } from '../../src/load/gate.ts';
import { cutYaml, nameRecord } from '../schema/records-of.ts';
import { countPledges, generateContent, shapeCountry } from './content.ts';
import { schemaKinds } from './entries.ts';
import { createRandom } from './random.ts';
import { writeContent } from './write.ts';
import { writeYaml } from './yaml.ts';

const files = [...generateContent({ governments: 3, pledges: 20, seed: 1 })];
const pledges = files.filter(({ path }) => path.endsWith('.md'));

function readFacts(text: string): unknown {
  return load(cutYaml(text), { schema: FAILSAFE_SCHEMA });
}

test('every file is accepted by the schema of its place', () => {
  const faults = files.flatMap(({ path, text }) => {
    const name = nameRecord(path);
    const result = name && fileKinds[name].schema.safeParse(readFacts(text));
    return result?.success === true ? [] : [`${path}: ${String(result?.error)}`];
  });
  expect(faults).toEqual([]);
});

test('the gate has nothing to say', () => {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-generated-'));
  try {
    expect(writeContent(dir, { governments: 3, pledges: 20, seed: 1 })).toBe(files.length);
    expect(passGate(dir).problems).toEqual([]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('holds the records it was asked for', () => {
  expect(pledges).toHaveLength(60);
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  expect(files).toHaveLength(1 + 12 + 3 * (2 + 3 + 20 + 4 + 1 + 8 + 2 * schemaKinds.length));
});

test('a country has one government with many more pledges than the others', () => {
  const country = shapeCountry(25_000);
  expect(country).toEqual({ governments: 243, pledges: 99, largest: 1000, seed: 1 });
  expect(countPledges(country)).toBe(24_958);
  expect(shapeCountry(1000)).toEqual({ governments: 10, pledges: 100, seed: 1 });
  expect(shapeCountry(6)).toEqual({ governments: 1, pledges: 6, seed: 1 });
  const size = { governments: 3, pledges: 2, largest: 5, seed: 1 };
  const made = [...generateContent(size)].filter(({ path }) => path.endsWith('.md'));
  expect(made).toHaveLength(countPledges(size));
  expect(made.filter(({ path }) => path.includes('/gov-003/'))).toHaveLength(5);
});

test('the same seed gives the same bytes, another seed others', () => {
  const again = [...generateContent({ governments: 3, pledges: 20, seed: 1 })];
  expect(again).toEqual(files);
  const other = [...generateContent({ governments: 1, pledges: 1, seed: 2 })];
  expect(other.at(-1)?.text).not.toBe(files.at(-1)?.text);
});

test('a record is the same in a small site and in a large one', () => {
  const small = [...generateContent({ governments: 1, pledges: 20, seed: 1 })];
  const larger = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, text } of small) expect(larger.get(path), path).toBe(text);
});

test('every title says that it is made up', () => {
  for (const { path, text } of pledges) expect(text, path).toMatch(/^title: 시험용 /m);
});

test('pledges are as long as real cards', () => {
  const lengths = pledges.map(({ text }) => (text.split('---\n')[1] ?? '').split('\n').length);
  const sorted = lengths.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  expect(median).toBeGreaterThan(60);
  expect(median).toBeLessThan(95);
  for (const { text } of pledges) {
    const body = text.split('---\n').slice(2).join('').trim().split('\n').length;
    expect(body).toBeGreaterThanOrEqual(15);
    expect(body).toBeLessThanOrEqual(30);
  }
});

test('yaml keeps every text as it is', () => {
  const value = {
    a: "it's: here",
    b: ['#x', '-', '1.10', 'no'],
    c: { d: '{', e: ['x', { f: 'y, z' }] },
  };
  expect(load(writeYaml(value), { schema: FAILSAFE_SCHEMA })).toEqual(value);
});

test('choices repeat by name and stay in range', () => {
  const one = createRandom('a');
  const two = createRandom('a');
  for (let at = 0; at < 100; at += 1) {
    const value = one.between(3, 7);
    expect(value).toBe(two.between(3, 7));
    expect(value).toBeGreaterThanOrEqual(3);
    expect(value).toBeLessThanOrEqual(7);
  }
  expect(one.pickSome(['a', 'b', 'c'], 5)).toEqual(['a', 'b', 'c']);
});
