import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { recordKinds } from '../../src/model/record-pages.ts';
import { declarations, entryKinds, isEntryKind, type EntryKind } from '../../src/schema/kinds.ts';
import { findBreaches, program, type Program, type Promised } from './contract.ts';
import { readSample, sampleEntry, type Sample } from './samples.ts';

vi.mock('astro:content', () => import('../load/live-content.ts'));
// The registry with made-up kinds, each of which lacks something; only the first lacks nothing.
vi.mock('../../src/kinds/registry.ts', async (original) => ({
  ...(await original<object>()),
  ...(await import('./made-up-kinds.ts')).madeUpKinds,
}));

const shipped = Object.keys(
  await vi.importActual<object>('../../src/kinds/registry.ts'),
) as EntryKind[];
const sample = readFileSync(join(import.meta.dirname, 'trial/sample.yaml'), 'utf8');

beforeAll(() => {
  vi.stubEnv('PLEDGEBOOK_RECORDS', undefined);
  vi.stubEnv('PLEDGEBOOK_CONTENT', undefined);
});
afterAll(() => vi.unstubAllEnvs());

const first = (): Sample => sampleEntry('trial' as EntryKind, sample);

describe('a record of each kind has its page in each language, its search record and its row of data; what is wrong in it is told', () => {
  test.each(recordKinds.filter((kind) => !isEntryKind(kind) || shipped.includes(kind)))(
    '%s',
    async (kind) => {
      const own = readSample(kind);
      expect(own, `test/fixtures holds no file of ${kind}`).toBeDefined();
      expect(await findBreaches(own as Sample)).toEqual([]);
    },
  );

  test('a made-up kind, by its folder and its line alone', async () => {
    expect(await findBreaches(first())).toEqual([]);
  });
});

describe('a kind that lacks something is found out', () => {
  const without = (key: string) => sample.replace(new RegExp(`^${key}:.*\\n`, 'm'), '');
  const lacking: [Promised[], string, string][] = [
    [['page.ko', 'page.en'], 'pageless', sample],
    // Without a name there is no address by which anything else could be found.
    [['page.ko', 'page.en', 'search', 'data', 'id'], 'nameless', without('id')],
    [['reference'], 'unreferring', without('department')],
    [['acknowledgement'], 'unacknowledging', sample],
  ];
  test.each(lacking)('%j', async (promised, kind, text) => {
    expect(await findBreaches(sampleEntry(kind as EntryKind, text))).toEqual(promised);
  });
});

describe('a program that forgets a record is found out', () => {
  /** It knows everything but what leads to the address. */
  const forget = (own: string): Program => ({
    listPages: async () =>
      (await program.listPages()).filter(
        ({ language, address }) => language === 'ko' || address !== own,
      ),
    listSearch: (...given) => program.listSearch(...given).filter(({ address }) => address !== own),
    listFiles: (...given) =>
      program.listFiles(...given).filter(({ write }) => !write().includes(`,${own}\r\n`)),
  });
  const records: [string, () => Sample | undefined][] = [
    ['/sample/', () => readSample('government')],
    ['/sample/8/', () => readSample('term')],
    ['/sample/8/pledges/1-1/', () => readSample('pledge')],
    ['/sample/awards/prize/', () => readSample('award')],
    ['/sample/sdgs/indicators/voters/', () => readSample('indicator')],
    ['/sample/departments/planning/', () => readSample('department')],
    ['/sample/places/center/', () => readSample('place')],
    ['/sources/report/', () => readSample('source')],
    ['/sample/trials/first/', first],
  ];
  test.each(records)('%s', async (address, read) => {
    const breaches = await findBreaches(read() as Sample, forget(address));
    expect(breaches).toEqual(['page.en', 'search', 'data']);
  });
});

describe('every kind has words', () => {
  test.each(shipped)('for its facts and choices: %s', (kind) => {
    const { facts, schema } = declarations[kind];
    const needed = Object.entries(facts).flatMap(([name, form]) => {
      const key = `entry.fact.${kind}.${name}`;
      const fact = schema.shape[name] as unknown as {
        options?: string[];
        def: { innerType?: { options?: string[] } };
      };
      const choices = fact.options ?? fact.def.innerType?.options ?? [];
      return form === 'choice' ? [key, ...choices.map((choice) => `${key}.${choice}`)] : [key];
    });
    if (declarations[kind].listedAt === undefined) needed.push(`entry.list.${kind}`);
    for (const own of [words.ko, words.en]) {
      expect(needed.filter((key) => !(key in own))).toEqual([]);
    }
  });

  test('and those of made-up kinds are taken up', () => {
    expect(entryKinds).toContain('trial');
    expect(words.en).toHaveProperty(['entry.many.trial'], 'Mock trials');
  });
});

test('a kind of entry that nothing else is built on is named in its folder and by its line', () => {
  const src = join(import.meta.dirname, '../../src');
  const naming = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => /\.(ts|astro)$/.test(file) && !/^(kinds\/award|check\/catalogue)\//.test(file),
    )
    .filter((file) => {
      const program = readFileSync(join(src, file), 'utf8').replace(/\/\*\*[^]*?\*\//g, '');
      return /['"`. ]award\b/.test(program);
    });
  // Its findings are rules, which a declaration may not know, and have a line of their own.
  expect(naming.sort()).toEqual(['check/findings/entry-rules.ts', 'kinds/registry.ts']);
});
