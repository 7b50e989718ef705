import { join } from 'node:path';
import { findPagesAddress } from '../../../src/publish/pages-address.ts';
import { hashTree } from '../../publish/project.ts';
import type { Host } from './host.ts';
import { runJob } from './run-job.ts';

/** What one machine makes of a commit, with nothing kept: books and pictures, then all pages anew. */
export function buildWhole(host: Host, commit: string): Record<string, string> {
  const { base, site } = findPagesAddress(host.repository);
  const repository = `https://github.com/${host.repository}`;
  const build = `npm run build -- --full --base ${base} --site ${site} --repository ${repository}`;
  const books = `npm run book -- --all --site ${site}${base}`;
  const runs = ['npm ci', books, 'npm run pictures -- --all', build];
  const job = {
    'runs-on': 'here',
    steps: [
      { uses: 'actions/checkout' },
      // As in the workflow, a book that cannot be made stops nothing.
      ...runs.map((run) => ({ run, 'continue-on-error': run !== build })),
      { uses: 'actions/upload-artifact', with: { name: 'whole', path: 'dist' } },
    ],
  };
  const lookUp = (name: string): never => {
    throw new Error(`There is no ${name}.`);
  };
  const { result, printed } = runJob({ host, job, commit, lookUp });
  if (result !== 'success') throw new Error(printed.slice(-2000));
  return hashTree(join(host.artifacts, 'whole')) ?? {};
}
