import { fileURLToPath } from 'node:url';
import { buildProject } from './build.ts';

const usage =
  'usage: npm run assemble -- DIR… [the options of npm run build, but for --shard and --full]\n' +
  '  DIR: a folder with what npm run build -- --shard made\n' +
  '  0: built   1: not, and the last output stands   2: wrong usage\n';

const args = process.argv.slice(2);
const at = args.findIndex((arg) => arg.startsWith('-'));
const folders = at === -1 ? args : args.slice(0, at);
const options = args.slice(folders.length);

if (folders.length === 0 || options.some((option) => /^--(shard|full)\b/.test(option))) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
  await buildProject(root, options, undefined, folders);
}
