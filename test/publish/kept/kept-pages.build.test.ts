import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openKept } from '../../../src/load/keep-parts.ts';
import { digestBytes } from '../../../src/publish/kept/mark-portions.ts';
import { readPacks, unpackPages } from '../../../src/publish/kept/pack-pages.ts';
import { writeTowns } from '../../fixtures/towns.ts';
import { createRandom } from '../../generator/random.ts';
import { writeContent } from '../../generator/write.ts';
import { isSweep } from '../../sample.ts';
import { makeTemporary } from '../project.ts';
import { edits, type Making } from './edits.ts';
import { listKept, openPartsField, pagesOnly } from './parts-field.ts';

const { dir, clear } = makeTemporary();
const towns = ['gov-001', 'gov-002', 'gov-003'];
/** In a sweep a larger site, with something for every kind of page. */
const write = (to: string) => {
  if (isSweep) writeContent(to, { governments: towns.length, pledges: 4, seed: 1 });
  else writeTowns(to, towns);
};
const field = openPartsField(dir, write, pagesOnly);
const { making, kept, out, build, makeSite } = field;
afterAll(clear);

const random = createRandom('kept pages');
const edit = (name: keyof typeof edits, of: Making = making) => edits[name]?.(of, random);

/** Whose pages were made anew between two listings. */
function listMade(before: Record<string, number>, after: Record<string, number>): string[] {
  return Object.entries(after)
    .filter(([name, ino]) => before[name] !== ino)
    .map(([name]) => name.replace(/-[0-9a-f]{64}\.pages$/, ''));
}

/** What pages of a government are kept, whatever their packing looks like. */
const digestPages = (packed: Buffer = Buffer.alloc(0)) =>
  [...unpackPages(readPacks(packed))].map(({ name, body }) => [
    name,
    digestBytes(Buffer.from(body)),
  ]);

/** Builds with what is kept; answers the site and whose pages were made anew. */
async function buildAgain() {
  const before = listKept(kept);
  const site = await makeSite();
  return { site, made: listMade(before, listKept(kept)) };
}

let site: Awaited<ReturnType<typeof buildAgain>>['site'];

describe('a site whose pages are kept', () => {
  test('has those of each government and of none', async () => {
    const built = await buildAgain();
    expect(Object.keys(built.site ?? {}).length).toBeGreaterThan(isSweep ? 500 : 300);
    expect(built.made).toEqual(['_', ...towns]);
  });

  test('is rendered where it changed, and stands where nothing did', async () => {
    writeFileSync(join(kept, 'gov-001-of-a-killed-build.pages.1'), 'half');
    edit('a record says something else');
    edit('a source that records cite has another title');
    const fileOf = (town: string) => statSync(join(out, town, 'index.html')).ino;
    const before = towns.map(fileOf);
    const built = await buildAgain();
    expect(built.made).toContain('_');
    expect(built.made.length).toBeLessThan(4);
    // A page that stands is not even written again.
    expect(towns.filter((town, at) => fileOf(town) === before[at])).toEqual(
      towns.filter((town) => !built.made.includes(town)),
    );
    ({ site } = built);
    expect(await build()).toMatchObject({
      kind: 'built',
      swap: 'stands',
      files: Object.keys(site ?? {}).length,
    });
  });

  test('is the same as one that is made as a whole, or assembled', async () => {
    const before = listKept(kept);
    expect(Object.keys(before)).toHaveLength(4);
    expect(await makeSite({ full: true })).toEqual(site);
    const beside = join(dir, 'beside');
    expect(await makeSite({ from: [kept], kept: beside })).toEqual(site);
    expect(Object.keys(listKept(beside))).toEqual(Object.keys(before));
    expect(listKept(kept)).toEqual(before);
  });

  test('is made anew where what is kept is damaged, and nowhere else; what somebody touched is put right', async () => {
    const file = join(
      kept,
      String(Object.keys(listKept(kept)).find((name) => name.startsWith('gov-002'))),
    );
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
    writeFileSync(file, bytes);
    expect(await build({ from: [kept] })).toMatchObject({
      kind: 'bad-artefacts',
      faults: [{ of: 'gov-002', fault: 'damaged' }],
    });
    const list = (above: number) => build({ list: { above, jobs: 8 } });
    expect(await list(2)).toEqual({ kind: 'listed-shards', shards: [['gov-002']] });
    expect(await list(3)).toEqual({ kind: 'listed-shards', shards: [] });
    writeFileSync(join(out, 'index.html'), 'of somebody');
    expect(await buildAgain()).toEqual({ site, made: ['gov-002'] });
    expect(await list(2)).toEqual({ kind: 'listed-shards', shards: [] });
  });

  test('is made anew by other code, and takes no part that other code made', async () => {
    const parts = join(dir, 'parts');
    cpSync(kept, parts, { recursive: true });
    edit('the code is another');
    const end = await build({ from: [parts] });
    expect(end).toMatchObject({ kind: 'bad-artefacts', faults: [{ fault: 'code' }, {}, {}] });
    const { made } = await buildAgain();
    expect(made).toHaveLength(4);
    const shards = await build({ shard: ['gov-003/8', 'gov-002', 'gov-003'], out: parts });
    expect(shards).toMatchObject({
      kind: 'made-shards',
      made: [{ government: 'gov-003' }, { government: 'gov-002' }],
    });
    const own = (folder: string) =>
      readdirSync(folder)
        .filter((name) => /^gov-00[23].+\.pages$/.test(name))
        .sort()
        .map((name) => [
          name,
          digestPages(openKept(folder, 'pages').find(name.replace(/\.pages$/, ''))),
        ]);
    expect(own(parts)).toEqual(own(kept));
  });

  test('knows the parts that it has', async () => {
    expect(await build({ shard: ['gov-001', 'gov-03'] })).toMatchObject({
      kind: 'no-shard',
      asked: 'gov-03',
      nearest: 'gov-003',
    });
    expect(await build({ shard: ['gov-003/9'] })).toMatchObject({ nearest: 'gov-003/8' });
    expect(await build({ from: [join(dir, 'none')] })).toMatchObject({
      faults: [{ fault: 'no-folder' }],
    });
    expect(await build({ from: [making.content] })).toMatchObject({
      faults: [{ of: 'gov-001', fault: 'missing' }, {}, {}],
    });
  });
});
