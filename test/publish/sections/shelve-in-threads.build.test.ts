import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { handedOver } from '../../../src/publish/handed-over.ts';
import {
  fileOfGroup,
  listHandedGroups,
  writeSearchRecords,
} from '../../../src/publish/handed-search.ts';
import type { FoundOfGovernment } from '../../../src/publish/kept/kept-shelves.ts';
import { openShelving } from '../../../src/publish/sections/shelve-government.ts';
import { shelveInThreads } from '../../../src/publish/sections/shelve-in-threads.ts';
import { ownShelf } from '../../../src/search/index-files.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { makeTemporary } from '../project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

const makeRecord = (address: string, kind: SearchRecord['kind'], title: string): SearchRecord => ({
  ...{ address, kind, title },
  content: `${title} 글`,
});

/** Governments with a pledge each, one of which has a page, in a folder of their own. */
function handGovernments(name: string) {
  const workshop = join(dir, name);
  const records = ['a', 'b', 'c'].flatMap((gov) => [
    makeRecord(`/${gov}/`, 'government', gov),
    makeRecord(`/${gov}/1/pledges/1/`, 'pledge', `${gov}의 약속`),
  ]);
  writeSearchRecords(workshop, records);
  const page = join(handedOver.site(workshop), 'b/1/pledges/1/index.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, '<main>가로등 서른 개</main>');
  const place = { workshop, base: '/' };
  const groups = listHandedGroups(workshop).filter(({ id }) => id !== ownShelf);
  const say = ({ shelf, ...found }: FoundOfGovernment) => ({
    ...found,
    shelf: deserialize(zstdDecompressSync(shelf)) as unknown,
  });
  const shelve = async (threads: number) => {
    const made = new Map<string, unknown>();
    await shelveInThreads(place, groups, threads, ({ id }, found) => made.set(id, say(found)));
    return new Map([...made].sort());
  };
  const shelveHere = () => {
    const shelveOne = openShelving(place);
    return new Map(groups.map((group) => [group.id, say(shelveOne(group))]));
  };
  return { place, shelve, shelveHere };
}

test('shelves are the same, however many threads make them', async () => {
  const { shelve, shelveHere } = handGovernments('sound');
  const here = shelveHere();
  expect([...here.keys()]).toEqual(['a', 'b', 'c']);
  expect(here.get('b')?.counted).toHaveLength(2);
  for (const threads of [1, 2, 5]) expect(await shelve(threads)).toEqual(here);
});

test('what a thread dies of is told as the fault that it is', async () => {
  const { place, shelve } = handGovernments('broken');
  writeFileSync(fileOfGroup(place.workshop, { id: 'b' }), '{"address": "/b/", "kind"\n');
  await expect(shelve(2)).rejects.toThrow(SyntaxError);
});
