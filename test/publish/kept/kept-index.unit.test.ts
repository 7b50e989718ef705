import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { handedOver } from '../../../src/publish/handed-over.ts';
import { openMerged } from '../../../src/publish/kept/kept-index.ts';
import type { MergedBuckets } from '../../../src/publish/merge-buckets.ts';
import { makeTemporary } from '../project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

const kept = join(dir, 'kept');
const merged: MergedBuckets = new Map([
  [7, { of: 'a', list: { firsts: ['가'], wides: [] }, drawers: [new Uint8Array([1, 2])] }],
]);

/** A workshop whose pages were marked by a program. */
function openWorkshop(code: string) {
  const workshop = join(dir, code);
  mkdirSync(handedOver.records(workshop), { recursive: true });
  writeFileSync(join(handedOver.records(workshop), 'marks.json'), JSON.stringify({ '': { code } }));
  return workshop;
}

test('what a program merged is found by the same program, and by no other', () => {
  openMerged(openWorkshop('one'), kept)?.keep(merged);
  expect(openMerged(openWorkshop('one'), kept)?.find()).toEqual(merged);
  expect(openMerged(openWorkshop('two'), kept)?.find()).toBeUndefined();
});

test('what was spoilt is not found', () => {
  const file = join(kept, 'whole.merged');
  const bytes = readFileSync(file);
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] as number) ^ 1;
  writeFileSync(file, bytes);
  expect(openMerged(openWorkshop('one'), kept)?.find()).toBeUndefined();
});

test('nothing is kept where nothing is to be, or where pages are not marked', () => {
  expect(openMerged(openWorkshop('one'), undefined)).toBeUndefined();
  expect(openMerged(join(dir, 'unmarked'), kept)).toBeUndefined();
});
