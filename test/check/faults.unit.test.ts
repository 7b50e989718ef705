import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { problemCodes, readEntryOf, type ProblemCode } from '../../src/check/catalogue.ts';
import { mark, sample } from '../../src/check/catalogue/example.ts';
import type { Problem } from '../../src/check/problem.ts';
import type { Manifest } from '../../src/schema/manifest.ts';
import { wordProblem } from '../../src/check/words.ts';
import { readContent } from '../../src/load/read-content.ts';
import type { Shelf } from '../../src/check/entry.ts';
import { passGate } from '../../src/load/gate.ts';
import { changeCity, openStage, type Edit } from '../fixtures/city.ts';
import { faults } from '../fixtures/faults.ts';
import { lawful } from '../fixtures/lawful.ts';
import { plantFault, plants, readingExamples, rightOf, type Plant } from '../fixtures/plant.ts';

const dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
const stage = openStage(dir);
const past = openStage(join(dir, '../', `${basename(dir)}-past`));
afterAll(() => {
  for (const each of [dir, past.dir]) rmSync(each, { recursive: true, force: true });
});

const placesOf = (code: ProblemCode) => plants.filter((plant) => plant.code === code);

/** The catalogue's own examples that are faults of text. */
const examples = problemCodes.flatMap((code) => {
  const [plant] = placesOf(code);
  return plant && readEntryOf(code).example.wrong !== undefined ? [{ code, plant }] : [];
});

const manifestOf = ({ since }: Plant): Manifest | undefined =>
  since && { generator: 'pledgebook', manifest: 1, addresses: { ...since } };

/** The files as they were before the last change of the planted one. */
function readEarlier({ file, earlier }: Plant): Shelf | undefined {
  if (!earlier) return undefined;
  past.show(changeCity({ file, swap: earlier }));
  return readContent(past.dir).shelf;
}

const nameOf = ({ code, file, at }: Plant) => `${code} ${file}:${at.join(':')}`;

describe('the table of faults', () => {
  it('has every code of the catalogue and no other', () => {
    expect(Object.keys(faults).toSorted()).toEqual(problemCodes.toSorted());
  });

  it('plants every code that text can plant, at most at eight places, no two the same', () => {
    expect(problemCodes.filter((code) => placesOf(code).length === 0)).toEqual(['file-unreadable']);
    expect(problemCodes.filter((code) => placesOf(code).length > 8)).toEqual([]);
    const names = plants.map((plant) => `${nameOf(plant)} ${String(plant.swap?.[1])}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(150);
  });

  it.each(plants.map((plant) => ({ name: nameOf(plant), plant })))('$name', ({ plant }) => {
    const expected = plantFault(stage, plant);
    const { ok, problems } = passGate(dir, {
      since: manifestOf(plant),
      earlier: readEarlier(plant),
    });
    expect(problems.map(({ code, file, line, column }) => ({ code, file, line, column }))).toEqual(
      expected.problems.map((problem) => ({ ...problem, file: join(dir, problem.file) })),
    );
    expect(ok).toBe(readEntryOf(plant.code).severity === 'warning');
    const [problem] = problems as [Problem];
    const said = { ...problem, ...problem.fills };
    expect(said).toMatchObject(plant.fills ?? {});
    for (const language of ['ko', 'en'] as const) {
      const words = Object.values(readEntryOf(problem.code)[language]).join(' ');
      expect(Object.keys(said)).toEqual(
        expect.arrayContaining(words.match(/(?<=\{)\w+(?=\})/g) ?? []),
      );
      expect(Object.values(wordProblem(problem, language)).join()).not.toMatch(/undefined|\{\w+\}/);
    }
  });
});

describe('an example of the catalogue', () => {
  it.each(examples)('of $code has its mark where the problem is reported', ({ plant }) => {
    const text = String(changeCity(plant).get(plant.file));
    const before = text.slice(0, Math.max(0, text.indexOf(mark))).split('\n');
    expect([before.length, (before.at(-1) ?? '').length + 1]).toEqual(plant.at);
  });

  it.each(examples.flatMap(({ code }) => rightOf(code) ?? []))(
    'is lawful when it is right: $file $swap.1',
    (edit) => {
      stage.show(changeCity(edit));
      expect(passGate(dir).problems).toEqual([]);
    },
  );
});

describe('what is lawful', () => {
  it('is the made-up city with every kind of record', () => {
    const more = ['award', 'framework', 'indicator', 'thresholds', 'search', 'page'] as const;
    stage.show(changeCity({ file: sample.second, more: more.map((kind) => sample[kind]) }));
    expect(passGate(dir).problems).toEqual([]);
  });

  it('is tried in at least 60 ways', () => {
    expect(new Set(lawful.map(({ name }) => name)).size).toBe(lawful.length);
    expect(lawful.length).toBeGreaterThanOrEqual(60);
  });

  it.each(lawful as readonly (Edit & { name: string })[])('raises nothing: $name', (edit) => {
    stage.show(changeCity(edit));
    expect(passGate(dir).problems).toEqual([]);
  });
});

/** Path and text of every file below a folder. */
function readTree(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, string] => [path.slice(folder.length + 1), readFileSync(path, 'utf8')])
    .sort();
}

describe('the folders that stand to be read', () => {
  const home = 'test/fixtures/problems';

  it('are the ones named', () => {
    expect(readdirSync(home).sort()).toEqual(readingExamples.toSorted());
  });

  it.each(readingExamples)('%s is what is planted', (code) => {
    const [plant] = placesOf(code);
    const expected = plantFault(stage, plant as Plant);
    const said: unknown = JSON.parse(readFileSync(join(home, code, 'expected.json'), 'utf8'));
    expect(said).toEqual(expected);
    expect(readTree(join(home, code, 'content'))).toEqual(readTree(dir));
  });
});
