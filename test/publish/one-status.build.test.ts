import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readCsv } from '../../src/model/csv.ts';
import { buildPages } from '../built/build-site.ts';
import { writeContent } from '../generator/write.ts';
import { readSection, readTable, readText } from './read-page.ts';

/** The pledge whose last stated status changes from one word to another. */
const pledge = { id: '2-2', from: 'completed-continuing', to: 'partial' };
const term = '/gov-001/8/';
const file = (name: string) => `data/v1/gov-001-8-${name}`;

interface RatesFile {
  rates: {
    name: string;
    numerator: number;
    denominator: number;
    percent: number;
    above: string[];
  }[];
  counts: { name: string; count: number; pledges: string[] }[];
}

let before: string;
let after: string;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const read = (site: string, name: string) => readFileSync(join(site, name), 'utf8');
const ratesOf = (site: string) => JSON.parse(read(site, file('rates.json'))) as RatesFile;
const page = (site: string, address: string) => read(site, `${address.slice(1)}index.html`);

beforeAll(() => {
  const content = join(inject('sites'), 'one-status-before');
  const changed = join(inject('sites'), 'one-status-after');
  writeContent(content, { governments: 1, pledges: 8, seed: 1 });
  cpSync(content, changed, { recursive: true });
  const record = join(changed, 'governments/gov-001/pledges/8', `${pledge.id}.md`);
  const text = readFileSync(record, 'utf8');
  expect(text.split(`value: ${pledge.from},`)).toHaveLength(2);
  writeFileSync(record, text.replace(`value: ${pledge.from},`, `value: ${pledge.to},`));
  before = buildPages(content).folder;
  after = buildPages(changed).folder;
});

describe('one stated status changes', () => {
  test('the rates it counts in lose one above the line, and no other rate moves', () => {
    const [old, now] = [ratesOf(before).rates, ratesOf(after).rates];
    expect(now.map(({ name }) => name)).toEqual(old.map(({ name }) => name));
    const moved = now.filter((rate, at) => JSON.stringify(rate) !== JSON.stringify(old[at]));
    expect(moved.map(({ name }) => name)).toEqual([
      'completion-rate-original',
      'completion-rate-current',
    ]);
    for (const { name, numerator, above } of moved) {
      const rate = old.find((each) => each.name === name);
      expect(numerator).toBe(Number(rate?.numerator) - 1);
      expect(rate?.above.filter((id) => !above.includes(id))).toEqual([pledge.id]);
    }
  });

  test('one count loses the pledge, another gains it', () => {
    const counts = (site: string) =>
      new Map(ratesOf(site).counts.map(({ name, pledges }) => [name, pledges]));
    const [old, now] = [counts(before), counts(after)];
    const names = [...new Set([...old.keys(), ...now.keys()])];
    const moved = names.filter((name) => String(old.get(name)) !== String(now.get(name)));
    expect(moved.toSorted()).toEqual([`reported.${pledge.from}`, `reported.${pledge.to}`]);
    expect(now.get(`reported.${pledge.to}`)).toContain(pledge.id);
  });

  test('the page, its working, the chart and the file say the same', () => {
    for (const site of [before, after]) {
      const { rates, counts } = ratesOf(site);
      const rate = rates.find(({ name }) => name === 'completion-rate-current');
      const csv = readCsv(read(site, file('rates.csv')));
      const row = csv.find(([name]) => name === 'completion-rate-current');
      expect(row?.slice(4, 6)).toEqual([String(rate?.numerator), String(rate?.denominator)]);
      const working = readText(
        page(site, `${term}rates/`).split('id="completion-rate-current"')[1] ?? '',
      );
      // Of fewer than ten there is no percent.
      const said = `${String(rate?.denominator)}건 가운데 ${String(rate?.numerator)}건`;
      expect(working).toContain(said);
      expect(working).toContain(`${String(rate?.numerator)}건 ÷ ${String(rate?.denominator)}건`);
      expect(readText(page(site, term))).toContain(said);
      const table = readTable(page(site, term), 'status-reported-caption');
      const drawn = table?.rows.flatMap(({ cells }) => cells[0]?.value ?? []) ?? [];
      const counted = counts.filter(({ name }) => name.startsWith('reported.'));
      expect(
        drawn
          .slice(0, -1)
          .filter((value) => value !== 0)
          .toSorted(),
      ).toEqual(counted.map(({ count }) => count).toSorted());
    }
  });

  test('one row of the list of pledges changes, in one cell', () => {
    const [old, now] = [before, after].map((site) => readCsv(read(site, file('pledges.csv'))));
    const moved = (now ?? []).flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell === old?.[at]?.[column] ? [] : [[row[0], now?.[0]?.[column], cell]],
      ),
    );
    expect(moved).toEqual([[pledge.id, 'reported', pledge.to]]);
  });

  test('nothing else changes: only pages that name the pledge, and what the search knows of it', () => {
    const names = listFiles(before);
    expect(listFiles(after).filter((name) => name.endsWith('.html'))).toEqual(
      names.filter((name) => name.endsWith('.html')),
    );
    const moved = names.filter(
      (name) => !name.startsWith('pagefind/') && read(before, name) !== read(after, name),
    );
    const data = moved.filter((name) => !name.endsWith('.html'));
    // The finding that no status is stated goes with it.
    const findings = ['csv', 'json'].map((ending) => `data/v1/gov-001-findings.${ending}`);
    expect(data.toSorted()).toEqual(
      [file('pledges.csv'), file('rates.csv'), file('rates.json'), ...findings].toSorted(),
    );
    const strangers = moved
      .filter((name) => name.endsWith('.html'))
      .filter((name) => !read(after, name).includes(`${term}pledges/${pledge.id}/`));
    // The ledger of changes names no pledge that did not change, and shows the rate on both counts.
    expect(strangers).toEqual([
      `en${term}adjustments/index.html`,
      `${term.slice(1)}adjustments/index.html`,
    ]);
    const rows = [before, after].map((site) =>
      readSection(page(site, `${term}ledger/`), 'by-pledge'),
    );
    expect(rows[0]).not.toBe('');
    expect(rows[1]).toBe(rows[0]);
  });
});
