import { describe, expect, test } from 'vitest';
import {
  fileOfAddress,
  holdsList,
  isAddressKind,
  kindOfAddress,
  listStanding,
} from '../../src/check/record-address.ts';
import { checkOwnPages, checkSince } from '../../src/check/since.ts';
import { listRecordPages } from '../../src/model/record-pages.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { makeManifest } from '../../src/model/manifest.ts';
import { passGate } from '../../src/load/gate.ts';
import { readContent } from '../../src/load/read-content.ts';
import type { Manifest } from '../../src/schema/manifest.ts';
import type { Records } from '../../src/schema/records.ts';

const content = 'test/cities/sample';
const { shelf } = readContent(content);
const standing = listStanding(Object.values(shelf).flat());
const dataset = joinDataset(passGate(content).records as Records);
const manifest = makeManifest(dataset, []);

const change = (edit: (addresses: Manifest['addresses']) => Manifest['addresses']): Manifest => ({
  ...manifest,
  addresses: edit(structuredClone(manifest.addresses)),
});
const codes = (before: Manifest) => checkSince(before, shelf).map(({ code }) => code);

describe('addresses of records', () => {
  test('read from paths and keys are those of the pages', () => {
    const pages = listRecordPages(dataset).map(({ kind, address }) => `${kind} ${address}`);
    const read = standing
      .filter(({ kind }) => kind !== 'about')
      .map(({ kind, address }) => `${kind} ${address}`);
    expect(pages.length).toBeGreaterThan(15);
    expect(read.toSorted()).toEqual(pages.toSorted());
  });

  test('lead back to kind and file', () => {
    for (const { kind, address, file } of standing) {
      expect(kindOfAddress(address), address).toBe(kind);
      expect(fileOfAddress(kind, address)).toBe(file);
    }
  });

  test.each(['/', '/sample/awards/', '/sample/sdgs/3/', '/en/sample/8/x/', 'sample', ''])(
    '%j is none',
    (address) => {
      expect(kindOfAddress(address)).toSatisfy((kind) => kind === undefined || kind === 'retired');
    },
  );

  test('of lists need the text of their file', () => {
    expect(holdsList('governments/sample/departments.yaml')).toBe(true);
    expect(holdsList('retired.yaml')).toBe(true);
    expect(holdsList('sources/report.yaml')).toBe(false);
  });
});

describe('since a manifest', () => {
  test('of the same content nothing is told', () => {
    expect(checkSince(manifest, shelf)).toEqual([]);
    expect(checkOwnPages(manifest, manifest)).toEqual([]);
  });

  test('every single address of a record that goes is told, by file and address', () => {
    const kinds = Object.keys(manifest.addresses).filter(isAddressKind);
    expect(kinds.length).toBeGreaterThan(7);
    for (const kind of kinds.filter((each) => each !== 'government')) {
      const [known = ''] = manifest.addresses[kind] ?? [];
      const lost = known.replace(/[^/]+\/$/, 'lost-1/');
      const before = change((addresses) => ({
        ...addresses,
        [kind]: [...(addresses[kind] ?? []), lost],
      }));
      const file = fileOfAddress(kind, lost);
      expect(checkSince(before, shelf), lost).toMatchObject([
        { code: 'address-lost', file, received: lost, fills: { file } },
      ]);
    }
  });

  test('a renamed id is told with the new one', () => {
    const before = change(({ award = [], ...rest }) => ({
      ...rest,
      award: ['/sample/awards/opennes/', ...award.filter((each) => !each.includes('openness'))],
    }));
    expect(checkSince(before, shelf)[0]?.suggestion).toBe('/sample/awards/openness/');
  });

  test('the only new one of a folder is named, however little it looks like the lost one', () => {
    const before = change(({ award = [], ...rest }) => ({
      ...rest,
      award: ['/sample/awards/zzz/', ...award.filter((each) => !each.includes('openness'))],
    }));
    expect(checkSince(before, shelf)[0]?.suggestion).toBe('/sample/awards/openness/');
  });

  test('a government that goes is told once, whatever it held', () => {
    const before = change((addresses) => ({
      ...addresses,
      government: ['/other/', '/sample/'],
      term: [...(addresses['term'] ?? []), '/other/8/'],
      pledge: [...(addresses['pledge'] ?? []), '/other/8/pledges/1/', '/other/8/pledges/2/'],
    }));
    expect(codes(before)).toEqual(['government-gone']);
    const award = [...(manifest.addresses['award'] ?? []), '/sample/awards/zzz/'];
    expect(codes({ ...before, addresses: { ...before.addresses, award } })).toEqual([
      'government-gone',
      'address-lost',
    ]);
  });

  test('a site of other governments, or none, has nothing in common', () => {
    const source = manifest.addresses['source'] ?? [];
    expect(codes(change(() => ({ government: ['/other/'], source })))).toEqual(['since-unlike']);
    expect(codes(change(() => ({})))).toEqual(['since-unlike']);
  });

  test('a list whose file cannot be read hides no second fault behind the first', () => {
    const broken = {
      ...shelf,
      departments: shelf.departments.map((entry) => ({ ...entry, tree: undefined })),
    };
    expect(checkSince(manifest, broken)).toEqual([]);
  });

  test('a list page that goes is told, one of a government that goes is not told again', () => {
    const gone = '/sample/8/pledges/by-status/done/';
    const before = change((addresses) => ({
      ...addresses,
      government: ['/other/', '/sample/'],
      page: [...(addresses['page'] ?? []), gone, '/other/awards/', '/audit/other/'],
    }));
    expect(checkOwnPages(before, manifest)).toEqual([
      { code: 'page-gone', file: '.', received: gone },
    ]);
  });
});

test('a manifest is sorted, and the same for the same records', () => {
  expect(JSON.stringify(makeManifest(dataset, []))).toBe(JSON.stringify(manifest));
  const kinds = Object.keys(manifest.addresses);
  expect(kinds).toEqual(kinds.toSorted());
  for (const addresses of Object.values(manifest.addresses)) {
    expect(addresses).toEqual(addresses.toSorted());
    expect(new Set(addresses).size).toBe(addresses.length);
  }
});
