import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntryOf, type ProblemCode } from '../../src/check/catalogue.ts';
import { passGate } from '../../src/load/gate.ts';
import { plants, situations } from '../fixtures/plants.ts';
import type { Expected } from '../fixtures/plant.ts';

const home = 'test/fixtures/problems';

const names = [...Object.keys(plants), ...Object.keys(situations)];

describe('a folder with one fault', () => {
  it('exists for every plant', () => {
    expect(readdirSync(home).sort()).toEqual(names.toSorted());
  });

  it.each(names)('%s', (name) => {
    const expected = JSON.parse(
      readFileSync(join(home, name, 'expected.json'), 'utf8'),
    ) as Expected;
    const content = join(home, name, 'content');
    const { ok, problems } = passGate(content);
    expect(problems.map(({ code, file, line, column }) => ({ code, file, line, column }))).toEqual(
      expected.problems.map((problem) => ({ ...problem, file: join(content, problem.file) })),
    );
    expect(ok).toBe(
      readEntryOf(situations[name]?.code ?? (name as ProblemCode)).severity === 'warning',
    );
  });
});
