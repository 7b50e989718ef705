import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs the real command as a person, a test or CI would. */
function runCheck(args: readonly string[], environment: Record<string, string> = {}) {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...env, ...environment },
  });
}

const folderOf = (code: string) => `test/fixtures/problems/${code}/content`;

interface Json {
  ok: boolean;
  counts: { files: number; byKind: Record<string, number> };
  problems: Record<string, unknown>[];
  findings: unknown[];
}

describe('npm run check', () => {
  it('passes a folder without faults', () => {
    const { status, stdout } = runCheck(['--content', 'test/fixtures/base']);
    expect(stdout).toBe('파일 6개, 공약 1건을 읽었습니다. 문제가 없습니다.\n');
    expect(status).toBe(0);
  });

  it('draws the place of a problem for a person', () => {
    const { status, stdout } = runCheck([
      '--content',
      folderOf('department-missing'),
      '--lang',
      'en',
    ]);
    expect(stdout).toBe(
      [
        'test/fixtures/problems/department-missing/content/governments/sample/pledges/8/1-1.md',
        '  test/fixtures/problems/department-missing/content/governments/sample/pledges/8/1-1.md:5:7  error  department-missing  field lead',
        '    lead: planing',
        '          ^',
        '    The department `planing` is not in departments.yaml.',
        '    The record would belong to no known department.',
        '    → Add the department to departments.yaml, or correct the id.',
        '    → Did you mean planning',
        '    /en/about/problems/#department-missing',
        '',
        'Read 6 files with 1 pledges. 1 errors and 0 warnings in 1 files.',
        '',
      ].join('\n'),
    );
    expect(status).toBe(1);
  });

  it('prints the address of the explanation on the site that site.yaml names', () => {
    const dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
    cpSync(folderOf('department-missing'), dir, { recursive: true });
    appendFileSync(join(dir, 'site.yaml'), 'url: https://example.org\n');
    const lines = (['terminal', 'github', 'json'] as const).map(
      (format) => runCheck(['--content', dir, '--format', format]).stdout,
    );
    rmSync(dir, { recursive: true });
    const address = 'https://example.org/about/problems/#department-missing';
    expect(lines.map((text) => text.includes(address))).toEqual([true, true, true]);
  });

  it('annotates a pull request', () => {
    const { status, stdout } = runCheck([
      '--content',
      folderOf('number-comma'),
      '--format',
      'github',
    ]);
    expect(stdout).toMatch(
      /^::error file=test\/fixtures\/problems\/number-comma\/content\/governments\/sample\/pledges\/8\/1-1\.md,line=29,col=12,title=number-comma::숫자에 쉼표가 있습니다: `1,000`%0A/,
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('annotates by itself when GitHub runs it', () => {
    const { stdout } = runCheck(['--content', folderOf('number-comma')], {
      GITHUB_ACTIONS: 'true',
    });
    expect(stdout).toMatch(/^::error /);
  });

  it('gives programs everything', () => {
    const { status, stdout } = runCheck([
      '--content',
      folderOf('department-missing'),
      '--format',
      'json',
      '--lang',
      'en',
    ]);
    const { ok, counts, problems, findings } = JSON.parse(stdout) as Json;
    expect({ ok, findings, pledges: counts.byKind['pledge'], files: counts.files }).toEqual({
      ok: false,
      findings: [],
      pledges: 1,
      files: 6,
    });
    expect(problems).toEqual([
      {
        code: 'department-missing',
        severity: 'error',
        file: `${folderOf('department-missing')}/governments/sample/pledges/8/1-1.md`,
        line: 5,
        column: 7,
        field: 'lead',
        received: 'planing',
        message: 'The department `planing` is not in departments.yaml.',
        hint: 'Add the department to departments.yaml, or correct the id.',
        reason: 'The record would belong to no known department.',
        suggestion: 'planning',
        help: '/en/about/problems/#department-missing',
      },
    ]);
    expect(status).toBe(1);
  });

  it('passes a folder with warnings only', () => {
    const { status, stdout } = runCheck([
      '--content',
      folderOf('pledge-title-twice'),
      '--format',
      'json',
    ]);
    const { ok, problems } = JSON.parse(stdout) as Json;
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['pledge-title-twice', 'warning'],
    ]);
    expect([ok, status]).toEqual([true, 0]);
  });

  it.each([['--format', 'xml'], ['--lang', 'fr'], ['--colour'], ['stray']])(
    'explains itself when used wrongly: %s',
    (...args) => {
      const { status, stderr, stdout } = runCheck(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm run check -- [--content DIR]');
      expect(stderr).not.toContain('    at ');
    },
  );
});
