import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkSince } from '../../src/check/since.ts';
import { passGate } from '../../src/load/gate.ts';
import { readContent } from '../../src/load/read-content.ts';
import { readSince, saySince } from '../../src/load/read-since.ts';
import { retireRecord, sayRetired, type RetireOrder } from '../../src/load/retire-record.ts';
import { hashTree, makeTemporary } from '../publish/project.ts';
import { runGit } from './run-git.ts';

const { dir, clear } = makeTemporary();
const content = join(dir, 'content');
const city = join(content, 'governments/sample');
const list = join(content, 'retired.yaml');
afterAll(clear);

const git = (...args: string[]) => runGit(dir, ...args);

beforeEach(() => {
  rmSync(dir, { recursive: true, force: true });
  for (const from of ['base', 'more']) {
    // Boundaries are nobody's to retire, and want a credit that this city does not give.
    const filter = (file: string) => !file.endsWith('.topojson');
    cpSync(join(import.meta.dirname, '../fixtures', from), content, { recursive: true, filter });
  }
  rmSync(list);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
});

const lostSince = (since: string) => {
  const before = readSince(content, since);
  if (typeof before === 'string') return [before];
  return checkSince(before, readContent(content).shelf).map(
    ({ code, received }) => `${code} ${received ?? ''}`,
  );
};
const retire = (order: Pick<RetireOrder, 'name'> & Partial<RetireOrder>) =>
  retireRecord(content, { reason: '두 번 적은 기록이었습니다: 하나.', date: '2024-06', ...order });

describe('a revision of git', () => {
  test('tells every record that stood, lists and all, without touching the work tree', () => {
    rmSync(join(city, 'awards/prize.yaml'));
    rmSync(join(city, 'departments.yaml'));
    const seen = hashTree(dir);
    expect(lostSince('HEAD').sort()).toEqual([
      'address-lost /sample/awards/prize/',
      'address-lost /sample/departments/planning/',
    ]);
    expect(hashTree(dir)).toEqual(seen);
  });

  test('of the same content tells nothing, and the commit before the first has nothing in common', () => {
    expect(lostSince('HEAD')).toEqual([]);
    expect(lostSince('0'.repeat(40))).toEqual(['since-unlike ']);
  });

  test.each([
    ['nowhere', 'no-revision'],
    ['--help', 'no-revision'],
    [import.meta.dirname, 'no-manifest'],
    [import.meta.filename, 'no-manifest'],
  ])('%s is none', (since, fault) => {
    expect(lostSince(since)).toEqual([fault]);
  });

  test('outside a repository is said to be missing, in words', () => {
    rmSync(join(dir, '.git'), { recursive: true });
    expect(lostSince('HEAD')).toEqual(['no-git']);
    expect(saySince('no-git', 'HEAD', 'en')).toMatch(/HEAD.*no git/);
  });
});

describe('retiring', () => {
  test('a file takes it away, and its address is not lost', () => {
    expect(retire({ name: 'prize', instead: '/sources/report/' })).toMatchObject({
      kind: 'retired',
      address: '/sample/awards/prize/',
      how: 'removed',
    });
    expect(existsSync(join(city, 'awards/prize.yaml'))).toBe(false);
    expect(lostSince('HEAD')).toEqual([]);
    expect(passGate(content).records?.retired).toEqual([
      {
        address: '/sample/awards/prize/',
        title: '시험용 상',
        reason: '두 번 적은 기록이었습니다: 하나.',
        date: '2024-06',
        instead: '/sources/report/',
      },
    ]);
  });

  test('an item of a list leaves every other line, and a second one is added to the list', () => {
    const file = join(city, 'departments.yaml');
    const kept = readFileSync(file, 'utf8');
    const item = '  - id: office\n    name: 시험이과 # 메모\n    cite: report / 1쪽\n';
    writeFileSync(file, kept.replace('departments:\n', `departments:\n${item}`));
    expect(retire({ name: 'office' })).toMatchObject({ kind: 'retired', how: 'cut' });
    expect(readFileSync(file, 'utf8')).toBe(kept);
    expect(retire({ name: 'prize' }).kind).toBe('retired');
    expect(passGate(content).records?.retired.map(({ address }) => address)).toEqual([
      '/sample/departments/office/',
      '/sample/awards/prize/',
    ]);
  });

  test('what is gone already needs its address and title', () => {
    rmSync(join(city, 'awards/prize.yaml'));
    const name = '/sample/awards/prize/';
    expect(retire({ name }).kind).toBe('unknown');
    expect(retire({ name, title: '시험용 상' })).toMatchObject({ kind: 'retired', how: 'listed' });
    expect(lostSince('HEAD')).toEqual([]);
  });

  test('a pledge is refused, and its old address may lead to the new one', () => {
    expect(retire({ name: '1-1' })).toMatchObject({ kind: 'never', record: 'pledge' });
    const name = '/sample/8/pledges/1-9/';
    expect(retire({ name, title: '시험용 옛 공약' })).toMatchObject({ kind: 'never' });
    expect(retire({ name, title: '시험용 옛 공약', instead: '1-1' }).kind).toBe('retired');
  });

  test.each([
    ['what others point to', { name: 'planning' }, 'refused', /planning/],
    ['a source that is cited', { name: 'report' }, 'refused', /report/],
    ['a name that is none', { name: 'prise' }, 'unknown', /prise.*prize/s],
    ['a government', { name: '/sample/' }, 'never', /지자체/],
    ['a term', { name: '/sample/8/' }, 'never', /임기/],
  ])('%s changes nothing and says why', (_, order, kind, words) => {
    const seen = hashTree(content);
    const end = retire(order);
    expect(end.kind).toBe(kind);
    expect(sayRetired(end, 'ko')).toMatch(words);
    expect(sayRetired(end, 'en')).not.toMatch(/\{\w+\}|[가-힣]/);
    expect(hashTree(content)).toEqual(seen);
  });
});
