import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAll } from '../../src/check/findings/find-all.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { indexSite } from '../../src/publish/index-site.ts';
import { facetNames } from '../../src/search/facets.ts';
import { foldText } from '../../src/search/fold.ts';
import { openIndexFolder } from '../../src/search/open-folder.ts';
import { findWord } from '../../src/search/query/known-text.ts';
import type { Head, ReadText, TextIndex } from '../../src/search/query/text-index.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { listSearchRecords } from '../../src/search/search-records.ts';
import type { Records } from '../../src/schema/records.ts';
import { createRandom } from '../generator/random.ts';

const dataset = joinDataset(passGate('content').records as Records);
const records = listSearchRecords(dataset, findAll(dataset).findings);
const synonyms = [{ words: ['동사무소'], means: ['행정복지센터'] }];

const folders = ['small', 'large', 'again', 'apart'].map((name) =>
  mkdtempSync(join(tmpdir(), `pledgebook-${name}-`)),
) as [string, string, string, string];
const [small, large, again, spoilt] = folders;

let pagefind: TextIndex;
let whole: TextIndex;
let scoped: TextIndex;

beforeAll(async () => {
  await indexSite(records, small, { synonyms, names: {} });
  for (const folder of [large, again]) await indexSite(records, folder, undefined, 1);
  pagefind = (await openIndexFolder(small)).index;
  whole = (await openIndexFolder(large)).index;
  scoped = (await openIndexFolder(large, { scope: 'paju' })).index;
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const textsOf = ({ title, content, english = '', hidden = '' }: SearchRecord) =>
  [title, content, english, hidden].map(foldText);

/** Words of the records, some cut short, some begun in the middle, some spoilt; a lone digit or letter names nothing. */
function makeWords(count: number, name: string): string[] {
  const random = createRandom(name);
  const all = [...new Set(records.flatMap(textsOf).join(' ').split(' '))].filter(Boolean);
  return Array.from({ length: count }, (_, at) => {
    const word = random.pick(all);
    const place = random.between(0, word.length - 1);
    return [word, word.slice(0, place + 1), word.slice(place), `${word}힣`][at % 4] ?? '';
  }).filter((word) => !/^[\da-z]$/.test(word));
}

function holds({ folded, hidden, printed, english = '', names }: ReadText, word: string): boolean {
  const texts = [folded.text, hidden, printed, foldText(english)];
  return (
    texts.some((text) => findWord(text, word) >= 0) ||
    [...names].some((name) => name.startsWith(word))
  );
}

/** Where an engine finds a word once the texts have been read, with a mark at titles, in one line to compare. */
async function findVerified(index: TextIndex, word: string, below: string): Promise<string> {
  const { numbers, titled, isExact } = await index.find(word);
  const texts = await index.read(numbers);
  const isTitled = new Set(titled);
  const held = texts.filter((text) => holds(text, word));
  const found = held
    .filter(({ address }) => address.startsWith(below))
    .map(({ address, number }) => `${address}${isTitled.has(number) ? '!' : ''}`);
  if (isExact && index !== pagefind) expect(held).toHaveLength(texts.length);
  return [word, ...found.sort()].join(' ');
}

const listAll = (index: TextIndex) => Array.from({ length: index.size }, (_, number) => number);

const byAddress = (heads: readonly Head[]) => new Map(heads.map((head) => [head.address, head]));

describe('both engines', () => {
  test.each([
    ['of all governments', '/', () => whole],
    ['of one', '/paju/', () => scoped],
  ])('find the same records %s by the same words', async (_, below, open) => {
    const words = makeWords(300, below);
    const [one, other]: [string[], string[]] = [[], []];
    for (const word of words) {
      one.push(await findVerified(pagefind, word, below));
      other.push(await findVerified(open(), word, below));
    }
    expect(other).toEqual(one);
    expect(one.filter((line) => line.includes(' ')).length).toBeGreaterThan(100);
  });

  test('know the same of each record', async () => {
    const [one, other] = await Promise.all(
      [pagefind, whole].map(async (index) => byAddress(await index.heads(listAll(index)))),
    );
    expect(other?.size).toBe(records.length);
    for (const [address, head] of other ?? []) {
      expect({ ...one?.get(address), id: 0, number: 0 }).toEqual({ ...head, id: 0, number: 0 });
      expect(whole.kindOf(head.number)).toBe(head.kind);
    }
    const [mine] = await scoped.heads([0]);
    expect(mine).toMatchObject({ kind: 'pledge', number: 0, government: '파주시' });
    const texts = await whole.read([5, 2]);
    expect(texts.map(({ number }) => number)).toEqual([5, 2]);
  });

  test('tell of which governments there are pledges', async () => {
    for (const index of [pagefind, whole, scoped]) {
      expect([...(await index.listPledging())]).toEqual(['파주시']);
    }
  });

  test('filter and sort alike', async () => {
    const tell = async (index: TextIndex) => {
      const heads = await index.heads(listAll(index));
      const facets = await index.facets(['kind', ...facetNames]);
      const keys = await index.sortKeys('money');
      const nameAll = (numbers: readonly number[]) =>
        numbers.map((number) => heads[number]?.address).sort();
      return {
        facets: Object.entries(facets).map(([name, sets]) => [
          name,
          [...sets].map(([value, numbers]) => [value, nameAll(numbers)]),
        ]),
        money: heads.map(({ address, number }) => [address, keys[number]]).sort(),
      };
    };
    expect(await tell(whole)).toEqual(await tell(pagefind));
  });

  test.each(['', ' ', 'ㅋ', '\u0000', '힣'.repeat(10_000), '__proto__'])(
    'find nothing for odd input (%#)',
    async (word) => {
      for (const index of [pagefind, whole, scoped]) {
        expect(await index.find(word)).toEqual({ numbers: [], titled: [], isExact: true });
      }
    },
  );
});

describe('an index in drawers', () => {
  test('is not made of records of one government that stand apart', async () => {
    const [first = [], others = []] = [true, false].map((isPaju) =>
      records.filter(({ address }) => address.startsWith('/paju/') === isPaju),
    );
    const apart = [...first, ...others, ...first];
    await expect(indexSite(apart, spoilt, undefined, 1)).rejects.toThrow('paju');
  });
});

describe('an open index', () => {
  test('has the words of the site, and other words for them', async () => {
    const open = await openIndexFolder(small);
    expect(await open.loadSynonyms()).toEqual(synonyms);
    const lists = await Promise.all(
      [open, await openIndexFolder(large), await openIndexFolder(large, { scope: 'paju' })].map(
        ({ loadWords }) => loadWords('s'),
      ),
    );
    for (const list of lists) expect(list).toMatch(/^시민\S* \d+$/m);
    expect((await openIndexFolder(large)).shelves.map(({ id }) => id)).toContain('paju');
  });

  test('refuses a government that it does not have', async () => {
    await expect(openIndexFolder(large, { scope: 'nowhere' })).rejects.toThrow('nowhere');
  });

  test('fails where a file is missing, and answers once it is there', async () => {
    const folder = join(large, 'pagefind/whole/drawers');
    const { index } = await openIndexFolder(large);
    rmSync(folder, { recursive: true });
    await expect(index.find('시민')).rejects.toThrow('drawers');
    cpSync(join(again, 'pagefind/whole/drawers'), folder, { recursive: true });
    // Another file of the same question may still be on its way to failing.
    const countFound = () => index.find('시민').then(({ numbers }) => numbers.length, () => 0);
    await expect.poll(countFound).toBeGreaterThan(10);
  });

  test('is the same, byte for byte, whenever it is made', () => {
    const read = (site: string) =>
      readdirSync(site, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path.slice(site.length), readFileSync(path).toString('base64')]);
    expect(read(again)).toEqual(read(large));
  });
});
