import { expect, test } from 'vitest';
import { findAll } from '../../src/check/findings/find-all.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset, joinWithin, type Dataset, type GovernmentBook } from '../../src/model/dataset.ts';
import { frameRecords, narrowFrame } from '../../src/model/frame.ts';
import { listGovernmentPages, listSourcePages } from '../../src/model/record-pages.ts';
import { pickOthers, pickOwn } from '../../src/model/site-part.ts';
import { listAnswerFiles, writeAnswers } from '../../src/search/answers/write-answers.ts';
import {
  sayGovernmentWays,
  saySiteWays,
  writeAllWays,
  writeWays,
} from '../../src/search/answers/write-ways.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { listSearchRecords, makeSearchRecords } from '../../src/search/search-records.ts';
import type { Records } from '../../src/schema/records.ts';

const records = passGate('content').records as Records;
const frame = frameRecords(records);
const dataset = joinDataset(records);
const whole = listSearchRecords(dataset, findAll(dataset).findings);

/** Each government as it is joined without the others. */
const apart = records.governments.map((own) => {
  const alone = joinWithin(narrowFrame(frame, own.government.id), [own]);
  const [book] = alone.whole as [GovernmentBook];
  return { alone, book };
});

const findIn = (alone: Dataset) => findAll({ ...alone, governments: alone.whole }).findings;
const recordsOf = (alone: Dataset) => [...makeSearchRecords(alone, findIn(alone), pickOwn(alone))];

const byAddress = (given: readonly SearchRecord[]) =>
  Object.fromEntries(given.map((record) => [record.address, record]));

test('what is found of a site is what is found of its governments, and of none', () => {
  const parts = apart.map(({ alone }) => recordsOf(alone));
  const others = [...makeSearchRecords(dataset, [], pickOthers(dataset))];
  const all = [...parts.flat(), ...others];
  expect(parts.length).toBeGreaterThan(1);
  expect(all).toHaveLength(whole.length);
  expect(byAddress(all)).toEqual(byAddress(whole));
});

test('a source that one government alone names is found with it', () => {
  const owned = Object.keys(frame.sourceOwners);
  expect(owned.length).toBeGreaterThan(1);
  for (const { alone, book } of apart) {
    const found = recordsOf(alone).filter(({ kind }) => kind === 'source');
    const own = owned.filter((id) => frame.sourceOwners[id] === book.government.id);
    expect(found.map(({ address }) => address)).toEqual(own.map((id) => `/sources/${id}/`).sort());
    const { name } = book.government;
    expect(found.map(({ filters }) => filters?.['government'])).toEqual(own.map(() => [name]));
  }
});

test('what is answered of a site is what its governments answer, and its sources', () => {
  const files = [
    ...apart.flatMap(({ alone, book }) => [...listAnswerFiles(alone, listGovernmentPages(book))]),
    ...listAnswerFiles(dataset, listSourcePages(dataset.sources)),
  ];
  expect(files.length).toBeGreaterThan(50);
  expect(new Map(files)).toEqual(writeAnswers(dataset).files);
});

test('the ways into a site are those into its governments, and into none', () => {
  const ways = apart.map(({ alone, book }) => sayGovernmentWays(alone, book, recordsOf(alone)));
  expect(writeWays(saySiteWays(dataset, whole), ways)).toEqual(writeAllWays(dataset, whole));
});
