import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { passGate } from '../../../src/load/gate.ts';
import { listAnsweringRecords } from '../../../src/model/answers/list-answers.ts';
import { joinDataset, type Dataset } from '../../../src/model/dataset.ts';
import { listRecordPages } from '../../../src/model/record-pages.ts';
import type { Records } from '../../../src/schema/records.ts';
import { openAnswers } from '../../../src/search/answers/read-answers.ts';
import { writeAnswers, type AnswerFiles } from '../../../src/search/answers/write-answers.ts';

let dataset: Dataset;
let written: AnswerFiles;
beforeAll(() => {
  dataset = joinDataset(passGate(join(import.meta.dirname, '../../../content')).records as Records);
  written = writeAnswers(dataset);
});

describe('the files of answers', () => {
  test('are the same for the same records, whatever their order', () => {
    const turned = { ...dataset, governments: dataset.governments.toReversed() };
    const sorted = (files: AnswerFiles) => [...files.files.keys()].sort();
    expect(sorted(writeAnswers(turned))).toEqual(sorted(written));
    expect([...writeAnswers(dataset).files]).toEqual([...written.files]);
  });

  test('hold a few kilobytes each', () => {
    const sizes = [...written.files.values()].map((text) => Buffer.byteLength(text));
    expect(Math.max(...sizes)).toBeLessThan(40_000);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(12_000);
  });

  test('are named by what is asked alone: every record is found by its address, with or without an anchor', async () => {
    const asked: string[] = [];
    const read = openAnswers(written.blocks, 'ko', (name) => {
      asked.push(name);
      return Promise.resolve(written.files.get(name));
    });
    const records = listAnsweringRecords(dataset);
    expect(records.length).toBeGreaterThan(150);
    for (const { page } of records) {
      expect((await read(`${page.address}#money`))?.address).toBe(page.address);
    }
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('a record that states nothing, a page and an unknown address answer nothing', async () => {
    const read = openAnswers(written.blocks, 'en', (name) =>
      Promise.resolve(written.files.get(name)),
    );
    expect(await read('/search/')).toBeUndefined();
    expect(await read('/nowhere/8/')).toBeUndefined();
    expect(await read('/constructor/')).toBeUndefined();
    const answering = new Set(listAnsweringRecords(dataset).map(({ page }) => page.address));
    const silent = listRecordPages(dataset).find(({ address }) => !answering.has(address));
    expect(silent && (await read(silent.address))).toBeUndefined();
  });

  test('a block that could not be read is asked for again', async () => {
    let times = 0;
    const read = openAnswers(written.blocks, 'ko', (name) => {
      times += 1;
      return times === 1
        ? Promise.reject(new Error('offline'))
        : Promise.resolve(written.files.get(name));
    });
    await expect(read('/paju/8/pledges/12-1/')).rejects.toThrow('offline');
    expect((await read('/paju/8/pledges/12-1/'))?.answers.length).toBeGreaterThan(5);
  });
});
