import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { problemCodes } from '../../src/check/catalogue.ts';
import { buildSite, findFile, listPages, type BuiltSite } from '../built/build-site.ts';

let site: BuiltSite;
beforeAll(() => {
  site = buildSite();
});

const read = (page: string) => readFileSync(findFile(site, page), 'utf8');

describe.each(['/about/problems/', '/en/about/problems/'])('%s', (page) => {
  test('has a section for every problem and no other', () => {
    const ids = [...read(page).matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(problemCodes);
  });

  test('is in no menu: only the keys of the records lead to it', () => {
    const prefix = page.startsWith('/en/') ? '/en' : '';
    const leading = listPages(site).filter(
      (other) => other !== page && read(other).includes(`href="${page}"`),
    );
    // The page in the other language links to its translation.
    const other = prefix === '' ? `/en${page}` : page.slice(3);
    expect(leading.toSorted()).toEqual([`${prefix}/about/keys/`, other].toSorted());
  });
});
