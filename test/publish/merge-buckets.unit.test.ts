import { expect, test } from 'vitest';
import { indexShelves, shelveRecords } from '../../src/publish/index-drawers.ts';
import type { KeptMerged, MergedBuckets } from '../../src/publish/merge-buckets.ts';
import { createRandom } from '../generator/random.ts';
import { makeRecord } from '../search/make-record.ts';

const words = '도서관 청사 가로등 공원 하천 sdg wifi 2023년 300억 시민 제안 놀이터 힘찬'.split(' ');
const towns = ['하늘시', '바다시', '들판군'];

/** Records of three towns, in the order of their addresses. */
function writeRecords(titles: ReadonlyMap<string, string>) {
  return [...titles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, title]) =>
      makeRecord(address, 'pledge', title, `${title}을 짓는다`, {
        filters: { government: [towns[Number(address.charAt(2))] ?? ''] },
      }),
    );
}

function openMemory() {
  const held: { merged?: MergedBuckets } = {};
  const kept: KeptMerged = {
    find: () => held.merged,
    keep: (merged) => {
      held.merged = merged;
    },
  };
  return { held, kept };
}

function indexAll(titles: ReadonlyMap<string, string>, kept?: KeptMerged) {
  const files = new Map<string, string>();
  const put = (path: string, packed: Uint8Array) =>
    files.set(path, Buffer.from(packed).toString('base64'));
  indexShelves(shelveRecords(writeRecords(titles)), put, [], kept);
  return files;
}

const startTitles = () =>
  new Map<string, string>(
    towns.flatMap((_, town) =>
      words.map((word, place) => [`/t${String(town)}/8/pledges/${String(place)}/`, word] as const),
    ),
  );

test('an index that is merged of what is kept is the index that is made anew, after any edits', () => {
  const { pick, between } = createRandom('merged buckets');
  const { kept } = openMemory();
  const titles = startTitles();
  for (let edit = 0; edit < 30; edit += 1) {
    const address = pick([...titles.keys()]);
    const kind = between(1, 5);
    if (kind === 1) titles.delete(address);
    else if (kind === 2) titles.set(`${address.slice(0, -1)}a/`, pick(words));
    else titles.set(address, `${pick(words)} ${pick(words)}`);
    expect(indexAll(titles, kept)).toEqual(indexAll(titles));
  }
});

test('only buckets whose words changed are merged again', () => {
  const { held, kept } = openMemory();
  const titles = startTitles();
  indexAll(titles, kept);
  const before = held.merged as MergedBuckets;
  titles.set('/t1/8/pledges/0/', '힘찬 도서관');
  indexAll(titles, kept);
  const after = held.merged as MergedBuckets;
  const changed = [...after].filter(([bucket, merged]) => before.get(bucket) !== merged);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(after.size / 2);
  indexAll(titles, kept);
  expect(held.merged).toBe(after);
});
