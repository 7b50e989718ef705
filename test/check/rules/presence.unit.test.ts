import { describe, expect, test } from 'vitest';
import { emptyShelf, type Entry } from '../../../src/check/entry.ts';
import { checkPresence } from '../../../src/check/rules/presence.ts';

const enter = (kind: string, file: string, government: string, term?: string) =>
  ({ file, facts: {}, place: { kind, id: '8', government, term } }) as unknown as Entry;

/** What is told of terms that two governments lack; only the first has any term. */
function tellTerms(...pledges: Entry[]): string[] {
  const shelf = { ...emptyShelf(), pledge: pledges, term: [enter('term', '8.yaml', 'city')] };
  return [...checkPresence(shelf as ReturnType<typeof emptyShelf>)]
    .filter(({ code }) => code === 'term-missing')
    .map(({ file, received }) => `${file} ${String(received)}`);
}

test('a folder of pledges whose term has no file is told once, however many pledges it holds', () => {
  const pledge = (file: string, term: string) => enter('pledge', file, 'city', term);
  expect(tellTerms(pledge('a', '8'), pledge('b', '9'), pledge('c', '9'))).toEqual(['b 9']);
});

test('a government without any term is told that alone', () => {
  expect(tellTerms(enter('pledge', 'a', 'town', '9'))).toEqual([]);
});

describe('the files that a site needs', () => {
  const tell = (files: Partial<Record<string, object[]>>) =>
    [...checkPresence({ ...emptyShelf(), ...files })].map(({ code, file, received, fills }) =>
      [code, file, received, fills?.['missing']].filter(Boolean).join(' '),
    );
  const site = [{ ...enter('site', 'site.yaml', 'city'), place: { kind: 'site', id: 'site' } }];
  const own = (kind: string, government = 'city') => [enter(kind, `${kind}.yaml`, government)];
  const whole = (government = 'city') => ({
    site,
    government: own('government', government),
    departments: own('departments', government),
    term: own('term', government),
  });
  const pledge = own('pledge').map((entry) => ({ ...entry, place: { ...entry.place, term: '8' } }));

  test('are one for the site, and something that was promised', () => {
    expect(tell({ ...whole(), pledge })).toEqual([]);
    expect(tell({ ...whole(), pledge, site: [] })).toEqual(['site-missing site.yaml']);
    expect(tell(whole())).toEqual(['site-empty .']);
    const announced = (facts: object, tree?: unknown) => [
      { ...enter('term', 'term.yaml', 'city'), facts, tree } as unknown as Entry,
    ];
    expect(tell({ ...whole(), term: announced({ announced: [] }) })).toEqual([]);
    expect(tell({ ...whole(), term: announced({}, { announced: 'x' }) })).toEqual([]);
    expect(tell({ ...whole(), term: announced({}, { areas: [] }) })).toEqual(['site-empty .']);
  });

  test('are three for each government, told at the first file that it has', () => {
    expect(tell({ site, pledge })).toEqual(
      ['government.yaml', 'departments.yaml', 'terms/*.yaml'].map(
        (missing) => `government-incomplete pledge.yaml city ${missing}`,
      ),
    );
    const both = { ...whole('town'), pledge };
    expect(tell({ ...both, government: [...both.government, ...own('government')] })).toEqual(
      ['departments.yaml', 'terms/*.yaml'].map(
        (missing) => `government-incomplete government.yaml city ${missing}`,
      ),
    );
  });
});
