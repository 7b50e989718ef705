import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../generator/random.ts';
import { makeTemporary } from '../project.ts';
import { edits, type Making } from './edits.ts';
import { listKept, openPartsField, pagesOnly } from './parts-field.ts';

const { dir, clear } = makeTemporary();
const field = openPartsField(dir, 1, pagesOnly);
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
    expect(Object.keys(built.site ?? {}).length).toBeGreaterThan(500);
    expect(built.made).toEqual(['_', 'gov-001', 'gov-002', 'gov-003']);
  });

  test('is rendered where it changed, and is the same as one that is made as a whole', async () => {
    writeFileSync(join(kept, 'gov-001-of-a-killed-build.pages.1'), 'half');
    edit('a record says something else');
    edit('a source that records cite has another title');
    const built = await buildAgain();
    expect(built.made).toContain('_');
    expect(built.made.length).toBeLessThan(4);
    const before = listKept(kept);
    expect(Object.keys(before)).toHaveLength(4);
    site = await makeSite({ full: true });
    expect(built.site).toEqual(site);
    expect(await makeSite({ from: [kept] })).toEqual(site);
    expect(listKept(kept)).toEqual(before);
  });

  test('is made anew where what is kept is damaged, and nowhere else', async () => {
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
    expect(await buildAgain()).toEqual({ site, made: ['gov-002'] });
  });

  test('stands where nothing changed, and is put right where somebody touched it', async () => {
    expect(await build()).toMatchObject({
      kind: 'built',
      swap: 'stands',
      files: Object.keys(site ?? {}).length,
    });
    expect(await build({ gzip: true })).not.toMatchObject({ swap: 'stands' });
    writeFileSync(join(out, 'index.html'), 'of somebody');
    expect(await buildAgain()).toEqual({ site, made: [] });
  });

  test('is made anew by other code, and takes no part that other code made', async () => {
    const parts = join(dir, 'parts');
    cpSync(kept, parts, { recursive: true });
    edit('the code is another');
    const end = await build({ from: [parts] });
    expect(end).toMatchObject({ kind: 'bad-artefacts', faults: [{ fault: 'code' }, {}, {}] });
    const { made } = await buildAgain();
    expect(made).toHaveLength(4);
    const shard = await build({ shard: 'gov-003/8', out: parts });
    expect(shard).toMatchObject({ kind: 'made-shard', government: 'gov-003' });
    const own = (folder: string) =>
      readdirSync(folder)
        .filter((name) => /^gov-003.+\.pages$/.test(name))
        .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);
    expect(own(parts)).toEqual(own(kept));
  });

  test('knows the parts that it has', async () => {
    expect(await build({ shard: 'gov-03' })).toMatchObject({
      kind: 'no-shard',
      nearest: 'gov-003',
    });
    expect(await build({ shard: 'gov-003/9' })).toMatchObject({ nearest: 'gov-003/8' });
    expect(await build({ from: [join(dir, 'none')] })).toMatchObject({
      faults: [{ fault: 'no-folder' }],
    });
    expect(await build({ from: [making.content] })).toMatchObject({
      faults: [{ of: 'gov-001', fault: 'missing' }, {}, {}],
    });
  });
});
