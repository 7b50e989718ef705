import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntryOf, type ProblemCode } from '../../src/check/catalogue.ts';
import { passGate } from '../../src/load/gate.ts';
import { plants } from '../fixtures/plants.ts';
import type { Expected } from '../fixtures/plant.ts';

const home = 'test/fixtures/problems';

describe('a folder with one fault', () => {
  it('exists for every plant', () => {
    expect(readdirSync(home).sort()).toEqual(Object.keys(plants).sort());
  });

  it.each(Object.keys(plants) as ProblemCode[])('%s', (code) => {
    const expected = JSON.parse(
      readFileSync(join(home, code, 'expected.json'), 'utf8'),
    ) as Expected;
    const content = join(home, code, 'content');
    const { ok, problems } = passGate(content);
    expect(
      problems.map(({ code: name, file, line, column }) => ({ code: name, file, line, column })),
    ).toEqual(
      expected.problems.map((problem) => ({ ...problem, file: join(content, problem.file) })),
    );
    expect(ok).toBe(readEntryOf(code).severity === 'warning');
  });
});
