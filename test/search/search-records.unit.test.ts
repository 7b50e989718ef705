import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../src/check/findings/find-all.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset, type Dataset } from '../../src/model/dataset.ts';
import { listRecordPages, recordKinds } from '../../src/model/record-pages.ts';
import type { Records } from '../../src/schema/records.ts';
import { listMissing } from '../../src/search/printed-words.ts';
import { listSearchRecords } from '../../src/search/search-records.ts';

const records = passGate(join(import.meta.dirname, '../cities/sample')).records as Records;
const dataset = joinDataset(records);
const isOfRecord = ({ kind }: { kind: string }) => recordKinds.some((known) => known === kind);
/** Those of records; the site's own pages may have some besides. */
const listAll = (given: Dataset) => listSearchRecords(given, findAll(given).findings);
const search = listAll(dataset).filter(isOfRecord);
const contentOf = new Map(search.map(({ address, content }) => [address, content]));

/** The same records, every list of the folder in another order. */
function shuffle({ governments, sources, ...rest }: Records): Records {
  return {
    ...rest,
    sources: sources.toReversed(),
    governments: governments.map(({ terms, entries, departments, ...government }) => ({
      ...government,
      departments: departments.toReversed(),
      entries: Object.fromEntries(
        Object.entries(entries).map(([kind, own]) => [kind, own.toReversed()]),
      ) as unknown as typeof entries,
      terms: terms.map(({ term, pledges }) => ({ term, pledges: pledges.toReversed() })),
    })),
  };
}

describe('search records', () => {
  test('are one for each record with a page, at its address, under its name', () => {
    const pages = listRecordPages(dataset);
    expect(pages.length).toBeGreaterThan(30);
    const found = search.filter(({ kind }) => kind !== 'page');
    expect(found.map(({ address }) => address).sort()).toEqual(
      pages.map(({ address }) => address).sort(),
    );
    for (const { address, kind, record } of pages) {
      expect(search.find((one) => one.address === address)).toMatchObject({
        kind,
        title: 'name' in record ? record.name : record.title,
      });
    }
  });

  test('have each address once', () => {
    expect(new Set(search.map(({ address }) => address)).size).toBe(search.length);
  });

  test('stand in the order of their addresses, whatever order the folder has', () => {
    expect(search.map(({ address }) => address)).toEqual(
      search.map(({ address }) => address).sort(),
    );
    const all = listAll(dataset);
    expect(all.filter(isOfRecord)).toEqual(search);
    expect(listAll(joinDataset(shuffle(records)))).toEqual(all);
    expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
  });

  test('never change the records they are made from', () => {
    const before = structuredClone(records);
    listAll(joinDataset(records));
    expect(records).toEqual(before);
  });
});

describe('their content', () => {
  test('begins with the title and is plain words in one line each', () => {
    for (const { title, content } of search) {
      expect(content.startsWith(title)).toBe(true);
      expect(content).not.toMatch(/undefined|\[object|null/);
      expect(content).not.toMatch(/<\/?[a-z][^>]*>|\]\(|^#|\*\*|^- |[\u0000-\u0009\u000B-\u001F]/m);
    }
  });

  test('has no ids, no places in documents and no codes', () => {
    const sources = dataset.sources.map(({ id }) => id);
    const codes = [
      'citizen-request',
      'on-track',
      'editor',
      'done',
      'planned',
      'national',
      'sha256',
    ];
    for (const { address, content } of search) {
      for (const id of sources) expect(content, address).not.toContain(id);
      for (const code of codes) {
        expect(content, `${address} ${code}`).not.toMatch(
          new RegExp(`(?<![\\w-])${code}(?![\\w-])`),
        );
      }
      expect(content, address).not.toMatch(/사업개요 ·|· 사업목표|재정 집행실적 ·/);
    }
  });

  test('of a body is its words without marks', () => {
    const body =
      '**굵은** 말과 [이름](https://example.kr/a)\n이어진 줄\n\n- 하나\n- `둘`\n\n## 머리';
    const marked = structuredClone(records);
    const first = marked.governments[0]?.terms[0]?.pledges[0];
    if (first) first.body = body;
    const found = listAll(joinDataset(marked)).find(({ content }) =>
      content.includes('굵은 말과 이름 이어진 줄 하나 둘 머리'),
    );
    expect(found?.title).toBe(first?.facts.title);
  });

  test('says nothing twice', () => {
    for (const { address, content } of search) {
      const parts = content.split(/(?<=.{12})\. (?=\S)/);
      expect(new Set(parts).size, address).toBe(parts.length);
    }
  });

  const works = (given: Dataset) =>
    given.governments.flatMap(({ terms }) =>
      terms.flatMap(({ pledges }) =>
        pledges.map(
          (pledge) =>
            [`/${pledge.government}/${pledge.term}/pledges/${pledge.facts.id}/`, pledge] as const,
        ),
      ),
    );

  test.each(works(dataset))('%s has every text of its card', (address, { facts, parts, body }) => {
    const content = contentOf.get(address) ?? '';
    const work = parts.flatMap(
      ({ work: { facts: outline = [], milestones = [], yearlyGoals = [], measures = [] } }) => [
        ...outline.flatMap(({ label, text }) => [label, text]),
        ...milestones.map(({ what }) => what),
        ...yearlyGoals.map(({ text }) => text),
        ...measures.flatMap(({ title, columns }) => [title, ...columns]),
      ],
    );
    const texts = [
      facts.title,
      facts.goal?.text,
      facts.target?.text,
      ...parts.map(({ title }) => title),
      ...work,
      ...(facts.problems ?? []).flatMap(({ problem, response }) => [problem, response]),
      ...(facts.notes ?? []).map(({ text }) => text),
      body.trim(),
    ];
    expect(work.length).toBeGreaterThan(4);
    for (const text of texts) if (text) expect(content).toContain(text);
  });

  test('is Korean; what a record and its parts are called in English stands beside it', () => {
    const called = search.filter(({ english }) => english !== undefined);
    expect(called.length).toBeGreaterThan(10);
    for (const { english = '', content, contentEn = '' } of called) {
      expect(content).not.toContain(english);
      expect(contentEn).not.toContain(english);
    }
  });

  test('of awards, indicators, departments, places and sources has their names and hosts', () => {
    for (const { government, entries, departments } of dataset.governments) {
      const of = (room: string, id: string) =>
        contentOf.get(`/${government.id}/${room}/${id}/`) ?? '';
      for (const { id, title, host } of entries.award.all) {
        expect(of('awards', id)).toContain(title);
        expect(of('awards', id)).toContain(host);
      }
      for (const { id, name } of departments) expect(of('departments', id)).toContain(name);
      for (const { id, name } of government.places) expect(of('places', id)).toContain(name);
      for (const indicator of entries.indicator.all) {
        const content = of('sdgs/indicators', indicator.id);
        expect(content).toContain(indicator.title);
      }
    }
    for (const { id, title } of dataset.sources) {
      expect(contentOf.get(`/sources/${id}/`)).toContain(title);
    }
  });

  test('of a department are found by the titles of the pledges that it leads', () => {
    let count = 0;
    for (const { government, pledgesByDepartment } of dataset.governments) {
      for (const [id, pledges] of pledgesByDepartment) {
        const record = search.find((one) => one.address === `/${government.id}/departments/${id}/`);
        for (const { facts } of pledges.filter((pledge) => pledge.facts.lead === id)) {
          expect(record && listMissing(record, [facts.title])).toEqual([]);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(0);
  });

  test('of a government does not repeat its places, which have records of their own', () => {
    for (const { government } of dataset.governments) {
      const content = contentOf.get(`/${government.id}/`) ?? '';
      for (const { name } of government.places) expect(content).not.toContain(name);
    }
  });
});
