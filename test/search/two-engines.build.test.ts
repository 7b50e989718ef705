import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAll } from '../../src/check/findings/find-all.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { indexSite } from '../../src/publish/index-site.ts';
import { foldText } from '../../src/search/fold.ts';
import { openIndexFolder } from '../../src/search/open-folder.ts';
import { findWord } from '../../src/search/query/known-text.ts';
import type { ReadText, TextIndex } from '../../src/search/query/text-index.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { listSearchRecords } from '../../src/search/search-records.ts';
import { createRandom } from '../generator/random.ts';

const dataset = joinDataset(passGate('content').records as never);
const government = '/paju/';
/** Of one government alone: then both engines number the same records. */
const records = listSearchRecords(dataset, findAll(dataset).findings).filter(({ address }) =>
  address.startsWith(government),
);

const sites = ['pagefind', 'drawers'].map((name) =>
  mkdtempSync(join(tmpdir(), `pledgebook-${name}-`)),
) as [string, string];
let pagefind: TextIndex;
let drawers: TextIndex;

beforeAll(async () => {
  await indexSite(records, sites[0]);
  await indexSite(records, sites[1], undefined, 1);
  pagefind = (await openIndexFolder(sites[0])).index;
  drawers = (await openIndexFolder(sites[1], { scope: 'paju' })).index;
});

afterAll(() => {
  for (const site of sites) rmSync(site, { recursive: true });
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

function holds({ folded, hidden, english = '', names }: ReadText, word: string): boolean {
  const texts = [folded.text, hidden, foldText(english)];
  return (
    texts.some((text) => findWord(text, word) >= 0) ||
    [...names].some((name) => name.startsWith(word))
  );
}

/** What an engine finds by a word once the texts have been read, as one line to compare. */
async function findVerified(index: TextIndex, word: string): Promise<string> {
  const { numbers, titled } = await index.find(word);
  const texts = await index.read(numbers);
  const isTitled = new Set(titled);
  const held = texts.filter((text) => holds(text, word));
  return [
    word,
    ...held.map(({ number }) => `${String(number)}${isTitled.has(number) ? '!' : ''}`),
  ].join(' ');
}

describe('both engines', () => {
  test('find the same records by the same words', async () => {
    const words = makeWords(600, 'two engines');
    const [one, other]: [string[], string[]] = [[], []];
    for (const word of words) {
      one.push(await findVerified(pagefind, word));
      other.push(await findVerified(drawers, word));
    }
    expect(other.filter((line, at) => line !== one[at])).toEqual(
      one.filter((line, at) => line !== other[at]),
    );
    const found = one.filter((line) => line.includes(' ')).length;
    expect(found).toBeGreaterThan(400);
  });
});
