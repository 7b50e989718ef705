import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/check/catalogue.ts';
import { passGate } from '../../src/load/gate.ts';
import { plants } from '../fixtures/plant.ts';
import { measureCpu } from '../cpu-time.ts';

const titles = [
  'text-spacing',
  'text-invisible',
  'text-bidi',
  'value-null-word',
  'value-empty',
] as const;
const references = [
  'area-missing',
  'department-missing',
  'place-missing',
  'milestone-missing',
] as const;
const others = [
  'number-comma',
  'money-parts-total',
  'date-impossible',
  'measure-mismatch',
  'status-order',
  'body-html',
  'privacy-mobile',
] as const;

const folder = 'governments/sample/pledges/8';
const markOf = (nth: number) => String.fromCharCode(0xe000 + nth);
let dir = '';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  cpSync('test/fixtures/base', dir, { recursive: true });
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const pick = <T>(list: readonly T[], index: number) => list.slice(index % list.length).slice(0, 1);

/** Writes one pledge with several faults; returns `file:line:column code` of each. */
function writeFaulty(base: string, nth: number, codes: readonly ProblemCode[]): string[] {
  const name = `2-${String(nth)}`;
  let text = base.replace('id: 1-1', `id: ${name}`);
  for (const [index, code] of codes.entries()) {
    const [out, put] = plants.find((plant) => plant.code === code)?.swap ?? ['', ''];
    expect(text).toContain(out);
    text = text.replace(out, () => put.replace('▲', markOf(index)));
  }
  text = text.replace('시험용 공약 하나', `시험용 공약 ${name}`);
  const file = join(folder, `${name}.md`);
  writeFileSync(join(dir, file), text.replace(/[\ue000-\ue009]/g, ''));
  return codes.map((code, index) => {
    const before = text.slice(0, text.indexOf(markOf(index))).replace(/[\ue000-\ue009]/g, '');
    const lines = before.split('\n');
    return `${file}:${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)} ${code}`;
  });
}

describe('a folder with many faults', () => {
  it('reports 100 faults in 40 files in one run, each at its place', () => {
    const base = readFileSync(join(dir, folder, '1-1.md'), 'utf8');
    const expected = Array.from({ length: 40 }, (_, nth) =>
      writeFaulty(base, nth + 1, [
        ...pick(titles, nth),
        ...pick(references, nth),
        ...(nth % 2 === 0 ? pick(others, nth / 2) : []),
      ]),
    ).flat();
    expect(expected).toHaveLength(100);

    let passed: ReturnType<typeof passGate> | undefined;
    const milliseconds = measureCpu(() => {
      passed = passGate(dir);
    });
    expect(milliseconds).toBeLessThan(3000);
    const { ok, problems } = passed as ReturnType<typeof passGate>;
    expect(ok).toBe(false);
    const found = problems.map(
      ({ file, line, column, code }) =>
        `${file.slice(dir.length + 1)}:${String(line)}:${String(column)} ${code}`,
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
