import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runGit } from '../../load/run-git.ts';
import { hashTree, makeTemporary } from '../../publish/project.ts';
import { openHost, type Host } from './host.ts';
import { runWorkflow } from './run-workflow.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

const origin = join(dir, 'origin');
mkdirSync(origin);
writeFileSync(join(origin, 'lists'), 'lists=["a,b","c"]\n');
runGit(origin, 'init', '--quiet', '--initial-branch', 'main');
runGit(origin, 'add', '--all');
runGit(origin, 'commit', '--quiet', '--message', 'lists');

const text = `
on: push
jobs:
  plan:
    if: vars.MANY != ''
    runs-on: here
    outputs: { lists: '\${{ steps.lists.outputs.lists }}' }
    steps:
      - uses: actions/checkout@1
      - id: lists
        run: cat lists >> "$GITHUB_OUTPUT"
  pages:
    needs: plan
    if: needs.plan.outputs.lists != '[]'
    runs-on: here
    strategy: { matrix: { list: '\${{ fromJSON(needs.plan.outputs.lists) }}' } }
    steps:
      - run: mkdir made && echo "$LIST" > "made/$LIST" && test "$LIST" != "$BAD"
        env: { LIST: '\${{ matrix.list }}', BAD: '\${{ vars.BAD }}' }
      - uses: actions/upload-artifact@1
        with: { name: 'pages-\${{ strategy.job-index }}', path: made }
  build:
    needs: [plan, pages]
    if: \${{ !failure() && !cancelled() }}
    runs-on: here
    steps:
      - uses: actions/cache@1
        with: { path: kept, key: 'kept-\${{ github.sha }}-\${{ vars.NTH }}', restore-keys: kept- }
      - run: "false"
        continue-on-error: true
      - if: needs.pages.result == 'success'
        uses: actions/download-artifact@1
        with: { pattern: pages-*, path: kept, merge-multiple: true }
      - run: mkdir -p kept && cp -r kept dist
      - uses: actions/upload-pages-artifact@1
        with: { path: dist }
  deploy:
    needs: build
    if: \${{ needs.build.result == 'success' && !cancelled() }}
    runs-on: here
    steps:
      - uses: actions/deploy-pages@1
  naive:
    needs: build
    runs-on: here
    steps:
      - run: echo
`;

const open = (name: string, vars: Record<string, string>): Host =>
  openHost(join(dir, name), { origin, repository: 'owner/name', vars });
const push = { commit: 'main', before: '0' };
const run = (host: Host, asked = text) =>
  Object.fromEntries([...runWorkflow(host, asked, push)].map(([id, { result }]) => [id, result]));
const listPublished = ({ published }: Host) => Object.keys(hashTree(published) ?? {});

describe('a workflow that is run here', () => {
  test('skips what a skipped job leads to, however far, unless it says otherwise', () => {
    const host = open('one', {});
    expect(run(host)).toEqual({
      ...{ plan: 'skipped', pages: 'skipped', build: 'success' },
      ...{ deploy: 'success', naive: 'skipped' },
    });
    expect(listPublished(host)).toEqual([]);
  });

  test('runs a job for each entry of a matrix, hands on what they made, and keeps it for the next run', () => {
    const host = open('many', { MANY: '1', NTH: '1' });
    const all = ['plan', 'pages', 'build', 'deploy', 'naive'];
    expect(run(host)).toEqual(Object.fromEntries(all.map((id) => [id, 'success'])));
    expect(listPublished(host)).toEqual(['a,b', 'c']);
    expect(readFileSync(join(host.published, 'a,b'), 'utf8')).toBe('a,b\n');
    const next = { ...host, vars: { NTH: '2' } };
    expect(run(next)).toMatchObject({ pages: 'skipped', deploy: 'success' });
    expect(listPublished(next)).toEqual(['a,b', 'c']);
    expect([...host.caches.keys()]).toEqual(['kept-main-1', 'kept-main-2']);
  });

  test('publishes nothing once a job failed', () => {
    const host = open('failed', { MANY: '1', BAD: 'c' });
    expect(run(host)).toMatchObject({ plan: 'success', pages: 'failure', deploy: 'skipped' });
    expect(hashTree(host.published)).toBeUndefined();
  });

  const wrong: [string, string, string][] = [
    ['an action', 'actions/deploy-pages', 'someone/else'],
    ['an input', 'merge-multiple: true', 'merge-multiple: true, run-id: 1'],
    ['a name', 'vars.MANY', 'secrets.MANY'],
    ['an artifact', 'pattern: pages-*', 'name: pages'],
    ['a job', 'needs: build', 'needs: bild'],
    ['a matrix', "{ list: '${{ fromJSON(needs.plan.outputs.lists) }}' }", '{ list: [] }'],
  ];
  test.each(wrong)('refuses %s that is not there', (_, from, to) => {
    expect(text).toContain(from);
    expect(() => run(open('wrong', { MANY: '1' }), text.replace(from, to))).toThrow();
  });
});
