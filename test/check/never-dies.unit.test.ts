import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capFaults } from '../../src/check/cap-faults.ts';
import { problemCodes, readEntryOf } from '../../src/check/catalogue.ts';
import { reportGithub } from '../../src/check/reporters/github.ts';
import { reportJson } from '../../src/check/reporters/json.ts';
import { reportTerminal } from '../../src/check/reporters/terminal.ts';
import { passGate } from '../../src/load/gate.ts';
import { fileKinds } from '../../src/schema/kinds.ts';
import { proveTrees } from '../prove/tree-fuzz.ts';

let dir = '';
let file = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  cpSync('test/fixtures/base', dir, { recursive: true });
  file = join(dir, 'sources/report.yaml');
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

function passWith(text: string) {
  writeFileSync(file, text);
  return passGate(dir);
}

const fill = (line: (nth: number) => string) =>
  Array.from({ length: 5000 }, (_, nth) => line(nth))
    .join('')
    .slice(0, fileKinds.source.limit * 1000);

it('names problems at places that exist, whatever a file holds', async () => {
  const { lines, ok } = await proveTrees(7, 150);
  expect(lines.at(-1)).toMatch(/ 0 wrong$/);
  expect(ok).toBe(true);
});

describe('a file as long as it may be', () => {
  it.each([
    ['keys', (nth: number) => `k${String(nth)}: v\n`],
    ['one key', () => 'k: v\n'],
    ['quotes', () => '"'],
    ['quoted keys', (nth: number) => `"k${String(nth)}": 'a'\n`],
    ['comments', (nth: number) => `k${String(nth)}: v # c\n`],
    ['anchors', () => '&a '],
    ['brackets', () => '[a]('],
    ['hidden characters', (nth: number) => `k${String(nth)}: \u200b\n`],
    ['escapes', () => 'k: "\\0"\n'],
  ])('of %s is told at most fifty times', (_, line) => {
    const { ok, problems } = passWith(fill(line));
    const own = problems.filter((problem) => problem.file === file);
    expect(ok).toBe(false);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThanOrEqual(50);
  });

  it('and one byte more is too large', () => {
    expect(
      passWith('a'.repeat(fileKinds.source.limit * 1000)).problems.map(({ code }) => code),
    ).toEqual(['yaml-not-mapping']);
    const [problem] = passWith('a'.repeat(fileKinds.source.limit * 1000 + 1)).problems;
    expect(problem).toMatchObject({ code: 'file-too-large', fills: { limit: 64 } });
  });
});

describe('what is left out of a report', () => {
  it('is counted by every reporter', () => {
    const gate = passWith(fill((nth) => `k${String(nth)}: v # c\n`));
    const [rest] = gate.untold;
    const report = { ...gate, findings: [] };
    expect(rest?.file).toBe(file);
    const all = gate.problems.length + (rest?.errors ?? 0) + (rest?.warnings ?? 0);
    expect(all).toBeGreaterThan(1000);
    const left = String(all - gate.problems.length);
    expect(reportTerminal(report, 'ko')).toContain(`그 밖에 ${left}건`);
    expect(reportTerminal(report, 'ko')).toContain(`오류 ${String(all)}건`);
    expect(reportTerminal(report, 'en')).toContain(`and ${left} more`);
    expect(reportGithub(report, 'en')).toContain(`and ${left} more`);
    expect(JSON.parse(reportJson(report, 'en'))).toMatchObject({ untold: gate.untold });
  });

  it('is warnings before errors', () => {
    const warning =
      problemCodes.find((code) => readEntryOf(code).severity === 'warning') ?? 'text-empty';
    const faults = Array.from({ length: 60 }, (_, nth) => ({
      code: nth < 55 ? warning : ('text-empty' as const),
      file: 'a',
    }));
    const { told, untold } = capFaults(faults);
    expect(told.slice(0, 6).map(({ code }) => code)).toEqual([
      ...Array<string>(5).fill('text-empty'),
      warning,
    ]);
    expect(untold).toEqual([{ file: 'a', errors: 0, warnings: 10 }]);
  });
});
