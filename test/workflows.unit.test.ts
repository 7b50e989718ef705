import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  id?: string;
  if?: string;
  'continue-on-error'?: boolean;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  if?: string;
  needs?: string | string[];
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
  strategy?: { matrix: Record<string, unknown> };
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
const publish = workflows.find(({ name }) => name === 'publish')?.jobs ?? {};
const stepsOf = (id: string) => publish[id]?.steps ?? [];

describe('the workflows', () => {
  test('run actions by commit, with the version beside it', () => {
    const used = texts.flatMap(([, text]) => text.match(/^.*\buses:.*$/gm) ?? []);
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    expect(used.length).toBeGreaterThan(5);
    const loose = used.filter(
      (line) => !/uses: [\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
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
    // What a request to merge skips, it skips with all that waits for it.
    expect(publish['plan']?.if).toBe("github.event_name == 'push' && vars.SHARDS_ABOVE != ''");
    expect(publish['pages']).toMatchObject({
      needs: 'plan',
      if: "needs.plan.outputs.shards != '[]'",
    });
    expect(publish['build']?.if).toBe(
      "${{ !failure() && !cancelled() && github.event_name == 'push' }}",
    );
    expect(publish['deploy']?.if).toBe("${{ !cancelled() && needs.build.result == 'success' }}");
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
    const conditions = {
      plan: ["vars.PRINTED != 'no'", 'npm run --silent shards'],
      build: ["needs.plan.result == 'skipped' && vars.PRINTED != 'no'", 'npm run build -- --base'],
    } as const;
    for (const [id, [condition, reader]] of Object.entries(conditions)) {
      const own = stepsOf(id);
      const findStep = (command: string) => own.findIndex(({ run }) => run?.startsWith(command));
      const book = findStep('npm run book -- --all');
      const printing = [book, findStep('npm run pictures -- --all')];
      expect(Math.min(...printing)).toBeGreaterThan(findStep('npm ci'));
      expect(Math.max(...printing)).toBeLessThan(findStep(reader));
      for (const at of printing) {
        expect(own[at]).toMatchObject({ if: condition, 'continue-on-error': true });
      }
      expect(own[book]?.run).toContain('--site "$SITE$BASE"');
    }
  });

  test('take up what the build before kept, once the packages lie in their place', () => {
    const own = stepsOf('build');
    const kept = own.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(own[kept]?.with?.['path']).toBe('node_modules/.cache/pledgebook');
    expect(kept).toBeGreaterThan(own.findIndex(({ run }) => run === 'npm ci'));
    expect(kept).toBeLessThan(own.findIndex(({ run }) => run?.startsWith('npm run build')));
    const others = jobs.filter(({ id }) => id !== 'publish build').flatMap(({ job }) => job.steps);
    expect(others.filter(({ uses }) => uses?.startsWith('actions/cache@'))).toEqual([]);
    const looked = others.filter(({ uses }) => uses?.startsWith('actions/cache/restore@'));
    expect(looked.map((step) => step.with)).toEqual([own[kept]?.with]);
  });

  test('compare with what readers meet today, and a request to merge with the branch it asks for', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    const building = runs.filter((run) => /npm run (?:build -- --base|assemble)/.test(run));
    expect(building).toHaveLength(2);
    for (const run of building) expect(run).toContain('--since "$SINCE"');
    for (const run of building) expect(run).toContain('--host github-pages');
    const checking = runs.filter((run) => run.includes('npm run check'));
    expect(checking).toHaveLength(1);
    for (const run of checking) expect(run).toContain('--since "origin/$BASE"');
  });
});

describe('pages that are made side by side', () => {
  const artifacts = (action: string) =>
    Object.values(publish).flatMap((job) =>
      job.steps.filter(({ uses }) => uses?.startsWith(`actions/${action}-artifact@`)),
    );

  test('hold no machine for ever', () => {
    const open = jobs.filter(({ job }) => (job['timeout-minutes'] ?? Infinity) > 120);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test('are those that the plan lists, and as many as a repository says', () => {
    expect(publish['pages']?.strategy).toEqual({
      matrix: { shard: '${{ fromJSON(needs.plan.outputs.shards) }}' },
    });
    expect(publish['plan']?.outputs?.['shards']).toBe('${{ steps.shards.outputs.shards }}');
    const listing = stepsOf('plan').find(({ id }) => id === 'shards');
    expect(listing?.run).toContain('--above "$ABOVE" --jobs "$JOBS"');
    expect(listing?.run).toMatch(/>> "\$GITHUB_OUTPUT"$/);
    expect(listing?.env).toMatchObject({
      ABOVE: '${{ vars.SHARDS_ABOVE }}',
      JOBS: "${{ vars.SHARD_JOBS || '8' }}",
    });
  });

  test('are handed on under the names that they are asked for, to where they are looked for', () => {
    const handed = artifacts('upload').map((step) => step.with?.['name']);
    expect(handed).toEqual(['public', 'pages-${{ strategy.job-index }}', 'sbom']);
    expect(artifacts('download').map((step) => step.with)).toEqual([
      { name: 'public', path: 'public' },
      { name: 'public', path: 'public' },
      {
        ...{ pattern: 'pages-*', 'merge-multiple': true },
        path: 'node_modules/.cache/pledgebook/pages',
      },
    ]);
    const making = stepsOf('pages').find(({ run }) => run?.includes('--shard'));
    expect(making?.run).toContain('--shard "$SHARD" --out shards ');
    expect(artifacts('upload')[1]?.with?.['path']).toBe('shards');
    const assembling = stepsOf('build').find(({ run }) => run?.includes('assemble'));
    expect(assembling?.run).toContain('-- node_modules/.cache/pledgebook/pages ');
  });

  test('are made of the same as the site: address, repository, books and pictures', () => {
    const commands = ['plan', 'pages', 'build'].flatMap((id) =>
      stepsOf(id).filter(({ run }) => /npm run (?:--silent shards|build|assemble)/.test(run ?? '')),
    );
    expect(commands).toHaveLength(4);
    const given = new Set(['steps.address.outputs', 'needs.plan.outputs']);
    for (const { run, env } of commands) {
      expect(run).toContain(' --base "$BASE" --site "$SITE" --repository "$REPOSITORY"');
      expect(env?.['REPOSITORY']).toBe('${{ github.server_url }}/${{ github.repository }}');
      const [, from = ''] = /^\$\{\{ (.+)\.base \}\}$/.exec(env?.['BASE'] ?? '') ?? [];
      expect(given).toContain(from);
      expect(env?.['SITE']).toBe(`\${{ ${from}.site }}`);
    }
    expect(publish['plan']?.outputs).toMatchObject({
      base: '${{ steps.address.outputs.base }}',
      site: '${{ steps.address.outputs.site }}',
    });
    const locate = (id: string) => stepsOf(id).find((step) => step.id === 'address');
    expect(locate('plan')).toEqual(locate('build'));
    const print = (id: string) =>
      stepsOf(id).flatMap(({ run, env }) =>
        /npm run (?:book|pic)/.test(run ?? '') ? [run, env] : [],
      );
    expect(print('plan')).toEqual(print('build'));
    expect(print('plan')).toHaveLength(4);
  });
});
