import { describe, expect, test } from 'vitest';
import { passGate } from '../../../src/load/gate.ts';
import { address as to } from '../../../src/model/address.ts';
import { joinDataset, type Dataset } from '../../../src/model/dataset.ts';
import { isLarge } from '../../../src/model/frame.ts';
import type { Records } from '../../../src/schema/records.ts';
import { createReader } from '../../../src/views/create-reader.ts';
import { chooseShareImage } from '../../../src/views/layout/share-image.ts';
import { sampleCity } from '../../built/build-site.ts';

const dataset = joinDataset(passGate(sampleCity).records as Records);
const shown = { title: '제목', description: '한 문장.\n두 문장.' };
const choose = (address: string, from: Dataset = dataset) =>
  chooseShareImage(createReader(from, 'ko', ''), from, { ...shown, address });

/** The same city with as many pledges as are asked for. */
function multiply(count: number): Dataset {
  const governments = dataset.governments.map((book) => ({
    ...book,
    terms: book.terms.map((term) => {
      const pledges = Array.from({ length: count }, (_, at) => {
        const pledge = term.pledges[at % term.pledges.length] as (typeof term.pledges)[number];
        return { ...pledge, facts: { ...pledge.facts, id: `9-${String(at)}` } };
      });
      return { ...term, pledges, pledgeById: new Map(pledges.map((own) => [own.facts.id, own])) };
    }),
  }));
  return { ...dataset, governments, isLarge: isLarge(count) };
}

describe('the picture of a page', () => {
  test('is its own for a pledge and a term, in their words', () => {
    const pledge = choose(to.pledge('sample', '8', '3-5'));
    expect(pledge.file).toBe('/share/ko/sample/8/pledges/3-5.png');
    expect(pledge.lines.slice(0, 2)).toEqual(['제목', '한 문장. 두 문장.']);
    expect(pledge.lines.at(-1)).toMatch(/^비공식 자료 · .+ · 보기시 · 기준일 \d/);
    expect(choose(to.term('sample', '8')).file).toBe('/share/ko/sample/8.png');
  });

  test('is that of the site for all others, the same words on each', () => {
    const [home, search] = [choose(to.home()), choose(to.search())];
    expect(home.file).toBe('/share/ko/site.png');
    expect(home.lines[0]).toBe(dataset.site.title.ko);
    expect(search).toEqual(home);
  });

  test('does not say so where the site is official', () => {
    const official = { ...dataset, site: { ...dataset.site, officialBanner: true } };
    expect(choose(to.home(), official).lines.at(-1)).toBe(dataset.site.title.ko);
  });

  test('of one pledge among more than 500 is that of its area and status', () => {
    const addresses = Array.from({ length: 501 }, (_, at) =>
      to.pledge('sample', '8', `9-${String(at)}`),
    );
    const [few, many] = [multiply(500), multiply(501)];
    expect(new Set(addresses.slice(1).map((at) => choose(at, few).file)).size).toBe(500);
    const files = addresses.map((at) => choose(at, many));
    const byFile = new Map(files.map(({ file, lines }) => [file, lines.join('\n')]));
    expect(byFile.size).toBeLessThan(7);
    expect(files.filter(({ file, lines }) => byFile.get(file) !== lines.join('\n'))).toEqual([]);
    for (const { file, lines } of files) {
      expect(file).toMatch(/^\/share\/ko\/sample\/8\/[\w-]+\.png$/);
      expect(lines[1]).toMatch(/^정부의 발표: /);
    }
  });
});
