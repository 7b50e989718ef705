import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openBook, type Book } from '../../src/load/book.ts';
import { entryPaths, indicatorPaths } from '../../src/load/entry-paths.ts';
import {
  departmentPaths,
  goalPaths,
  governmentPaths,
  placePaths,
  pledgeListPaths,
  pledgePaths,
  sitePaths,
  sourcePaths,
  termPaths,
} from '../../src/load/paths.ts';
import { address } from '../../src/model/address.ts';
import { listRecordPages } from '../../src/model/record-pages.ts';
import { declarations, isEntryKind } from '../../src/schema/kinds.ts';

vi.mock('astro:content', () => import('./live-content.ts'));

type Params = Record<string, string | undefined>;
type Paths = () => Promise<{ params: Params; props: { language: string } }[]>;

let book: Book;
beforeAll(async () => {
  vi.stubEnv('PLEDGEBOOK_RECORDS', undefined);
  vi.stubEnv('PLEDGEBOOK_CONTENT', 'content');
  book = await openBook();
  return () => vi.unstubAllEnvs();
});

const say = (value: string | undefined) => value ?? '';

/** The kinds of entries whose folder is a room of their government share a route. */
const inOwnRoom = (kind: string) => isEntryKind(kind) && !declarations[kind].folder.includes('/');

/** Each kind of path and the address its page has. */
const kinds: [string, Paths, (params: Params) => string][] = [
  ['government', governmentPaths, ({ gov }) => address.government(say(gov))],
  ['term', termPaths, ({ gov, term }) => address.term(say(gov), say(term))],
  ['pledge', pledgePaths, ({ gov, term, id }) => address.pledge(say(gov), say(term), say(id))],
  ['entry', entryPaths, ({ gov, kind, id }) => `/${say(gov)}/${say(kind)}/${say(id)}/`],
  ['indicator', indicatorPaths, ({ gov, id }) => address.entry(say(gov), 'indicator', say(id))],
  ['department', departmentPaths, ({ gov, id }) => address.department(say(gov), say(id))],
  ['place', placePaths, ({ gov, id }) => address.place(say(gov), say(id))],
  ['source', sourcePaths, ({ id }) => address.source(say(id))],
];

describe('paths', () => {
  test.each(kinds)(
    'of each %s are its record pages, once in each language',
    async (kind, paths, at) => {
      const found = await paths();
      const own = listRecordPages(book.dataset).filter((page) =>
        kind === 'entry' ? inOwnRoom(page.kind) : page.kind === kind,
      );
      const addresses = own.map((page) => page.address).sort();
      expect(own.length).toBeGreaterThan(0);
      for (const language of ['ko', 'en']) {
        const pages = found.filter(({ props }) => props.language === language);
        expect(pages.map(({ params }) => at(params)).sort()).toEqual(addresses);
        for (const { params } of pages)
          expect(params['lang']).toBe(language === 'ko' ? undefined : language);
      }
      expect(found).toHaveLength(2 * own.length);
    },
  );

  test('of the site are one in each language', async () => {
    expect((await sitePaths()).map(({ params }) => params)).toEqual([
      { lang: undefined },
      { lang: 'en' },
    ]);
  });

  test('of goals are seventeen for each government that has cards', async () => {
    const found = await goalPaths();
    const governments = book.dataset.governments.filter(({ terms }) =>
      terms.some(({ pledges }) => pledges.length > 0),
    );
    expect(found).toHaveLength(2 * 17 * governments.length);
    expect(new Set(found.map(({ params }) => params['id'])).size).toBe(17);
  });

  test('of ready-made lists are different and hold every group that a pledge is in', async () => {
    const found = (await pledgeListPaths()).map(({ params }) => params);
    expect(new Set(found.map((params) => JSON.stringify(params))).size).toBe(found.length);
    for (const { pledges } of book.dataset.governments.flatMap(({ terms }) => terms)) {
      for (const { facts } of pledges) {
        for (const [by, group] of [
          ['area', facts.area],
          ['department', facts.lead],
        ]) {
          expect(found).toContainEqual(expect.objectContaining({ by, group, lang: undefined }));
        }
      }
    }
  });
});
