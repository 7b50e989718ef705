import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  jobs: Record<string, { steps: { id?: string; run?: string }[] }>;
}

const file = new URL('../.github/workflows/publish.yml', import.meta.url);
const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
const step = jobs['build']?.steps.find(({ id }) => id === 'published')?.run ?? 'false';
const never = '0'.repeat(40);

/** What the workflow's step answers, where the site and the history are stand-ins that succeed or fail. */
function runStep(site: 'answers' | 'silent', history: 'known' | 'unknown'): string {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  const ends = { curl: site === 'answers', git: history === 'known' };
  for (const [name, ok] of Object.entries(ends)) {
    writeFileSync(
      join(folder, name),
      `#!/bin/sh\necho "$@" >> "$RUNNER_TEMP/asked"\n${String(ok)}\n`,
    );
    chmodSync(join(folder, name), 0o755);
  }
  const output = join(folder, 'output');
  execFileSync('bash', ['-e', '-c', step], {
    stdio: 'ignore',
    env: {
      PATH: `${folder}:/usr/bin:/bin`,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: output,
      SITE: 'https://city.example.org',
      BASE: '/book/',
      BEFORE: 'abc123',
    },
  });
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain(
    'https://city.example.org/book/pledgebook.json',
  );
  return readFileSync(output, 'utf8').trim().replace(folder, '');
}

test('a publication is held against the published manifest, else the commit before, else nothing', () => {
  expect(runStep('answers', 'known')).toBe('since=/published.json');
  expect(runStep('silent', 'known')).toBe('since=abc123');
  expect(runStep('silent', 'unknown')).toBe(`since=${never}`);
});
