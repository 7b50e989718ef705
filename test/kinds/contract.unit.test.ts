import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { declarations, entryKinds, type EntryKind } from '../../src/schema/kinds.ts';
import { findBreaches, program, readSample, type Program, type Promised } from './contract.ts';

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

describe('a file of each kind has its page in each language, its search record and its row of data; what is wrong in it is told', () => {
  test.each(shipped)('%s', async (kind) => {
    const own = readSample(kind);
    expect(own, `test/fixtures/more holds no file of ${kind}`).toBeDefined();
    expect(await findBreaches(kind, own ?? '')).toEqual([]);
  });

  test('a made-up kind, by its folder and its line alone', async () => {
    expect(await findBreaches('trial' as EntryKind, sample)).toEqual([]);
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
    expect(await findBreaches(kind as EntryKind, text)).toEqual(promised);
  });

  const forgetful: [Promised, Partial<Program>][] = [
    [
      'page.en',
      {
        listPaths: async () =>
          (await program.listPaths()).filter(({ props }) => props.language === 'ko'),
      },
    ],
    [
      'search',
      {
        listSearch: (...given) =>
          program.listSearch(...given).filter(({ kind }) => (kind as string) !== 'trial'),
      },
    ],
    [
      'data',
      {
        listFiles: (...given) =>
          program.listFiles(...given).filter(({ address }) => !address.includes('trials')),
      },
    ],
  ];
  test.each(forgetful)('%s, by a program that forgets the kind', async (promised, given) => {
    expect(await findBreaches('trial' as EntryKind, sample, given)).toEqual([promised]);
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
