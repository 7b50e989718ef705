import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  if?: string;
  'continue-on-error'?: boolean;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = new URL('../.github/workflows/', import.meta.url);
const texts = readdirSync(folder).map((name): [string, string] => [
  name,
  readFileSync(new URL(name, folder), 'utf8'),
]);
const workflows = texts.map(([name, text]) => ({ name, ...(parse(text) as Workflow) }));
const jobs = workflows.flatMap(({ name, jobs: own }) =>
  Object.entries(own).map(([id, job]) => ({ id: `${name} ${id}`, job })),
);
const steps = jobs.flatMap(({ job }) => job.steps);

describe('the workflows', () => {
  test('run actions by commit, with the version beside it', () => {
    const used = texts.flatMap(([, text]) => text.match(/^.*\buses:.*$/gm) ?? []);
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    expect(used.length).toBeGreaterThan(5);
    const loose = used.filter(
      (line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
    );
    expect(loose).toEqual([]);
  });

  test('give one version of an action one commit', () => {
    const pins = new Set(
      texts.flatMap(([, text]) => text.match(/[\w-]+\/[\w-]+@[0-9a-f]{40}.*/g) ?? []),
    );
    const names = [...pins].map((pin) => pin.replace(/@.*/, ''));
    expect(names.length).toBe(new Set(names).size);
  });

  test('build what a stranger asks to merge without secrets and without a right to write', () => {
    const triggers = workflows.flatMap(({ on }) => Object.keys(on));
    expect(triggers).toContain('pull_request');
    expect(triggers.filter((name) => /pull_request_target|workflow_run|issue/.test(name))).toEqual(
      [],
    );
    for (const { permissions } of workflows) expect(permissions).toEqual({ contents: 'read' });
    for (const [, text] of texts) expect(text).not.toMatch(/secrets[.[]/);
    const writing = jobs.filter(({ job }) => job.permissions !== undefined);
    expect(writing.map(({ id, job }) => [id, job.needs, job.permissions])).toEqual([
      ['publish deploy', 'build', { pages: 'write', 'id-token': 'write' }],
    ]);
    const build = workflows.find(({ name }) => name === 'publish')?.jobs['build'];
    expect(build?.if).toBe("github.event_name == 'push'");
  });

  test('leave no key behind in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('put nothing that a stranger can write into a command', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((run) => /\$\{\{(?! matrix\.)/.test(run))).toEqual([]);
  });

  test('make the books and the pictures before the build that links them, and build without them where they fail', () => {
    const own = workflows.find(({ name }) => name === 'publish')?.jobs['build']?.steps ?? [];
    const findStep = (command: string) => own.findIndex(({ run }) => run?.startsWith(command));
    const printing = ['npm run book -- --all', 'npm run pictures -- --all'].map(findStep);
    expect(Math.min(...printing)).toBeGreaterThan(findStep('npm ci'));
    expect(Math.max(...printing)).toBeLessThan(findStep('npm run build -- --base'));
    for (const at of printing) {
      expect(own[at]).toMatchObject({ if: "vars.PRINTED != 'no'", 'continue-on-error': true });
    }
    expect(own[printing[0] ?? 0]?.run).toContain('--site "$SITE$BASE"');
  });

  test('take up what the build before kept, once the packages lie in their place', () => {
    const own = workflows.find(({ name }) => name === 'publish')?.jobs['build']?.steps ?? [];
    const kept = own.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(own[kept]?.with?.['path']).toBe('node_modules/.cache/pledgebook');
    expect(kept).toBeGreaterThan(own.findIndex(({ run }) => run === 'npm ci'));
    expect(kept).toBeLessThan(own.findIndex(({ run }) => run?.startsWith('npm run build')));
    const others = jobs.filter(({ id }) => id !== 'publish build').flatMap(({ job }) => job.steps);
    expect(others.filter(({ uses }) => uses?.startsWith('actions/cache@'))).toEqual([]);
  });

  test('compare with what readers meet today, and a request to merge with the branch it asks for', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    const building = runs.filter((run) => run.includes('npm run build -- --base'));
    expect(building).toHaveLength(1);
    for (const run of building) expect(run).toContain('--since "$SINCE"');
    for (const run of building) expect(run).toContain('--host github-pages');
    const checking = runs.filter((run) => run.includes('npm run check'));
    expect(checking).toHaveLength(1);
    for (const run of checking) expect(run).toContain('--since "origin/$BASE"');
  });
});
