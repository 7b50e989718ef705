import { spawn } from 'node:child_process';
import { buildProject } from '../../scripts/build.ts';
import { followChild } from '../../src/publish/child.ts';
import { handedOver } from '../../src/publish/handed-over.ts';
import { swapIn } from '../../src/publish/swap.ts';
import { makeHaltingDisk } from './halting-disk.ts';

// `npm run build` with pages that were rendered before, copied by a process of its own, and a swap that ends where
// the variable HALT says.
// Given are the project's folder, the site to copy, and the options of the command.
const [root = '', ready = '', ...args] = process.argv.slice(2);
const followParent = new URL('../../src/publish/follow-parent.ts', import.meta.url).href;
const copySite = new URL('./copy-site.ts', import.meta.url).pathname;

await buildProject(root, args, () => ({
  render: async ({ workshop }, signal) => {
    const order = ['--import', followParent, copySite, ready, handedOver.site(workshop)];
    const child = spawn(process.execPath, order, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const { code } = await followChild(child, signal);
    if (code !== 0) throw new Error(`copying ended with ${String(code)}`);
  },
  swap: (site, out) => swapIn(site, out, makeHaltingDisk(process.env['HALT'])),
}));
