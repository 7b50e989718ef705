import { describe, expect, test } from 'vitest';
import type { Dataset, GovernmentBook } from '../../src/model/dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isSought, listSitePages } from '../../src/model/list-site-pages.ts';
import { joinCity } from '../export/made-up-city.ts';

const city = joinCity();
const [haneul] = city.governments as [GovernmentBook];

function openTown(id: string): GovernmentBook {
  const government = { ...haneul.government, id, places: [] };
  return { ...haneul, government, terms: [] };
}

const about = (slug: string, language: 'ko' | 'en') =>
  ({ slug, language }) as Dataset['pages'][number];
const tellPages = (dataset: Dataset, findings: readonly Finding[] = []) =>
  listSitePages(dataset, findings).map(({ address, subject }) => {
    const name = subject.is === 'row' ? subject.row.name : subject.is;
    const count = subject.is === 'row' ? subject.count : undefined;
    return [address, name, ...(count === undefined ? [] : [count])].join(' ');
  });

const ofSite = [
  '/ home',
  '/audit/ audit',
  '/audit/disclosure/ disclosure',
  '/sources/ sources',
  '/data/ data',
  '/search/ unsought',
  '/about/keys/ keys',
  '/about/problems/ problems',
];

describe('every page of a site', () => {
  test('of one government: the front page, the pages of the site, the government, its term, its lists', () => {
    expect(tellPages(city)).toEqual([
      ...ofSite,
      '/haneul/awards/ award 1',
      '/haneul/records/ records 14',
      '/haneul/sdgs/ sdgs 3',
      '/haneul/departments/ departments 1',
      '/haneul/places/ places 1',
      '/haneul/8/pledges/ pledges 6',
      '/haneul/8/rates/ rates',
      '/haneul/8/ledger/ ledger',
      '/haneul/8/adjustments/ adjustments 1',
      '/haneul/8/picture/ picture',
      ...['life', 'empty', 'work'].map((area) => `/haneul/8/pledges/by-area/${area}/ list`),
      ...['library', 'roads', 'jobs'].map((id) => `/haneul/8/pledges/by-department/${id}/ list`),
      ...['achieved', 'underway', 'planned', 'no-evidence'].map(
        (status) => `/haneul/8/pledges/by-status/${status}/ list`,
      ),
      ...['money', 'deadline', 'title'].map((order) => `/haneul/8/pledges/by-order/${order}/ list`),
    ]);
  });

  test('of several: each has an audit and a self-audit of its own, before its terms', () => {
    const governments = [openTown('one'), haneul];
    expect(tellPages({ ...city, governments }).slice(ofSite.length, 23)).toEqual([
      '/one/awards/ award 1',
      '/one/records/ records 6',
      '/one/sdgs/ sdgs 3',
      '/one/departments/ departments 1',
      '/audit/one/ audit',
      '/audit/one/disclosure/ disclosure',
      '/haneul/awards/ award 1',
      '/haneul/records/ records 14',
      '/haneul/sdgs/ sdgs 3',
      '/haneul/departments/ departments 1',
      '/haneul/places/ places 1',
      '/audit/haneul/ audit',
      '/audit/haneul/disclosure/ disclosure',
      '/haneul/8/pledges/ pledges 6',
      '/haneul/8/rates/ rates',
    ]);
  });

  test('more findings than one page shows have a page for each kind, before the terms', () => {
    const found = (code: string, count: number) =>
      Array.from({ length: count }, () => ({ code, subject: { government: 'haneul' } }) as Finding);
    const pagesOf = (count: number) =>
      tellPages(city, [...found('plan-restated', 1), ...found('overdue', count - 1)]).slice(13, 16);
    expect(pagesOf(300)[0]).toBe('/haneul/8/pledges/ pledges 6');
    expect(pagesOf(301)).toEqual([
      '/audit/haneul/overdue/ finding',
      '/audit/haneul/plan-restated/ finding',
      '/haneul/8/pledges/ pledges 6',
    ]);
  });

  test('written by its editors stands behind the pages of the site; how to edit is for editors', () => {
    const pages = [about('method', 'ko'), about('method', 'en'), about('editing', 'ko')];
    const listed = listSitePages({ ...city, pages }, []);
    expect(
      listed
        .filter(({ subject, audience }) => subject.is === 'about' || audience === 'editor')
        .map(({ address, audience }) => `${address} ${audience}`),
    ).toEqual([
      '/about/keys/ editor',
      '/about/problems/ editor',
      '/about/method/ citizen',
      '/about/editing/ editor',
    ]);
  });

  test('is found by a search, but for the search itself', () => {
    const unsought = listSitePages(city, []).filter((page) => !isSought(page));
    expect(unsought.map(({ address }) => address)).toEqual(['/search/']);
  });

  test('names the government and the term that it is of', () => {
    const of = listSitePages(city, []).map((page) => page.of.map(({ name }) => name).join(' '));
    expect([...new Set(of)]).toEqual(['', '하늘시', '하늘시 민선 8기']);
  });
});
