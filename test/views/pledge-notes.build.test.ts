import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { collectCitations } from '../../src/model/citations.ts';
import { placeAnchor } from '../../src/model/place-anchor.ts';
import { buildSite, findFile, listPages, sampleCity } from '../built/build-site.ts';
import { readSection, readText } from '../publish/read-page.ts';

const site = buildSite();
const read = (address: string) => readFileSync(findFile(site, address), 'utf8');
const pages = listPages(site).filter((address) => /\/pledges\/\d+-\d+\/$/.test(address));
const { records } = passGate(sampleCity);
const pledges = (records?.governments ?? []).flatMap(({ terms }) =>
  terms.flatMap((term) => term.pledges),
);

/** The notes of a page, each with its link, its words and the numbers in the text it leads back to. */
function readNotes(html: string) {
  const list = readSection(html, 'notes');
  return [...list.matchAll(/<li id="note-(\d+)">(.*?)<\/li>/gs)].map(([, number, note = '']) => ({
    number: Number(number),
    href: /<cite class="cite"><a href="([^"]+)"/.exec(note)?.[1] ?? '',
    words: [...note.matchAll(/<q[^>]*>(.*?)<\/q>/g)].map(([, words = '']) => readText(words)),
    back: [...note.matchAll(/href="#(noted-[\d-]+)"/g)].map(([, id]) => id),
  }));
}

/** The words that stand under an anchor of a source's page, quote by quote. */
function readWords(address: string): string[][] | undefined {
  const [page = '', anchor = ''] = address.split('#');
  const html = read(page);
  const start = html.indexOf(`<li id="${anchor}"`);
  if (start < 0) return undefined;
  const section = html.slice(start, html.indexOf('<p class="source">', start));
  return [...section.matchAll(/<li>(.*?)<\/li>/gs)].map(([, quote = '']) =>
    [...quote.matchAll(/<q[^>]*>(.*?)<\/q>/g)].map(([, words = '']) => readText(words)),
  );
}

describe.each(pages)('%s', (address) => {
  const html = read(address);
  const [text = ''] = html.split('<section id="notes"');
  const notes = readNotes(html);

  test('its numbers run through the text from 1, and lead to the note and back', () => {
    const numbers = [...text.matchAll(/id="(noted-(\d+)-\d+)" class="noted" href="#note-(\d+)"/g)];
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter(([, , own, note]) => own !== note)).toEqual([]);
    const first = [...new Set(numbers.map(([, , number]) => Number(number)))];
    expect(first).toEqual(notes.map(({ number }) => number));
    expect(first).toEqual(first.map((_, at) => at + 1));
    expect(notes.flatMap(({ back }) => back).toSorted()).toEqual(
      numbers.map(([, id]) => id).toSorted(),
    );
    expect(html).not.toContain('<!--note');
  });

  test('every note leads to the place in its document, where its words stand', () => {
    expect(notes.filter(({ href }) => !href.includes('#at-'))).toEqual([]);
    for (const { href, words } of notes) {
      const there = readWords(href);
      expect(there, href).toBeDefined();
      if (words.length > 0) expect(there).toContainEqual(words);
    }
  });
});

test('what the records quote stands in the notes of its pledge and nowhere as another number', () => {
  expect(pages.length).toBe(2 * pledges.length);
  const quoted = pledges.filter(({ facts }) => collectCitations(facts).some(({ quote }) => quote));
  expect(quoted.length).toBeGreaterThan(0);
  for (const { facts } of quoted) {
    const html = read(`/sample/8/pledges/${facts.id}/`);
    const notes = readNotes(html).map(({ href, words }) => `${href}\n${words.join('\n')}`);
    expect(new Set(notes).size).toBe(notes.length);
    const { target, milestones = [], facts: told = [] } = facts;
    for (const { source, place, quote } of collectCitations([
      target,
      told,
      milestones.map(({ cite }) => cite),
    ])) {
      const anchor = `/sources/${source}/#${placeAnchor(place)}`;
      expect(notes).toContain([anchor, ...[quote ?? []].flat()].join('\n'));
    }
  }
});

describe.each(listPages(site).filter((address) => !address.includes('/pledges/')))(
  '%s',
  (address) => {
    test('cites no document without leading to the place in it', () => {
      const cites = [...read(address).matchAll(/<cite class="cite">(.*?)<\/cite>/gs)];
      expect(
        cites.filter(([, cite = '']) => !/^<a href="[^"]*\/sources\/[^"]+#at-/.test(cite)),
      ).toEqual([]);
    });
  },
);

test('a document says of its quotes whether they were compared', () => {
  expect(read('/sources/sample-cards/')).toContain('SHA-256과 같은 파일에서 한 글자씩');
  expect(read('/sources/sample-plan/')).not.toContain('한 글자씩');
});
