import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { handedOver } from '../../../src/publish/handed-over.ts';
import { leaveChanged, leaveMade, readMade } from '../../../src/publish/kept/made-groups.ts';
import { readMarks } from '../../../src/publish/kept/mark-portions.ts';
import { openSaid } from '../../../src/publish/kept/kept-shelves.ts';
import type { PortionMark } from '../../../src/publish/pool/portion.ts';
import { verifySite } from '../../../src/publish/verify.ts';
import { makeTemporary } from '../project.ts';

const { dir, clear } = makeTemporary();
const [workshop, kept] = [join(dir, 'shop'), join(dir, 'kept')];
const [site, records] = [handedOver.site(workshop), handedOver.records(workshop)];
afterAll(clear);

const markOf = (made: string): PortionMark => ({
  ...{ code: 'c', address: 'a', pages: 'p', made: 'm', frame: 'f', records: made },
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A site of two governments; the pages of the first were made of what is named. */
function makeSite(made = 'one'): void {
  rmSync(workshop, { recursive: true, force: true });
  const marks = { a: markOf(made), b: markOf('b'), '': markOf('all') };
  write(join(records, 'marks.json'), JSON.stringify(marks));
  for (const government of ['a', 'b'] as const) {
    write(join(site, government, 'index.html'), `<a href="/b/#part">${made}</a>`);
    const portion = { government, mark: marks[government] };
    leaveMade(records, portion, [`/${government}/index.html`, '/of-the-public-folder']);
  }
  write(join(site, 'index.html'), '<a href="/a/">a</a>');
}

beforeEach(() => {
  rmSync(kept, { recursive: true, force: true });
  makeSite();
});

/** What a step is given to read. */
function listRead(step = 'step', keeps = true): (readonly string[])[] {
  const read: (readonly string[])[] = [];
  const said = readMade(workshop, keeps ? kept : undefined)(step, (addresses) => {
    read.push(addresses);
    return addresses;
  });
  expect(said.flat().sort()).toEqual(['/a/index.html', '/b/index.html', '/index.html']);
  return read;
}

describe('what a step says of the pages of a site', () => {
  const whole = [['/a/index.html'], ['/b/index.html'], ['/index.html']];

  test('is said of each government, and taken where its pages are the same', () => {
    expect(listRead()).toEqual(whole);
    expect(listRead()).toEqual([['/index.html']]);
    expect(listRead('another')).toEqual(whole);
    makeSite('two');
    expect(listRead()).toEqual([['/a/index.html'], ['/index.html']]);
  });

  test('is said anew where nothing is kept, and of what another step changed', () => {
    listRead();
    leaveChanged(workshop, ['/b/index.html']);
    expect(listRead('another').at(-1)?.toSorted()).toEqual(['/b/index.html', '/index.html']);
    expect(listRead('step', false)).toHaveLength(2);
  });

  test('finds the same faults as in the site as one', () => {
    const sort = (faults: ReturnType<typeof verifySite>) =>
      faults.map((fault) => JSON.stringify(fault)).sort();
    const alone = sort(verifySite(site, '/'));
    expect(alone.filter((fault) => fault.includes('dead-anchor'))).toHaveLength(1);
    const again = () =>
      new Set(
        sort(verifySite(site, '/', readMade(workshop, kept))).map((fault) =>
          fault.replace('/b/index', '/a/index'),
        ),
      );
    const first = again();
    expect(
      [...new Set(alone)].filter((fault) => !first.has(fault.replace('/b/index', '/a/index'))),
    ).toEqual([]);
    expect(again()).toEqual(first);
    write(join(site, 'index.html'), '<a href="/c/">c</a>');
    expect([...again()].filter((fault) => fault.includes('dead-link'))).toHaveLength(1);
  });
});

describe('what a government’s records and pages make of the search', () => {
  const makeFound = (word: string) => ({
    said: {
      held: new Map([['/a/', Uint32Array.of(1)]]),
      labels: new Map([['/', new Set([word])]]),
      fronts: new Set<string>(),
    },
    counted: [],
    ways: {
      ...{ government: 'a', isPledging: true },
      ...{ below: { ko: [], en: [] }, own: { ko: [], en: [] } },
    },
    answers: new Uint8Array(),
    shelf: new Uint8Array(Buffer.from(word)),
  });
  const portionOf = (government: string) => ({
    government,
    mark: readMarks(handedOver.records(workshop))[government],
  });
  const ask = (title: string, word: string, { government = 'a', keeps = true } = {}) => {
    const folder = keeps ? kept : undefined;
    const { find, keep } = openSaid(folder, portionOf(government), title);
    const known = find();
    if (known) return Buffer.from(known.shelf).toString();
    keep(makeFound(word));
    return word;
  };

  test('is remembered as long as both are the same', () => {
    expect(ask('one', 'first')).toBe('first');
    expect(ask('one', 'again')).toBe('first');
    expect(openSaid(kept, portionOf('a'), 'one').find()?.said).toEqual(makeFound('first').said);
    expect(ask('other', 'changed')).toBe('changed');
    makeSite('two');
    expect(ask('other', 'pages changed')).toBe('pages changed');
  });

  test('is made each time for what has no mark, and where nothing is kept', () => {
    const again = (other: { government?: string; keeps?: boolean }) =>
      ['one', 'two'].map((word) => ask('same', word, other));
    expect(again({ government: 'c' })).toEqual(['one', 'two']);
    expect(again({ keeps: false })).toEqual(['one', 'two']);
  });
});
